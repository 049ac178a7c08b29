import { createInterface } from 'node:readline';
import type { Bot } from '../../bot/command.ts';
import { readTypedCommand } from '../../bot/typed.ts';
import type { Interaction, RawArguments } from '../../chat/interaction.ts';
import { type Action, note, type Reply, reply, text } from '../../chat/reply.ts';
import { UserError } from '../../errors.ts';
import { buttonsOf, renderReply, type TerminalStyle } from './render.ts';

export interface ChatSetup {
  readonly bot: Bot;
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly style: TerminalStyle;
  /** True when a person types; else one command a line is read until the end of the input. */
  readonly isInteractive: boolean;
  readonly nowMs: () => number;
}

const prompt = 'quipu> ';
const place = {
  platform: 'terminal',
  installation: null,
  channel: 'terminal',
  thread: 'terminal',
  kind: 'direct',
} as const;
const person = { id: 'terminal', locale: null, timeZone: null, mayManageChannel: true } as const;

type Doing =
  | { readonly kind: 'command'; readonly command: string; readonly args: RawArguments }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'message'; readonly text: string; readonly isAddressed: true; readonly isInOwnThread: false };

/** Reads lines and answers each in turn; resolves at the end of the input, or when a person types `exit`, to how many were answered. */
export async function chat(setup: ChatSetup): Promise<number> {
  const lines = createInterface({ input: setup.input, crlfDelay: Number.POSITIVE_INFINITY });
  let last: Reply | null = null;
  let count = 0;
  const ask = () => setup.isInteractive && setup.write(prompt);
  ask();
  for await (const raw of lines) {
    const line = raw.trim();
    if (/^\/?(?:exit|quit)$/i.test(line)) break;
    if (line !== '') {
      count += 1;
      const answer = await answerLine(setup, line, last, count);
      if (buttonsOf(answer).length > 0) last = answer;
      setup.write(`${renderReply(answer, setup.style)}\n${hint(answer, setup)}\n`);
    }
    ask();
  }
  lines.close();
  return count;
}

async function answerLine(setup: ChatSetup, line: string, last: Reply | null, count: number): Promise<Reply> {
  try {
    const doing = readLine(line, setup.bot, last);
    const interaction = { ...doing, id: String(count), place, person, atMs: setup.nowMs() } as Interaction;
    return (await setup.bot.handle(interaction)) ?? reply([]);
  } catch (error) {
    if (error instanceof UserError) return reply([note(text(error.message))]);
    throw error;
  }
}

/** `/command …` is a command, `#2` presses the second button of the last reply, anything else is a question. */
function readLine(line: string, bot: Bot, last: Reply | null): Doing {
  const pressed = /^#(\d{1,2})$/.exec(line);
  if (pressed) {
    const button = last ? buttonsOf(last)[Number(pressed[1]) - 1] : undefined;
    if (!button) throw new UserError(`There is no button ${line} under the last answer.`);
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
