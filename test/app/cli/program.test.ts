import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answer/answer.ts';
import { draftSchema } from '../../../src/answer/check/draft-shape.ts';
import { quipu } from '../../support/world.ts';

const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'quipu-program-'));
const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('quipu ask', () => {
  it('prints an answer with outlet, date and citation', async () => {
    const { code, out } = await quipu(['ask', 'What is Operation Mercury?']);
    expect(code).toBe(0);
    expect(out).toMatch(/Newsvane · report, 6 May 2025/);
    expect(out).toMatch(/deforestation/);
    expect(out).toMatch(/\[1\]/);
    expect(out).toMatch(/https:\/\/www\.newsvane\.com/);
  });

  it('explains an answer when asked to: features and weights of the decision and of the sentences', async () => {
    const { code, out } = await quipu(['ask', 'What is Operation Mercury?', '--explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/asked: definition.*; names: Operation Mercury/);
    expect(out).toMatch(
      /answers: [\d.]+, at least [\d.]+ wanted; close: [\d.]+ \(\w+ -?[\d.]+ × -?[\d.]+ = -?[\d.]+, /,
    );
    expect(out).toMatch(
      /\d\. [\d.]+ shown, newsvane-pentagon-talks: Operation Mercury .* \(\w+ -?[\d.]+ × -?[\d.]+ = /,
    );
    const silent = await quipu(['ask', 'How much did the Chancay port cost?', '--json', '--explain']);
    expect(JSON.parse(silent.out).kind).not.toBe('answered');
    expect(silent.error).toMatch(/(?:near|not-found): /);
  });

  it('prints data that its schema accepts, verbatim to the letter', async () => {
    const { out } = await quipu(['ask', 'What is Operation Mercury?', '--json']);
    const answer = answerSchema.parse(JSON.parse(out));
    const source = JSON.parse((await quipu(['source', answer.citations[0]?.articleId ?? '', '--json'])).out);
    expect(answer.citations[0]?.excerpt).toBe(
      source.text.slice(answer.citations[0]?.span.start, answer.citations[0]?.span.end),
    );
  });

  it('gives the same bytes for the same question', async () => {
    const once = await quipu(['ask', 'How many children need aid?', '--json']);
    expect((await quipu(['ask', 'How many children need aid?', '--json'])).out).toBe(once.out);
  });

  it('answers a file of questions, each with its id, whatever the questions are', async () => {
    const file = path.join(await emptyFolder(), 'q.jsonl');
    const questions = [
      'What is Operation Mercury?',
      '',
      '   ',
      'the of and',
      '😀😀',
      '\u202Eabc',
      '\u200B\u200B',
      '@everyone <!channel> who?',
      '# **[x](http://e.example)**',
      'مرحبا كيف حالك',
      'why '.repeat(1_500),
    ];
    await writeFile(file, questions.map((question, id) => JSON.stringify({ id, question })).join('\n'));
    const { code, out } = await quipu(['ask', '--questions', file, '--json']);
    expect(code).toBe(0);
    const answers = jsonLines(out);
    expect(answers.map(({ id }) => id)).toEqual(questions.map((_, id) => id));
    for (const { id: _, ...answer } of answers) {
      answerSchema.parse(answer);
      if (answer.kind === 'not-found') expect(answer.reason.length).toBeGreaterThan(10);
    }
    expect(answers.slice(1).every(({ kind }) => kind !== 'answered')).toBe(true);
  });

  it('checks the draft of a file, or of its input', async () => {
    const file = path.join(await emptyFolder(), 'draft.md');
    const draft =
      'Peru will host the Conference of Defense Ministers in 2028. Illegal gold mining is a $48 billion industry.';
    await writeFile(file, draft);
    const { code, out } = await quipu(['check-draft', file, '--json']);
    expect(code).toBe(0);
    expect(draftSchema.parse(JSON.parse(out)).sentences.map(({ verdict }) => verdict)).toEqual([
      'disputed',
      'single-source',
    ]);
    expect((await quipu(['check-draft', '-'], draft)).out).toContain('Your text: 2028');
    expect((await quipu(['check-draft', `${file}.gone`])).error).toContain('ENOENT');
    expect((await quipu(['check-draft'])).code).toBe(64);
  });

  it('names the lines of a file that are no question, and answers the others', async () => {
    const file = path.join(await emptyFolder(), 'q.jsonl');
    await writeFile(file, '{"id":1,"question":"x"}\n{"q":"y"}\nx\n{"id":2,"question":"z"}\n');
    const { code, out, error } = await quipu(['ask', '--questions', file]);
    expect(error).toContain(`${file}:2 question: must be text`);
    expect(error).toContain(`${file}:3 is not JSON`);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
    expect(code).toBe(1);
    expect((await quipu(['ask', '--questions', `${file}.gone`])).error).toContain('ENOENT');
  });

  it.each([
    [['ask', '   '], 1, /Please add the question/],
    [['ask', 'x'.repeat(6_000)], 1, /6,000 characters long; I read up to 2,000/],
    [['ask', 'x', '--source', 'The Moon Post'], 1, /no source called “The Moon Post”/],
    [['ask', 'x', '--since', 'yesterday'], 1, /“since” takes a day/],
    [['ask', 'x', '--since', '2025-06-01', '--until', '2025-05-01'], 1, /swap the two days/],
    [['ask', 'x', '--sorce', 'y'], 64, /sorce/],
    [['ak'], 64, /There is no command "ak"/],
    [['source', 'nothing'], 64, /no article "nothing"/],
    [['ask', 'x', '--corpus', '/nowhere/at/all'], 1, /\/nowhere\/at\/all: the corpus folder cannot be read/],
  ])('%j is refused with a clear word', async (argv, code, message) => {
    const run = await quipu(argv);
    expect(run.error).toMatch(message);
    expect(run.code).toBe(code);
    expect(run.out).toBe('');
  });

  it('says so when the folder holds no articles, and serves the good ones beside a broken one', async () => {
    const directory = await emptyFolder();
    expect((await quipu(['ask', 'Who rose?', '--corpus', directory, '--json'])).out).toContain('"kind":"not-found"');
    const head =
      '---\ntitle: T\npublisher: P\npublished: 2025-05-06\nurl: https://p.example/\nkind: report\nrendition: full\nlanguage: en\n---\n';
    await writeFile(path.join(directory, 'good.md'), `${head}Exports of copper rose by 12 percent in 2024.`);
    await writeFile(path.join(directory, 'bad.md'), head.replace('kind: report', 'kind: poem'));
    const run = await quipu(['ask', 'By how much did exports of copper rise?', '--corpus', directory]);
    expect(run.out).toContain('“Exports of copper rose by 12 percent in 2024.”');
    expect(run.error).toContain('bad.md:6 kind:');
  });
});

describe('quipu sources', () => {
  it('prints one article a line, with its text where asked for', async () => {
    const articles = jsonLines((await quipu(['sources', '--json', '--with-text'])).out);
    expect(articles).toHaveLength(6);
    expect(articles.every(({ text }) => text.length > 500)).toBe(true);
    expect(jsonLines((await quipu(['sources', '--json'])).out)[0]).not.toHaveProperty('text');
  });
});

describe('npm start without tokens', () => {
  it('reads one command a line until the end, after saying what is missing', async () => {
    const run = await quipu(
      [],
      '/ask What is Operation Mercury?\n/sources\n/help ask\nWhat port is in Peru?\n/nothing\n#9\n\n/ask --sorce x y\n',
    );
    expect(run.code).toBe(0);
    expect(run.error).toMatch(/Discord: set DISCORD_TOKEN; Slack: set SLACK_BOT_TOKEN/);
    expect(run.out).toMatch(/deforestation/);
    expect(run.out).toMatch(/6 articles by 5 outlets/);
    expect(run.out).toMatch(/Chancay/);
    expect(run.out).toMatch(/no command \/nothing/);
    expect(run.out).toMatch(/no button #9/);
    expect(run.out).toMatch(/no option --sorce/);
  });

  it('shows the sentence behind a citation when its button is pressed', async () => {
    const run = await quipu([], 'What is Operation Mercury?\n#1\n');
    expect(run.out).toMatch(/Quipu’s words about Newsvane’s article/);
  });

  it('refuses a configuration that is wrong, with exit code 78', async () => {
    expect(await quipu([], '', { environment: { PORT: 'x' } })).toMatchObject({
      code: 78,
      error: expect.stringContaining('PORT'),
    });
  });
});

describe('quipu doctor', () => {
  it('says what is there and what is not reachable', async () => {
    const DATA_DIR = await emptyFolder();
    const run = await quipu(['doctor'], '', {
      environment: { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://127.0.0.1:9', DATA_DIR },
    });
    expect(run.out).toMatch(/Articles: 6 in/);
    expect(run.out).toMatch(/ok +Database: SQLite in .*, in order/);
    expect(run.out).toMatch(/TROUBLE.*Discord/);
    expect(run.code).toBe(1);
    expect((await quipu(['doctor'], '', { environment: { DATA_DIR } })).code).toBe(0);
  });

  it('opens the database', async () => {
    const file = path.join(await emptyFolder(), 'a-file');
    await writeFile(file, 'no folder');
    const here = await quipu(['doctor'], '', { environment: { DATA_DIR: file } });
    expect(here.out).toMatch(/TROUBLE +Database: Cannot open the database .*DATA_DIR/);
    expect(here.code).toBe(1);
    const away = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect((await quipu(['doctor'], '', { environment: away })).out).toMatch(/TROUBLE +Database: .*DATABASE_URL/);
  });

  it('is not needed to notice: a bot whose database cannot be opened does not start', async () => {
    const environment = { DISCORD_TOKEN: 'x', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, error } = await quipu(['start'], '', { environment });
    expect(code).toBe(1);
    expect(error).toContain('DATABASE_URL');
  });
});

describe('quipu --help', () => {
  it('names every command', async () => {
    const { out } = await quipu(['--help']);
    for (const name of ['ask', 'sources', 'help', 'doctor', 'slack-manifest']) expect(out).toContain(`quipu ${name}`);
  });
});
