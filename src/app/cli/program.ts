import { readFile } from 'node:fs/promises';
import { commands } from '../../../commands/index.ts';
import type { Answer } from '../../answer/answer.ts';
import { type Check, verifyCheck } from '../../answer/check/verdict.ts';
import { verifyAnswer } from '../../answer/verify.ts';
import { askExplained, scopeOf } from '../../bot/asking.ts';
import { type Context, gathering } from '../../bot/command.ts';
import { answerToLine } from '../../bot/reply-to.ts';
import { WithheldError } from '../../chat/outgoing.ts';
import { readConfig } from '../../config.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';
import type { Scope } from '../../search/query.ts';
import { listedLines } from '../../search/readable.ts';
import { createContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { printArticle } from './articles.ts';
import { answerFile } from './batch.ts';
import { localeOf, readShell, runShell, type ShellUse } from './command-line.ts';
import { usage } from './usage.ts';

/** Does what the command line says; resolves to the exit code. */
export async function runProgram(world: World): Promise<number> {
  const [name = 'start', ...rest] = world.argv;
  if (name === '--help' || name === '-h') {
    world.io.write(usage(commands));
    return 0;
  }
  switch (name) {
    case 'start':
      return (await import('./start.ts')).start(world, readConfig(world.environment));
    case 'chat':
      return (await import('./chat-only.ts')).chatOnly(world, readConfig(world.environment), rest);
    case 'source':
      return source(world, rest);
    case 'import':
      return (await import('./import.ts')).importCommand(world, readConfig(world.environment), rest);
    case 'feeds':
      return (await import('./feeds.ts')).feedsCommand(world, readConfig(world.environment), rest);
    case 'mcp':
      return (await import('./mcp.ts')).mcp(world, readConfig(world.environment), rest);
    case 'slack-manifest':
      return (await import('./manifest.ts')).printManifest(world, readConfig(world.environment), rest);
    case 'search':
      return (await import('./search.ts')).searchCommand(world, readConfig(world.environment), rest);
    case 'doctor':
      return (await import('./start.ts')).doctor(world, readConfig(world.environment));
    case 'check-draft':
      return shellCommand({ ...world, argv: await withFileRead(world) });
    case 'digest':
      return rest[0] === 'run'
        ? (await import('./digest-run.ts')).runDigests(world, readConfig(world.environment), rest.slice(1))
        : shellCommand(world);
    default:
      return shellCommand(world);
  }
}

/** `check-draft FILE …`: the file's text stands in its place; `-` is the standard input. */
async function withFileRead({ argv, io }: World): Promise<readonly string[]> {
  const at = argv.findIndex((word, n) => n > 0 && !word.startsWith('--') && argv[n - 1] !== '--corpus');
  const file = argv[at];
  if (file === undefined) throw new OperatorError('quipu check-draft needs a file, or - for its input.', exitCodeUsage);
  const text = file === '-' ? await readAll(io.input) : await readText(file);
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--draft', text];
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new OperatorError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, 1, { cause });
  }
}

async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

async function shellCommand(world: World): Promise<number> {
  const withText = world.argv.includes('--with-text');
  const use = readShell(
    world.argv.filter((word) => word !== '--with-text'),
    commands,
  );
  const context = await createContext(contextSettings(world, readConfig(world.environment), use.printing.corpus));
  const { problems } = context.status();
  for (const problem of problems) world.io.writeError(`${problem}\n`);
  try {
    if (use.path === 'sources' && use.printing.json) {
      world.io.write(await gathering(context, ({ retriever }) => listedLines(retriever, withText)));
      return 0;
    }
    if (use.path === 'ask' && use.printing.questions !== null) {
      const { write, writeError } = world.io;
      const each = answerEach(use, context);
      return (await answerFile(use.printing.questions, 'question', each, write, writeError)) === 0 ? 0 : 1;
    }
    if (use.path === 'check' && use.printing.claims !== null) {
      const { write, writeError } = world.io;
      const each = await checkEach(context);
      return (await answerFile(use.printing.claims, 'claim', each, write, writeError)) === 0 ? 0 : 1;
    }
    const exitCode = await runShell(use, context, world.io, localeOf(world.environment));
    if (use.path === 'ask' && use.printing.explain && exitCode === 0) {
      const say = use.printing.json ? world.io.writeError : world.io.write;
      say(`\n${(await explanationOf(use, context)).join('\n')}\n`);
    }
    return exitCode;
  } finally {
    await context.store.close();
  }
}

const wordOf = ({ args }: ShellUse, name: string): string | null =>
  typeof args[name] === 'string' ? (args[name] as string) : null;

/** The scope that the command line gives. */
const shellScope = (use: ShellUse, context: Context): Scope =>
  scopeOf(wordOf(use, 'source'), wordOf(use, 'since'), wordOf(use, 'until'), context);

/** Answers question after question inside one scope. */
function answerEach(use: ShellUse, context: Context): (question: string) => Promise<Answer> {
  const scope = shellScope(use, context);
  return async (question) => {
    const answer = await answerToLine(question, scope, context);
    const wrong = await gathering(context, ({ retriever }) => verifyAnswer(answer, retriever.articles));
    if (wrong.length > 0) throw new WithheldError(wrong);
    return answer;
  };
}

/** Checks claim after claim; its lexicon is large, and whoever asks a question does not need it. */
async function checkEach(context: Context): Promise<(claim: string) => Promise<Check>> {
  const { check } = await import('../../answer/check/check.ts');
  return async (claim) => {
    const startMs = context.nowMs();
    const today = new Date(startMs).toISOString().slice(0, 10);
    const { check: found, wrong } = await gathering(context, ({ retriever }) => {
      const result = { ...check({ claim, retriever, today }).check, tookMs: 0 };
      return { check: result, wrong: verifyCheck(result, retriever.articles) };
    });
    const checked = { ...found, tookMs: context.nowMs() - startMs };
    if (wrong.length > 0) throw new WithheldError(wrong);
    return checked;
  };
}

const explanationOf = (use: ShellUse, context: Context): Promise<readonly string[]> =>
  gathering(context, (readable) => askExplained(wordOf(use, 'question') ?? '', shellScope(use, context), readable));

async function source(world: World, words: readonly string[]): Promise<number> {
  const isJson = words.includes('--json');
  const at = words.indexOf('--corpus');
  const corpus = at < 0 ? null : (words[at + 1] ?? null);
  const [id] = words.filter((word, n) => !word.startsWith('--') && (at < 0 || n !== at + 1));
  if (id === undefined)
    throw new OperatorError('quipu source needs the id of an article. quipu sources lists them.', exitCodeUsage);
  const context = await createContext(contextSettings(world, readConfig(world.environment), corpus));
  await gathering(context, ({ retriever }) => printArticle(id, retriever.articles, isJson, world.io.write));
  return 0;
}
