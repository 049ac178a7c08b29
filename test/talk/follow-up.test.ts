import { describe, expect, it } from 'vitest';
import { needsContext, resolveFollowUp } from '../../src/talk/follow-up.ts';
import { noLimits, type Turn } from '../../src/talk/turn.ts';
import { article, byId } from '../support/articles.ts';

const articles = byId(
  article('newsvane', 'Fourteen million people need aid.', { publisher: 'Newsvane' }),
  article('factarrow', 'Fourteen million people need aid.', { publisher: 'FactArrow', author: 'Donald Miller' }),
  article('shore', 'The ministers met.', { publisher: 'Shore News Network' }),
);

const turn = (question: string, fields: Partial<Turn> = {}): Turn => ({
  question,
  limits: noLimits,
  kind: 'answered',
  direct: null,
  lines: [],
  atMs: 0,
  ...fields,
});

/** With every reading carried equally by the articles, the words alone decide. */
const take = (turns: readonly Turn[], line: string) =>
  resolveFollowUp(turns, line, {
    articles,
    today: '2025-12-10',
    *judge() {
      yield;
      return { score: 0, isAnswered: false, said: '' };
    },
  });
const taken = (question: string, line: string, fields: Partial<Turn> = {}) => take([turn(question, fields)], line).took;

describe('a bare question word asks about what was asked before', () => {
  it.each([
    ['Did Peru declare a state of emergency?', 'when?', 'When did Peru declare a state of emergency?'],
    ['When did Peru declare a state of emergency?', 'why', 'Why did Peru declare a state of emergency?'],
    ['Why is the pact failing?', 'since when?', 'Since when is the pact failing?'],
    ['How many minors crossed the gap?', 'When was that?', 'When did the minors cross the gap?'],
    ['How many jobs are tied to trade?', 'why?', 'Why are the jobs tied to trade?'],
    ['Which helicopters did the US give Peru?', 'how many?', 'How many helicopters did the US give Peru?'],
    ['When were the helicopters delivered?', 'how many?', 'How many helicopters were delivered?'],
    ['What is the security package?', 'how much?', 'How much is the security package worth?'],
    ['Did Peru declare a state of emergency?', 'the reason?', 'Why did Peru declare a state of emergency?'],
    ['Did exports to Chile rise?', 'by how much?', 'By how much did exports to Chile rise?'],
    ['What is the growth rate of Peru?', 'why so low?', 'Why is the growth rate of Peru so low?'],
    ['At what age did Brandt still climb the tower?', 'how often?', 'How often did Brandt still climb the tower?'],
    ['How much will the quay cost?', 'why so much more in May?', 'Why will the quay cost so much more in May?'],
    ['When did they last paint the hull?', 'How often should that be done?', 'How often should the hull be painted?'],
    ['Has the flood displaced people?', 'how many?', 'How many people has the flood displaced?'],
  ])('%s %s', (question, line, wanted) => {
    expect(taken(question, line)).toBe(wanted);
  });

  it('puts what was answered where it was asked for', () => {
    const direct = 'Christopher Landau';
    expect(taken('Who met Schialer?', 'when?', { direct })).toBe('When did Christopher Landau meet Schialer?');
    expect(taken('How much is gold mining worth?', 'since when?', { direct: '$48 billion' })).toBe(
      'Since when is gold mining worth $48 billion?',
    );
  });
});

describe('a fragment takes the place of its like', () => {
  it.each([
    ['How many people need aid in 2025?', 'and in 2024?', 'How many people need aid in 2024?'],
    ['How many people need aid?', 'and in 2024?', 'How many people need aid in 2024?'],
    ['How many people need aid?', '2024?', 'How many people need aid in 2024?'],
    ['How many people need aid?', 'and the children?', 'How many children need aid?'],
    ['How many people need aid?', 'how many children?', 'How many children need aid?'],
    ['How many people need aid?', 'and how many of them are children?', 'How many children need aid?'],
    ['Who is Elmer Schialer?', 'what about Walter Astudillo?', 'Who is Walter Astudillo?'],
    ['When did Peru sign the pact?', 'and Chile?', 'When did Chile sign the pact?'],
    ['How much is gold mining worth?', 'and the security package?', 'How much is the security package worth?'],
    ['Who visited the Pentagon?', 'which ministers?', 'Which ministers visited the Pentagon?'],
    ['By how much did exports to Chile rise?', 'and to Bolivia?', 'By how much did exports to Bolivia rise?'],
    [
      'What does Ana Silva say about China?',
      'and about the 2026 summit?',
      'What does Ana Silva say about the 2026 summit?',
    ],
    ['What does Ana Silva say about China?', 'and Luis Rojas, about Chile?', 'What does Luis Rojas say about Chile?'],
  ])('%s %s', (question, line, wanted) => {
    expect(taken(question, line)).toBe(wanted);
  });
});

describe('a correction puts the last question right', () => {
  it.each([
    ['What was trade worth in 2002?', 'I meant 2022', 'What was trade worth in 2022?'],
    ['How much did imports rise?', 'no, the exports', 'How much did the exports rise?'],
    ['When did Peru sign the pact?', 'not Peru, Chile', 'When did Chile sign the pact?'],
    ['What is RIMPAC?', 'sorry, UNITAS', 'What is UNITAS?'],
    ['What is the Belt and Road?', 'no, I meant the Marshall Plan', 'What is the Marshall Plan?'],
  ])('%s %s', (question, line, wanted) => {
    expect(taken(question, line)).toBe(wanted);
  });
});

describe('a pronoun stands for what was spoken of', () => {
  it.each([
    ['What is Operation Mercury?', 'when did it start?', 'When did Operation Mercury start?'],
    ['What does Donald Trump want?', 'where was he born?', 'Where was Donald Trump born?'],
    ['What is Operation Mercury?', 'who pays for it?', 'Who pays for Operation Mercury?'],
    ['What is Operation Mercury?', 'what are its aims?', 'What are Operation Mercury’s aims?'],
    ['When was the pact signed?', 'why is it failing?', 'Why is the pact failing?'],
    ['Why do migrants leave Peru?', 'where do they go?', 'Where do migrants go?'],
    ["What is Peru's growth rate?", 'and its president?', 'Who is Peru’s president?'],
    ['What is the pact?', 'Who signed it?', 'Who signed the pact?'],
    ['What happened at the Pentagon?', 'who was there', 'Who was at the Pentagon?'],
    ['What is UNITAS?', 'what does that enhance?', 'What does UNITAS enhance?'],
    ['Who are the critics of the plan?', 'what do they argue?', 'What do the critics of the plan argue?'],
    ['Tell me about Tren de Aragua', 'how do they make money?', 'How does Tren de Aragua make money?'],
  ])('%s %s', (question, line, wanted) => {
    expect(taken(question, line)).toBe(wanted);
  });

  it('prefers the person who was the answer', () => {
    const before = turn('Who met Elmer Schialer?', { direct: 'Christopher Landau' });
    expect(take([before], 'what did he praise?').question).toBe('What did Christopher Landau praise?');
  });

  it('looks further back when the last exchange has nobody', () => {
    const turns = [turn('Who is Walter Astudillo?'), turn('What is Operation Mercury?')];
    expect(take(turns, 'where does he live?').question).toBe('Where does Walter Astudillo live?');
  });

  it('means whom a question asked for, and nobody that a sentence beside it names', () => {
    const near = { kind: 'near' as const, lines: ['Inspector Pavel Corran said that more arrests were likely.'] };
    expect(taken('Who was arrested in March?', 'how old is he?', near)).toBe('How old is the person who was arrested?');
    const lines = ["Donald Miller reads Pete Hegseth's rhetoric as a sign of a focus on soldiers."];
    expect(taken('Who is Donald Miller?', 'what does he want?', { lines })).toBe('What does Donald Miller want?');
  });

  it('calls somebody by name where a sentence also tells who that is', () => {
    const lines = ['Ilse Maran, the former director of the museum, was dismissed by the council in April.'];
    expect(taken('Tell me about Ilse Maran', 'why did she leave?', { lines })).toBe('Why did Ilse Maran leave?');
    const painted = ['The most valuable of the works is The Blue Ferry, painted by Maud Ellery in 1908.'];
    expect(taken('Who painted The Blue Ferry?', 'who was her teacher?', { lines: painted })).toBe(
      'Who was Maud Ellery’s teacher?',
    );
  });

  it('goes on with whom all of it is about', () => {
    const turns = [turn('Who is Tobin Rask?'), turn('What does Tobin Rask’s lawyer say?')];
    expect(take(turns, 'and where did he work before?').took).toBe('Where did Tobin Rask work before?');
  });

  it.each([
    ['When is the conference in Peru?', 'who will come to it?', 'Who will come to the conference?'],
    ['What will replace the bridge?', 'how much will that cost?', 'How much will the bridge cost?'],
    ['How many visitors does the museum have?', 'who runs it?', 'Who runs the museum?'],
    ['What happened at the hospital?', 'how many patients were there?', 'How many patients were at the hospital?'],
    ['Has Bram Teller resigned?', 'why should he?', 'Why should Bram Teller resign?'],
    [
      'How old is the person who was arrested?',
      'what does his lawyer say?',
      'What does the lawyer of the person who was arrested say?',
    ],
    ['Who gets the fund?', 'when will they see the money?', 'When will the people who get the fund see the money?'],
    ['Why was the oyster festival moved?', "who's playing?", 'Who is playing at the oyster festival?'],
    ['What is OV-7?', 'is it dangerous to humans?', 'Is OV-7 dangerous to humans?'],
    ['Where were the shelters?', 'which one was abandoned?', 'Which shelter was abandoned?'],
    ['Is the bridge finished?', 'when will it be?', 'When will the bridge be finished?'],
    ['Where do the migrants come from?', 'how many have come?', 'How many migrants have come?'],
    ['What does Donald Miller want?', 'why?', 'Why does Donald Miller want that?'],
    ['What did Renata Voss say?', 'what does Newsvane say about that?', 'What does Newsvane say about Renata Voss?'],
    ['Did the guard do it?', 'why do the police think so?', 'Why do the police think the guard did it?'],
  ])('%s %s', (question, line, wanted) => {
    expect(taken(question, line)).toBe(wanted);
  });

  it('takes no question of its own for a part of the last', () => {
    expect(taken('How much are the helicopters worth?', 'to fight whom')).toBeNull();
    expect(taken('Who published this?', 'and what about families who get there')).toBeNull();
  });

  it('means nobody who only says so, and what was done where somebody did it', () => {
    const lines = ['An official has been suspended, Commissioner Abel Strand said.'];
    expect(taken('Who was suspended?', 'when?', { lines })).not.toContain('Strand');
    expect(taken('Who was suspended?', 'when?', { direct: 'Rolf Dunmore' })).toBe('When was Rolf Dunmore suspended?');
    expect(taken('Did Tomasz Wrobel rescue the children?', 'how did he do it?')).toBe('How did Tomasz Wrobel do it?');
  });

  it('takes no outlet for a person', () => {
    const before = byId(article('blaze', 'The gate was shut.', { publisher: 'The Blaze' }));
    const turns = [turn('Was the gate shut?', { lines: ['The Blaze can reveal that the gate was shut.'] })];
    const { took } = resolveFollowUp(turns, 'where was he that night?', {
      articles: before,
      today: '2025-12-10',
      *judge() {
        yield;
        return { score: 0, isAnswered: false, said: '' };
      },
    });
    expect(took ?? '').not.toContain('Blaze');
  });

  it('lets the articles decide between two things', () => {
    const turns = [turn('When did Peru declare a state of emergency?')];
    const judge = function* (question: string) {
      yield;
      return { score: question.includes('the state of emergency last') ? 1 : 0, isAnswered: false, said: '' };
    };
    const { question } = resolveFollowUp(turns, 'how long did it last?', { articles, today: '2025-12-10', judge });
    expect(question).toBe('How long did the state of emergency last?');
  });

  it('stays with the source that was asked for', () => {
    expect(taken('What is Operation Mercury, according to Newsvane?', 'when did it start?')).toBe(
      'When did Operation Mercury start, according to Newsvane?',
    );
  });
});

describe('another source is asked the same', () => {
  const question = 'How many people need aid, according to Newsvane?';
  const wanted = 'How many people need aid according to FactArrow?';
  it.each([
    'and according to FactArrow?',
    'what about FactArrow?',
    'only FactArrow please',
    'FactArrow?',
    'what does FactArrow say?',
    'does FactArrow say the same?',
    'I meant FactArrow',
    'FactArrow says something else?',
    'how many according to FactArrow?',
  ])('%s', (line) => {
    expect(taken(question, line)).toBe(wanted);
  });

  it('takes the place of the one that spoke', () => {
    expect(taken('What does FactArrow say about trade?', 'and Shore News?')).toBe(
      'What does Shore News Network say about trade?',
    );
  });

  it('asks the others', () => {
    expect(taken(question, 'what do the others say?')).toBe('How many people need aid, apart from Newsvane?');
    expect(taken(question, 'do any other outlets mention it?')).toBe('How many people need aid, apart from Newsvane?');
    expect(taken(question, 'and what does the other outlet say?')).toBe(
      'How many people need aid, apart from Newsvane?',
    );
    expect(taken('How many people need aid?', 'who else?')).toBe('How many people need aid?');
  });

  it('asks the other side, where one outlet alone was shown', () => {
    const cited = [{ articleId: 'shore', start: 0, end: 18 }];
    expect(taken('Did the ministers meet?', 'and the other side?', { cited })).toBe(
      'Did the ministers meet, apart from Shore News Network?',
    );
  });

  it('takes the place of the outlet that was asked for', () => {
    expect(taken('Summarize Newsvane', 'and FactArrow?')).toBe('Summarize FactArrow?');
  });

  it('drops the option that named a source', () => {
    const limits = { source: 'newsvane', since: null, until: null };
    const result = take([turn('How many people need aid?', { limits })], 'and FactArrow?');
    expect(result).toMatchObject({ question: wanted, limits: noLimits });
  });
});

describe('several who did it to each other', () => {
  const lines = ['Pete Hegseth met Walter Astudillo and Elmer Schialer at the Pentagon.'];

  it('are asked about together', () => {
    expect(taken('Who met at the Pentagon?', 'when was that?', { lines })).toMatch(
      /^When did (?=.*Hegseth)(?=.*Astudillo)(?=.*Schialer).* meet at the Pentagon\?$/,
    );
  });
});

describe('an English line after a Spanish question', () => {
  it('goes on about it in English', () => {
    expect(taken('¿Cuánto costó el puente?', 'and how long is it?')).toBe('How long is the bridge?');
  });
});

describe('a question that stands alone is left alone', () => {
  it.each([
    'Who is Mateo Vargas?',
    'How many jobs are tied to commerce with Peru?',
    'What does Peru say about its border?',
    'Is it true that Chile signed the pact?',
    'Which resources in Peru interest the US?',
    'And how many minors crossed the Darién Gap?',
    'According to Shore News, who met Pete Hegseth?',
  ])('%s', (line) => {
    const result = take([turn('How many people need aid, according to Newsvane?')], line);
    expect(result).toEqual({ question: line, limits: noLimits, took: null, choices: [], put: '', among: null });
  });

  it('is all there is without anything before it', () => {
    expect(take([], 'and in 2024?')).toEqual({
      question: 'and in 2024?',
      limits: noLimits,
      took: null,
      choices: [],
      put: '',
      among: null,
    });
  });
});

describe('needsContext', () => {
  it.each(['when?', 'and in 2024?', 'really?', 'what about the children?'])('%s does', (line) => {
    expect(needsContext(line)).toBe(true);
  });
  it.each(['What is Operation Mercury?', 'and Operation Mercury?', 'Newsvane'])('%s does not', (line) => {
    expect(needsContext(line)).toBe(false);
  });
});

describe('a line as long as a message may be', () => {
  it('is asked as it was typed where what it refers to does not fit in', () => {
    const turns = [turn('Who met Schialer?', { direct: 'Christopher Landau' }), turn('What is Operation Mercury?')];
    for (const piece of [
      'it ',
      'and he ',
      'they, ',
      'what about it and ',
      'why ',
      'says who ',
      'his port of ',
      'not it, ',
    ]) {
      const line = piece.repeat(2_000).slice(0, 2_000).trim();
      const { question } = take(turns, line);
      expect(question.length).toBeLessThanOrEqual(2_000);
      expect(question).not.toBe('');
    }
  });
});

describe('a pronoun means what was told as well as what was asked', () => {
  const line = (text: string): Partial<Turn> => ({ lines: [text] });

  it.each([
    [
      'What killed the sheep?',
      'can it make people sick?',
      'Many farms lost stock after an unexplained illness killed 300 sheep.',
      'Can the unexplained illness make people sick?',
    ],
    [
      'Who runs the Torsvik hatchery?',
      'where does she sleep lol',
      'Ines Halloran, who runs the Torsvik hatchery, plans to raise ten million fry.',
      'Where does Ines Halloran sleep?',
    ],
    [
      'Who did Maria Lopez meet in Lisk?',
      'did they sign anything?',
      'Maria Lopez met John Smith, the minister, in Lisk.',
      'Did Maria Lopez and John Smith sign anything?',
    ],
    [
      'How much is Almara trading with Brenn?',
      'what was it 20 yrs earlier?',
      'Trade between Almara and Brenn surged to $450 million in 2022.',
      'What was Almara trading with Brenn in 2002?',
    ],
  ])('%s %s', (question, typed, shown, wanted) => {
    expect(taken(question, typed, line(shown))).toBe(wanted);
  });

  it('never a verb, nor a thing for ones of its kind', () => {
    expect(taken('Who gets the grant?', 'and who doesnt')).toBe('Who does not get the grant?');
    expect(
      taken('What did Maria Lopez say about the money?', 'how old will she be when she eats one of the new ones?'),
    ).toBe('How old will Maria Lopez be when she eats one of the new ones?');
  });

  it('the line as it was typed is put to the articles that name who is meant, where that answers', () => {
    const own = byId(
      article('hatchery', 'A pump failed before Halloran woke. She has slept in the ice house since.', {}),
      article('other', 'Ines Halloran, who runs the hatchery, plans to raise fry.', {}),
      article('third', 'The ferry sank.', {}),
    );
    const asked: string[] = [];
    const result = resolveFollowUp(
      [turn('Who runs the hatchery?', line('Ines Halloran, who runs the hatchery, plans to raise fry.'))],
      'where does she sleep?',
      {
        articles: own,
        today: '2025-12-10',
        // biome-ignore lint/correctness/useYield: nothing to wait for
        *judge(question, _, articleIds) {
          asked.push(question);
          const isAnswered = articleIds?.has('hatchery') === true;
          return {
            score: 0.6,
            isAnswered,
            said: '\nA pump failed before Halloran woke. She has slept in the ice house since.',
          };
        },
      },
    );
    expect(asked).toContain('Where does Halloran sleep?');
    expect(result.took).toBe('Where does Ines Halloran sleep?');
    expect(result.among?.line).toBe('where does she sleep?');
    expect([...(result.among?.articleIds ?? [])]).toEqual(['hatchery', 'other']);
  });
});

describe('the number and the kind of what is meant', () => {
  it.each([
    ['How heavy is the lens?', 'who made it?', 'Who made the lens?'],
    ['When did the cable come?', 'did he like it?', 'Did he like the cable?'],
    ['Why did she lose the sixth game?', 'what did she do after it', 'What did she do after the sixth game?'],
  ])('%s %s', (question, typed, wanted) => {
    expect(taken(question, typed, { lines: ["I'd lost the third because of a cold."] })).toBe(wanted);
  });

  it('how long somebody thought is no question of their words', () => {
    expect(taken('What is the gambit?', 'how long did Lopez think about it')).toBe(
      'How long did Lopez think about the gambit?',
    );
  });
});
