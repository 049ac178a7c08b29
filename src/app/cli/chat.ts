import { createInterface } from 'node:readline';
import type { Citation } from '../../answer/answer.ts';
import type { Bot } from '../../bot/command.ts';
import { readTypedCommand } from '../../bot/typed.ts';
import type { Interaction, RawArguments } from '../../chat/interaction.ts';
import { spokenLanguage, usualLanguage } from '../../chat/language.ts';
import { type Action, note, type Reply, reply, text } from '../../chat/reply.ts';
import { UserError } from '../../errors.ts';
import { askAction } from '../../reply/small-talk.ts';
import { wordsOf } from '../../reply/words/words.ts';
import { buttonsOf, renderReply, type TerminalStyle } from './render.ts';

export interface ChatSetup {
  readonly bot: Bot;
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly style: TerminalStyle;
  /** True when a person types; else one command a line is read until the end of the input. */
  readonly isInteractive: boolean;
  /** One JSON object a line, and an empty line begins a new conversation. */
  readonly isJson?: boolean;
  readonly nowMs: () => number;
  /** BCP 47 tag of whoever types; null where the environment names none. */
  readonly locale?: string | null;
}

const prompt = 'quipu> ';
/** @param conversation numbers what is said in one go: nothing of it is remembered in the next */
const placeOf = (conversation: number) =>
  ({
    platform: 'terminal',
    installation: null,
    channel: `terminal-${conversation}`,
    thread: 'terminal',
    kind: 'direct',
  }) as const;
const personOf = (locale: string | null) =>
  ({ id: 'terminal', locale, timeZone: null, mayManageChannel: true }) as const;

type Doing =
  | { readonly kind: 'command'; readonly command: string; readonly args: RawArguments }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'message'; readonly text: string; readonly isAddressed: true; readonly isInOwnThread: false };

/** Reads lines and answers each in turn; resolves at the end of the input, or when a person types `exit`, to how many were answered. */
export async function chat(setup: ChatSetup): Promise<number> {
  const lines = createInterface({ input: setup.input, crlfDelay: Number.POSITIVE_INFINITY });
  let last: Reply | null = null;
  let count = 0;
  let conversation = 0;
  const ask = () => setup.isInteractive && setup.write(prompt);
  ask();
  for await (const raw of lines) {
    const line = raw.trim();
    if (/^\/?(?:exit|quit)$/i.test(line)) break;
    if (line === '') conversation += setup.isJson === true ? 1 : 0;
    else {
      count += 1;
      const answer = await answerLine(setup, line, last, { count, conversation });
      if (buttonsOf(answer).length > 0) last = answer;
      setup.write(
        setup.isJson === true
          ? `${JSON.stringify(exchangeOf(line, answer))}\n`
          : `${renderReply(answer, setup.style)}\n${hint(answer, setup)}\n`,
      );
    }
    ask();
  }
  lines.close();
  return count;
}

async function answerLine(
  setup: ChatSetup,
  line: string,
  last: Reply | null,
  { count, conversation }: { readonly count: number; readonly conversation: number },
): Promise<Reply> {
  try {
    const doing = readLine(line, setup.bot, last);
    const place = placeOf(conversation);
    const person = personOf(setup.locale ?? null);
    const interaction = { ...doing, id: String(count), place, person, atMs: setup.nowMs() } as Interaction;
    return (await setup.bot.handle(interaction)) ?? reply([]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const words = wordsOf(spokenLanguage(setup.locale) ?? usualLanguage);
    return reply([note(text(words.trouble(error.trouble)))], { language: words.language });
  }
}

/** A line and what was said to it: what `quipu chat --json` prints. */
export interface Exchange {
  readonly said: string;
  /** The question that it was understood as; null where it was taken as typed. */
  readonly took: string | null;
  /** As in an answer; else `talk`, or the kind of what a command gives. */
  readonly kind: string;
  /** All that a reader sees. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

function exchangeOf(said: string, answer: Reply): Exchange {
  const { data, took = null } = answer;
  const isAnswer = data?.kind === 'answer';
  const kind = isAnswer ? (data.value.view === 'talk' ? 'talk' : data.value.kind) : (data?.kind ?? 'talk');
  const labels = buttonsOf(answer).flatMap(({ label, action }) => (action.name === askAction ? [`[${label}]`] : []));
  const text = [renderReply(answer, { columns: Number.POSITIVE_INFINITY, isStyled: false }), ...labels].join('\n');
  const citations = data !== null && 'citations' in data.value ? (data.value.citations as readonly Citation[]) : [];
  return { said, took, kind, text, citations };
}

/** `/command …` is a command, `#2` presses the second button of the last reply, anything else is a question. */
function readLine(line: string, bot: Bot, last: Reply | null): Doing {
  const pressed = /^#(\d{1,2})$/.exec(line);
  if (pressed) {
    const button = last ? buttonsOf(last)[Number(pressed[1]) - 1] : undefined;
    if (!button) throw new UserError({ kind: 'no-button', typed: line });
    return { kind: 'action', action: button.action };
  }
  if (!line.startsWith('/')) return { kind: 'message', text: line, isAddressed: true, isInOwnThread: false };
  return { kind: 'command', ...readTypedCommand(line.slice(1), bot.commands) };
}

function hint(answer: Reply, { isInteractive, style }: ChatSetup): string {
  const all = buttonsOf(answer);
  if (!isInteractive || all.length === 0) return '';
  const line = all.map((button, n) => `#${n + 1} ${button.label}`).join(' · ');
  return style.isStyled ? `\n\u001B[2m${line}\u001B[22m\n` : `\n${line}\n`;
}
