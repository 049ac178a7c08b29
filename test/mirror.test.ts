import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './support/imports.ts';

/** Tests of the whole, and what tests share: they mirror no file. */
const ofTheWhole = [
  ...['architecture', 'bundle', 'docs', 'golden', 'mirror', 'patterns'].map((name) => `test/${name}.test.ts`),
  ...['test/contract', 'test/e2e', 'test/fixtures', 'test/support'],
];

/** Tests that are still to be moved. */
const movesLeft = ['test/answer/rank', 'test/answer/silence/silence.test.ts'];

/** Files without a test of their own, or whole folders of such, and what tests them instead. */
const testedThrough: Readonly<Record<string, string>> = {
  'src/main.ts': 'bundle.test.ts runs it',
  'build/directions.ts': 'every build runs it',
  'src/app': 'app/cli, app/serve and bundle.test.ts start it',
  'src/bot': 'bot.test.ts, converse.test.ts and commands/ are these files at work',
  'src/chat': 'interactions and halves of long texts come with every platform; outgoing: e2e/withheld.test.ts',
  'src/corpus': 'folder.test.ts and live.test.ts read and write whole folders',
  'src/digest': 'compose.test.ts, runner*.test.ts and commands/digest*.test.ts see whole digests',
  'src/import': 'import.test.ts and extract-pages.test.ts bring whole documents in',
  'src/import/document': 'whatever reads a document makes it: import.test.ts, extract-pages.test.ts',
  'src/import/facts': 'extract-pages.test.ts: whole pages with what a careful reader finds in them',
  'src/import/feeds': 'poll.test.ts, feed.test.ts and feed-kinds.test.ts read whole feeds',
  'src/import/html': 'extract-pages.test.ts, html-meaning.test.ts and html-recall.test.ts read whole pages',
  'src/import/text': 'the tests of each kind of document read whole ones',
  'src/import/web': 'polite.test.ts asks as robots.txt wants',
  'src/language': 'what decides by it: relate/, check/, question/; and names, tokens and sentences by their own',
  'src/language/bridge': 'to-english.test.ts and spoken.test.ts read whole questions',
  'src/language/encoder': 'encoder.test.ts reads whole sentences, their pieces and products',
  'src/language/es': 'bridge/ reads whole questions by it; stem by its own',
  'src/language/figures': 'figures.test.ts reads figures and days from sentences',
  'src/language/reading': 'relate/ and check/ take what it reads',
  'src/language/tables': 'data with a look-up; a script makes them',
  'src/search': 'minisearch.test.ts runs the contract, live.test.ts keeps and takes up indexes',
  'src/search/postgres': 'postgres-retriever.test.ts runs the contract on one server and on four',
  'src/answer': 'what every answer passes through: ask/, check/, compare/',
  'src/answer/ask': 'ask.test.ts asks whole questions',
  'src/answer/check': 'check*.test.ts hold whole claims',
  'src/answer/check/slips': 'slips.test.ts lays whole sentences beside articles',
  'src/answer/compare': 'compare.test.ts compares whole sources',
  'src/answer/evidence': 'rank/, spans/ and enough/',
  'src/answer/evidence/enough': 'its decisions are tested, not its features',
  'src/answer/evidence/rank': 'rank.test.ts ranks sentences; single features have no right value of their own',
  'src/answer/evidence/spans': 'candidates.test.ts picks spans',
  'src/answer/lines': 'lines.test.ts and ask.test.ts see what is shown',
  'src/answer/overview': 'overview.test.ts: whole overviews',
  'src/answer/question': 'question.test.ts and scope.test.ts take whole questions apart',
  'src/answer/relate': 'agreement*.test.ts and check*.test.ts relate whole sentences',
  'src/talk': 'follow-up*.test.ts: whole dialogues',
  'src/reply': 'commands/ and e2e/ see what is said',
  'src/reply/words/**': 'whatever sees what is said: lines/headline.test.ts, ask.test.ts, commands/, the golden run',
  'src/store': 'test/contract/store*.ts, run by sqlite.test.ts and postgres.test.ts',
  'src/store/migrations': 'migrate.test.ts and e2e/from-0.1.0.test.ts',
  'src/platform/discord': 'e2e/discord*.test.ts and test/contract/platform.ts, through the real client',
  'src/platform/slack': 'e2e/slack*.test.ts and test/contract/platform.ts, through the real client',
  'src/platform/shared': 'e2e/',
  'src/platform/web/**': 'its tests of the HTTP interface, of MCP and of the page, through the routes',
  'page/**': 'page.test.ts, in a browser',
  'src/app/cli': 'program.test.ts, import.test.ts and start.test.ts run the command line',
  'src/app/serve': 'serve.test.ts serves',
  'commands/ask.ts': 'e2e/ask.test.ts',
  'commands/check-draft.ts': 'program.test.ts',
  'commands/feedback.ts': 'commands/privacy.test.ts',
  'commands/gaps.ts': 'commands/privacy.test.ts',
  'commands/help.ts': 'its reply is drawn from all commands: e2e/',
  'commands/overview.ts': 'answer/overview and e2e/',
  'commands/quiet.ts': 'converse.test.ts',
  'commands/quipu-admin.ts': 'src/bot/library.test.ts chooses collections',
  'commands/sources.ts': 'program.test.ts',
};

const sources = ['src', 'commands', 'build', 'page'].flatMap(filesIn);
const tests = filesIn('test').filter((file) => file.endsWith('.test.ts'));
const folderOf = path.posix.dirname;
const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const isNamedAfter = (test: string, name: string) => test === name || test.startsWith(`${name}-`);

/** Where the files lie that the tests of a folder are of. */
const homeOf = (test: string): string => {
  const folder = folderOf(test).replace(/^test\/?/, '');
  return /^(?:bench|build|commands|page)\b/.test(folder) ? folder : path.posix.join('src', folder);
};

describe('the tests', () => {
  it('lie where the file or folder lies that they are named after', () => {
    const names = new Map<string, string[]>();
    for (const file of [...sources, ...filesIn('bench')])
      names.set(folderOf(file), [
        ...(names.get(folderOf(file)) ?? []),
        path.posix.basename(file).replace(/\.tsx?$/, ''),
      ]);
    const isPlaced = (test: string) => {
      const home = homeOf(test);
      return [...(names.get(home) ?? []), path.posix.basename(home)].some((name) =>
        isNamedAfter(path.posix.basename(test, '.test.ts'), name),
      );
    };
    const isExempt = (test: string) => [...ofTheWhole, ...movesLeft].some((place) => isIn(test, place));
    expect(tests.filter((test) => !isExempt(test) && !isPlaced(test))).toEqual([]);
  });

  it('are there for every file with logic, or it is said what tests it', () => {
    const hasLogic = (file: string) => /=>|\bfunction\b/.test(readFileSync(path.join(root, file), 'utf8'));
    const isTested = (file: string) =>
      tests.some(
        (test) =>
          homeOf(test) === folderOf(file) &&
          isNamedAfter(path.posix.basename(test, '.test.ts'), path.posix.basename(file, '.ts')),
      );
    const isTold = (file: string) =>
      [file, folderOf(file)].some((place) => place in testedThrough) ||
      Object.keys(testedThrough).some((place) => place.endsWith('/**') && file.startsWith(place.slice(0, -2)));
    expect(sources.filter((file) => hasLogic(file) && !isTested(file) && !isTold(file))).toEqual([]);
  });

  it('are told of only for what is there', () => {
    expect(
      Object.keys(testedThrough).filter((place) => !existsSync(path.join(root, place.replace('/**', '')))),
    ).toEqual([]);
  });
});
