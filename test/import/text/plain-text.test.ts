import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../../../src/import/document/render.ts';
import { extractPlainText } from '../../../src/import/text/plain-text.ts';

function read(text: string) {
  const result = extractPlainText(text);
  if (result.kind === 'refused') throw new Error(result.reason);
  const { blocks, ...facts } = result.extracted;
  return { ...facts, text: renderBlocks(blocks) };
}

const paragraphs = [
  'The reservoir above the town reached its lowest level since 1976 on Thursday, the water company said in a notice to its customers.',
  'Households may not water their gardens until further notice. “We ask for patience,” said the director, Joan Pires, who has led the company since March.',
  'Farmers in the valley draw from their own wells and are not affected, for now.',
];

describe('captures of pages', () => {
  test('a title said twice with the outlet behind, date and byline on lines of their own', () => {
    const read1 = read(
      `Reservoir at Lowest Level in Decades\n\nA town saves water while its reservoir runs low, and farmers look to their wells.\n\nReservoir at Lowest Level in Decades Valley Courier\n\nPublished: August 4, 2025\n\nWritten by Ida Fonseca\n\nA Dry Summer\n\n${paragraphs.join('\n\n')}`,
    );
    expect(read1).toMatchObject({
      title: 'Reservoir at Lowest Level in Decades',
      publisher: 'Valley Courier',
      published: '2025-08-04',
      author: 'Ida Fonseca',
      titleIsFirstLine: false,
    });
    expect(read1.text).toBe(
      `A town saves water while its reservoir runs low, and farmers look to their wells.\n\n## A Dry Summer\n\n${paragraphs.join('\n\n')}`,
    );
  });

  test('furniture above and below, with the title behind it', () => {
    const found = read(
      `Monday, August 4, 2025\n\nMost Read\n\nTen beaches for the summer\n\nNew ferry to the islands\n\nRelated Posts\n\nReservoir at Lowest Level in Decades\n\n${paragraphs.join('\n\n')}\n\nShare this:\n\nFacebook\n\nTweet\n\nLEAVE A REPLY\n\nPlease enter your comment!\nPlease enter your name here\n\nPopular Articles\n\nTen beaches for the summer`,
    );
    expect(found.title).toBe('Reservoir at Lowest Level in Decades');
    expect(found.published).toBe('2025-08-04');
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('one paragraph a line and no blank lines', () => {
    const found = read(`A Town Runs Dry\n${paragraphs[0]}\n${paragraphs[1]}\nWhat Farmers Do\n${paragraphs[2]}`);
    expect(found).toMatchObject({ title: 'A Town Runs Dry', titleIsFirstLine: true });
    expect(found.text).toBe(`${paragraphs[0]}\n\n${paragraphs[1]}\n\n## What Farmers Do\n\n${paragraphs[2]}`);
  });

  test('a text without a title begins with its first paragraph', () => {
    const found = read(paragraphs.join('\n'));
    expect(found.title).toBeNull();
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('menu, byline with date, newsletter box, link lists inside the text, comments', () => {
    const found = read(
      [
        ...[
          'Skip to content',
          'Home',
          'World',
          'Politics',
          'Sign in',
          'Subscribe',
          'Reservoir at Lowest Level in Decades',
        ],
        ...['By Ida Fonseca | August 4, 2025 | Updated: August 6, 2025', '4 min read', paragraphs[0]],
        ...['Advertisement', 'Sign up for our newsletter and get the news of the valley in your inbox', paragraphs[1]],
        ...[
          'Read more: New ferry to the islands',
          'You may also like',
          'Ten beaches for the summer',
          'Where to eat by the river',
        ],
        ...[
          paragraphs[2],
          '12 Comments',
          'joe: I have always said so, since the day they built the dam up there.',
          'Log in to leave a comment',
        ],
        ...['© 2025 Valley Courier. All rights reserved.', 'Privacy Policy'],
      ].join('\n\n'),
    );
    expect(found).toMatchObject({ author: 'Ida Fonseca', published: '2025-08-04', updated: '2025-08-06' });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('headlines with teasers at the end go; a text that goes on after a list does not', () => {
    const teasers =
      'Ten beaches\n\nWhere the sand is white and the water warm this year.\n\nNew ferry\n\nIt takes an hour less than the old one did.';
    expect(read(`A Title of Words\n\n${paragraphs.join('\n\n')}\n\nRelated Articles\n\n${teasers}`).text).toBe(
      paragraphs.join('\n\n'),
    );
    const goesOn = `${paragraphs[0]}\n\nRelated Articles\n\nTen beaches\n\n${paragraphs[1]}\n\n${paragraphs[2]}`;
    expect(read(`A Title of Words\n\n${goesOn}`).text).toContain(`${paragraphs[1]}\n\n${paragraphs[2]}`);
  });

  test('lists, quotations, hand-wrapped lines', () => {
    const found = read(
      `Rules for the dry season\n\nThe company asks its customers to keep to these\nrules until the autumn rains have come and the\nreservoir is half full again.\n\n• Water no gardens.\n• Wash no cars.\n\n> We ask for patience.\n\n${paragraphs[2]}`,
    );
    expect(found.text).toBe(
      `The company asks its customers to keep to these rules until the autumn rains have come and the reservoir is half full again.\n\n- Water no gardens.\n- Wash no cars.\n\n> We ask for patience.\n\n${paragraphs[2]}`,
    );
  });

  test('a dateline gives the agency and the day', () => {
    const found = read(
      `Town runs dry\n\nPORTO, Portugal, Aug 4, 2025 (Reuters) - ${paragraphs[0]}\n\n${paragraphs[1]}`,
    );
    expect(found).toMatchObject({ publisher: 'Reuters', published: '2025-08-04' });
    expect(found.text).toContain('PORTO, Portugal, Aug 4, 2025 (Reuters) - The reservoir');
  });

  test('a masthead with the day above the title, the day of publication and of the change below it', () => {
    const found = read(
      `Valley Courier\nWednesday, August 6, 2025\nReservoir at Lowest Level in Decades\nBy Ida Fonseca\nEnvironment correspondent\nPublished 4 August 2025, 14:02 GMT\nUpdated 5 August 2025, 09:15 GMT\n\n${paragraphs.join('\n\n')}\n\n© 2025 Valley Courier Ltd. All rights reserved.`,
    );
    expect(found).toMatchObject({
      author: 'Ida Fonseca',
      published: '2025-08-04',
      updated: '2025-08-05',
      publisher: 'Valley Courier',
      masthead: ['Valley Courier'],
    });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('a title under a list of other headlines, with other furniture between it and the text', () => {
    const found = read(
      `Top Stories\n1. Storm closes port\n2. Mayor resigns\n\nReservoir at Lowest Level in Decades\nTom Okafor, Water Reporter\nDecember 2, 2025 | 3 min read\nListen to this article\n\n${paragraphs.join('\n\n')}\n\nHave a story? Email us at news@example.org.`,
    );
    expect(found).toMatchObject({
      title: 'Reservoir at Lowest Level in Decades',
      author: 'Tom Okafor',
      published: '2025-12-02',
    });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('a blog: an account for a byline, subjects and neighbours below, what readers say', () => {
    const found = read(
      `The forgotten canal\n\nPosted on June 3, 2024 by admin\n\n${paragraphs.join('\n\n')}\n\nCategories: History, Walks\nTagged canal, water\n\nPrevious post: A walk\nNext post: Ten books\n\n3 thoughts on “The forgotten canal”\n\nMaria says:\nJune 4, 2024 at 9:12 am\nMy grandfather worked there.`,
    );
    expect(found).toMatchObject({ title: 'The forgotten canal', author: null, published: '2024-06-03' });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('a page of a newsletter system: its name, writer and day on lines of their own, counters, calls to subscribe', () => {
    const found = read(
      `Tides Letter\n\nSubscribeSign in\n\nThe quiet reservoir\nA summer without water.\n\nLena Voss\nJan 14, 2026\n23\n\n4\n\nShare\n${paragraphs.join('\n\n')}\n\nThanks for reading Tides Letter! Subscribe for free to receive new posts and support my work.\n\nType your email...\nSubscribe\n\n1. Who pays?\n\nThe region pays half of it.\n\n23 Likes∙4 Restacks\nDiscussion about this post\nWrite a comment...\n© 2026 Lena Voss`,
    );
    expect(found).toMatchObject({ author: 'Lena Voss', published: '2026-01-14', publisher: 'Tides Letter' });
    expect(found.text).toBe(
      `A summer without water.\n\n${paragraphs.join('\n\n')}\n\n## 1. Who pays?\n\nThe region pays half of it.`,
    );
  });

  test('a newspaper behind a paywall, in French', () => {
    const found = read(
      `MONDE\n\nLe tunnel du port fermera deux ans\n\nPar Léna Voss (à Marlow)\n\nPublié le 13 janvier 2026 à 18h30, modifié le 14 janvier 2026 à 07h10\n\nTemps de lecture : 3 min\n\nPartager\nArticle réservé aux abonnés\n\nLe conseil municipal a voté mardi la fermeture du vieux tunnel du port pour deux ans.\n\nLes travaux coûteront 48 millions d’euros, soit un tiers de plus que prévu.\n\nLire aussi\nLe pont nord rouvert\n\nIl vous reste 62% de cet article à lire. La suite est réservée aux abonnés.`,
    );
    expect(found).toMatchObject({
      title: 'Le tunnel du port fermera deux ans',
      author: 'Léna Voss',
      published: '2026-01-13',
      updated: '2026-01-14',
      notes: ['behind a paywall: only the beginning is here'],
    });
    expect(found.text).toMatch(/^Le conseil municipal .* que prévu\.$/s);
  });

  test('an encyclopaedia: contents, edit marks, the day of the last change', () => {
    const found = read(
      `Harbour tunnel\nFrom Wikipedia, the free encyclopedia\nJump to navigation\nJump to search\n${paragraphs[0]}\n\nContents\n1 History\n2 Closure\n\nHistory[edit]\n${paragraphs[1]}\n\nThis page was last edited on 15 January 2026, at 10:21 (UTC).`,
    );
    expect(found).toMatchObject({ title: 'Harbour tunnel', updated: '2026-01-15', published: null });
    expect(found.text).toBe(`${paragraphs[0]}\n\n## History\n\n${paragraphs[1]}`);
  });

  test('a page as a browser prints it: the address below is its own', () => {
    const found = read(
      `11/22/26, 8:45 AM The quiet reservoir — Valley Courier\n\nThe quiet reservoir\n\nLena Voss\nJan 13, 2026— 4 min read\n\n${paragraphs.join('\n\n')}\n\nhttps://courier.example/quiet 1/2`,
    );
    expect(found).toMatchObject({
      title: 'The quiet reservoir',
      author: 'Lena Voss',
      published: '2026-01-13',
      canonical: 'https://courier.example/quiet',
    });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('a column: the writer above the date and, with what they do, below the text', () => {
    const found = read(
      `Opinion\n\nWe must not close the tunnel\n\nKarla Obst\n\n13 January 2026\n\n${paragraphs.join('\n\n')}\n\nKarla Obst is an engineer and a columnist for the Port Observer.\n\nThe views expressed in this article are the author's own.`,
    );
    expect(found).toMatchObject({
      title: 'We must not close the tunnel',
      author: 'Karla Obst',
      published: '2026-01-13',
    });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('a message: its subject is the title', () => {
    const found = read(
      `From: press@marlow.example\nTo: newsroom@echo.example\nDate: Tue, 13 Jan 2026 18:00:00 +0100\nSubject: Council closes the tunnel\n\n${paragraphs.join('\n\n')}`,
    );
    expect(found).toMatchObject({ title: 'Council closes the tunnel', published: '2026-01-13' });
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });

  test('sections of the menu are furniture above the text and headings inside it', () => {
    const found = read(`Politics\n\nA Title of Words\n\n${paragraphs[0]}\n\nPolitics\n\n${paragraphs[1]}`);
    expect(found.text).toBe(`${paragraphs[0]}\n\n## Politics\n\n${paragraphs[1]}`);
  });

  test.each(['', '   \n\n ', 'Menu', 'a'])('%j is refused', (text) =>
    expect(extractPlainText(text).kind).toBe('refused'),
  );
});

describe('no sentence goes with the furniture', () => {
  const sentences = [
    'By continuing this trend, the country would run out of water in nine years.',
    'Copyright law has not kept up with these tools, the judges wrote.',
    'Comments from officials were not to be had on Sunday evening.',
    'Share prices fell by four percent after the announcement.',
    'Related costs rose to nine million in the same year.',
    'Subscribe or perish was the motto of the old newspapers of the port.',
    'Follow the river for two miles and you will find the old mill.',
    'Search teams found the boat near the northern shore at dawn.',
    'More than four hundred people came to the square.',
    'Tags on the animals showed that they had come from the south.',
    'Advertising revenue paid for the bridge, the minister said.',
    'Top officials met on Monday to discuss the water.',
    'Published figures put the loss at nine percent.',
    'Listen to the sea for an hour and you will understand the place.',
    'Copyright 2019 was the line at which the collection ended, and nobody knew why it did.',
    'By Friday the whole valley knew of it.',
    'Most read the letter only after the meeting had ended.',
    'Thanks for reading the letter aloud, the judge told the clerk.',
    'Get in touch with the land, the old farmers say.',
    'Are you affected by the strike, the poster asks.',
    'Photos by satellite show that the ice is gone.',
    'Editing by machine has begun, the publisher said.',
    'Privacy notice was given to all, the court found.',
    'Our standards are higher than theirs, the minister said.',
    'Join us on the march, the union told its members.',
    'Tagged sharks were seen off the northern cape in May.',
    'Have a question ready before you call the office, the leaflet says.',
    'Previous posts had said nothing of the kind.',
    'Two responses to the fire were ready within the hour, the chief said.',
    'Comments on the draft were due on Friday, the ministry said.',
    'More from the harbour was not to be had that night.',
    'Top 10 of the ships were sold to the islands in May.',
    'Contents of the letter were read aloud to the crew.',
    'Ends meet only for those who own their land.',
  ];
  test.each(sentences)('%s', (sentence) => {
    expect(read(`A Title of Words\n\n${paragraphs[0]}\n\n${sentence}\n\n${paragraphs[1]}`).text).toContain(sentence);
    expect(read(`A Title of Words\n\n${paragraphs.join('\n\n')}\n\n${sentence}`).text).toContain(sentence);
  });
});

test('every long sentence comes through, whatever stands around it', () => {
  const furniture = fc.constantFrom(
    'Related Posts',
    'Share this',
    'Advertisement',
    'Home',
    'Most Read',
    'Tweet',
    'Newsletter',
    '5 min read',
  );
  const label = fc.constantFrom('A Short Headline', 'Another One', 'Who Pays', 'Ferry strike goes on');
  const sentence = fc
    .integer({ min: 1, max: 9999 })
    .map(
      (n) =>
        `In the year ${n} the clerk of the town wrote down all that was said at the long table, and signed it. Nobody has read it since, though it lies on a shelf for all to see.`,
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(furniture, label, sentence, sentence), { minLength: 4, maxLength: 25 }), (lines) => {
      fc.pre(lines.some((line) => line.startsWith('In the year')));
      const { text } = read(lines.join('\n\n'));
      for (const line of lines.filter((each) => each.startsWith('In the year'))) expect(text).toContain(line);
      expect(text).not.toMatch(/^(?:#+ )?(?:Related Posts|Share this|Advertisement|Tweet|5 min read)$/m);
    }),
    { numRuns: 150 },
  );
});

describe('a date in figures alone', () => {
  const spanish =
    'El embalse que abastece a la ciudad llegó el jueves a su nivel más bajo desde 1976, dijo la empresa de agua en un aviso a sus clientes. Los vecinos no podrán regar sus jardines hasta nuevo aviso.';

  test('is read as the language of the text has it, where nothing else tells', () => {
    const found = read(`El embalse, en su nivel más bajo\n\nPor Ana Ruiz | 04/08/2036 14:00 hrs\n\n${spanish}`);
    expect(found).toMatchObject({ published: '2036-08-04', author: 'Ana Ruiz' });
  });

  test('is not read in an English text, that may put the month first', () => {
    const found = read(`Reservoir at Lowest Level\n\nBy Ana Ruiz | 04/08/2036\n\n${paragraphs.join('\n\n')}`);
    expect(found.published).toBeNull();
  });
});
