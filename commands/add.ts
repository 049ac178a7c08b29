import { collectionFor } from '../src/bot/collections.ts';
import { type Call, type Command, optional, required, verb } from '../src/bot/command.ts';
import { checkMayManageAll, installationOf } from '../src/bot/rights.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { addedReply } from '../src/reply/added.ts';

/** So many links of one message are brought in. */
const maxLinks = 5;
const maxChars = 2_000;

/** Brings in what stands at the links of a text, into the collection that is seen in the channel. */
async function add(typed: string, collection: string | null, call: Call): Promise<Reply> {
  const { interaction, context } = call;
  const { bring, collections } = context;
  if (bring === null) throw new UserError({ kind: 'add-not-allowed' });
  installationOf(interaction, 'add');
  checkMayManageAll(interaction, 'add');
  const links = [...new Set(typed.match(/https?:\/\/[^\s<>|"]+/g) ?? [])];
  if (links.length === 0) throw new UserError({ kind: 'no-link' });
  if (links.length > maxLinks) throw new UserError({ kind: 'too-many-links', max: maxLinks });
  const into = collectionFor(collection, collections);
  const rows = [];
  for (const link of links) for (const row of await bring(link, into)) rows.push({ link, ...row });
  return addedReply(rows, into, context.words(true));
}

export const addCommand: Command = {
  name: 'add',
  description: 'Bring an article in: a page, a PDF or another file at a link',
  verbs: [
    verb({
      name: null,
      description: 'Bring an article in: a page, a PDF or another file at a link',
      options: {
        link: required('Where it stands, such as https://example.com/story', { maxChars }),
        collection: optional('The collection to add it to, where several are seen here', {
          suggest: (typed, { library, collections }, place) =>
            (collections === null ? (library?.namesAt(place) ?? []) : [...collections].sort())
              .filter((name) => name.startsWith(typed.trim().toLowerCase()))
              .map((name) => ({ name, value: name })),
        }),
      },
      examples: ['https://example.com/story', 'https://example.com/report.pdf --collection news'],
      access: 'managers',
      run: ({ link, collection }, call) => add(link, collection, call),
    }),
  ],
  actions: {},
  menu: { label: 'Add to the articles', option: 'link' },
};
