import { maxQuestionChars, refuseLonger } from '../answer/limits.ts';
import type { Interaction, SuggestRequest } from '../chat/interaction.ts';
import { holdToArticles, WithheldError } from '../chat/outgoing.ts';
import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { withoutThumbs } from '../reply/feedback.ts';
import type { Words } from '../reply/words/words.ts';
import { noticing } from '../search/noticing.ts';
import type { Impatient } from '../store/impatient.ts';
import { findVerb, readArguments, withoutUnseen } from './arguments.ts';
import { examplesIn } from './asking.ts';
import { type Bot, type Call, type Command, type Context, gathering, type Suggestion } from './command.ts';
import type { LibraryPlace } from './library.ts';
import type { Queue } from './queue.ts';
import { checkMayManage, checkMayPost } from './rights.ts';
import { governed, isAnsweredIn, type Rules, refuseElsewhere, rulesAt } from './rules.ts';
import { speaksTo } from './speaks.ts';
import { tiedThumbs } from './thumbs.ts';

/** What came of one interaction: for the log and the metrics. */
export interface Outcome {
  readonly interaction: Interaction;
  /** `replied`, or what kind of trouble there was; `withheld`: it quoted what its article does not say. */
  readonly kind: 'replied' | 'refused' | 'failed' | 'withheld';
  readonly errorId: string | null;
  readonly tookMs: number;
  readonly reply: Reply;
  /** Whether the reply reached the person; known once it was, or could not be, delivered. */
  readonly isDelivered: boolean;
}

export interface BotSetup {
  readonly context: Context;
  readonly log: Log;
  /** Looks up what an answer can do without. */
  readonly impatient: Impatient;
  /** A short random id that a user can quote, such as `k3f9-2a7c`. */
  readonly newErrorId: () => string;
  /** Whether an interaction is for the bot. One that is not costs nobody anything and is not counted. */
  readonly isMeant: (interaction: Interaction, context: Context) => Promise<boolean>;
  /** Answers plain words: a mention, a direct message, a line in a thread. Null: there is nothing to say to them. */
  readonly converse: (call: Call, words: string) => Promise<Reply | null>;
  /** Null lets an interaction pass; else the seconds to wait before asking again. */
  readonly waitSeconds: (interaction: Interaction, rules: Rules) => number | null;
  /** What is under way at once, and what waits; full, it refuses. */
  readonly queue: Pick<Queue, 'run'>;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** How an interaction ended, before it is known whether the reply reached anybody. */
export interface Ended extends Omit<Outcome, 'isDelivered'> {
  /** What a person is told instead of an answer; null where there is one. */
  readonly refusal: string | null;
  /** Refused for now: after how many seconds the same may be asked again. */
  readonly retryAfterSeconds: number | null;
}

/** The bot, and how each interaction ended: for those who answer programs and not people. */
export interface BotWithOutcomes extends Bot {
  /** The same as `handle`, with how it ended. Never rejects. */
  outcomeOf(interaction: Interaction, arrived?: Promise<boolean> | null): Promise<Ended | null>;
}

/** Makes the bot that all platforms share. */
export function createBot(setup: BotSetup): BotWithOutcomes {
  const { context } = setup;
  const outcomeOf: BotWithOutcomes['outcomeOf'] = async (given, arrived = null) => {
    const startMs = context.nowMs();
    const rules = await rulesAt(given.place, context.settings);
    const interaction = await governed(given, rules);
    const speaks = speaksTo(interaction);
    const words = speaks(true);
    const done = (how: Omit<Ended, 'interaction' | 'tookMs'>): Ended => {
      const { refusal, retryAfterSeconds, ...rest } = how;
      const outcome = { interaction, tookMs: context.nowMs() - startMs, ...rest };
      const tell = (isDelivered: boolean) => setup.onOutcome({ ...outcome, isDelivered });
      if (arrived === null) tell(true);
      else void arrived.then(tell);
      return { ...outcome, refusal, retryAfterSeconds };
    };
    try {
      if (!(await setup.isMeant(interaction, context))) return null;
      if (!isAnsweredIn(rules, interaction)) {
        if (interaction.kind === 'message' && !interaction.isAddressed) return null;
        refuseElsewhere();
      }
      const wait = setup.waitSeconds(interaction, rules);
      if (wait !== null) {
        const refusal = words.patience(wait, interaction.kind === 'action');
        const reply = privately(words, paragraph(text(refusal)));
        return done({ kind: 'refused', reply, errorId: null, refusal, retryAfterSeconds: wait });
      }
      const here = await contextAt(interaction.place, context);
      const asked = noticing(here.retriever);
      const answer = await setup.queue.run(() =>
        run(setup, { interaction, context: { ...here, retriever: asked.retriever, words: speaks } }),
      );
      if (answer === null) return null;
      const whole = asked.isPartial() ? withPartNote(answer, words) : answer;
      const tied = rules.hasFeedback
        ? await tiedThumbs(whole, interaction.place, context.store, setup.impatient)
        : { ...whole, blocks: withoutThumbs(whole.blocks) };
      const reply = await gathering(here, ({ retriever }) => holdToArticles(tied, retriever.articles));
      return done({ kind: 'replied', reply, errorId: null, refusal: null, retryAfterSeconds: null });
    } catch (error) {
      const errorId = setup.newErrorId();
      const fields = { err: error, errorId, kind: interaction.kind, platform: interaction.place.platform };
      if (error instanceof UserError) setup.log.info({ ...fields, err: undefined }, 'refused');
      else if (error instanceof WithheldError)
        setup.log.error({ ...fields, wrong: error.wrong }, 'an answer was held back');
      else setup.log.error(fields, 'an interaction failed');
      return done({
        kind: troubleOf(error),
        reply: troubleReply(error, errorId, words),
        errorId,
        refusal: troubleWords(error, words),
        retryAfterSeconds: error instanceof UserError ? error.retryAfterSeconds : null,
      });
    }
  };
  return {
    commands: context.commands,
    outcomeOf,
    handle: async (interaction, arrived) => (await outcomeOf(interaction, arrived))?.reply ?? null,
    // What is offered while one types can be done without.
    suggest: (request) =>
      contextAt(request.place, context).then(
        (here) => suggest(here, request),
        () => [],
      ),
    examples: async (place, words) =>
      gathering(await contextAt(place, context), (here) => examplesIn(here, words)).catch((): readonly string[] => []),
    stillSays: async (citations, place) =>
      gathering(await contextAt(place, context), ({ retriever: { articles } }) =>
        citations.every(({ articleId, excerpt }) => articles.get(articleId)?.text.includes(excerpt) ?? false),
      ),
  };
}

/** Says that not everything was looked into, before whoever asked takes silence for an answer. */
const withPartNote = (said: Reply, words: Words): Reply => ({
  ...said,
  blocks: [...said.blocks, note(text(words.onlyPart))],
});
/**
 * What a command works with in a place: the articles that are seen there, and nothing of any other. What is wrong with files is
 * told where all are seen.
 */
export async function contextAt(place: LibraryPlace, context: Context): Promise<Context> {
  if (context.library === null) return context;
  const { retriever, collections } = await context.library.at(place);
  if (collections === null) return { ...context, retriever, collections };
  return { ...context, retriever, collections, status: () => ({ ...context.status(), problems: [] }) };
}

function troubleOf(error: unknown): Exclude<Outcome['kind'], 'replied'> {
  if (error instanceof UserError) return 'refused';
  return error instanceof WithheldError ? 'withheld' : 'failed';
}

/** Commands may fail at once or later: both reject. */
async function run(setup: BotSetup, call: Call): Promise<Reply | null> {
  const { interaction } = call;
  switch (interaction.kind) {
    case 'message': {
      const words = withoutUnseen(interaction.text);
      refuseLonger('message', words, maxQuestionChars);
      return setup.converse(call, words);
    }
    case 'action':
      return runAction(call.context.commands, call, interaction.action.name, interaction.action.value);
    case 'command': {
      const found = findVerb(setup.context.commands, interaction.command);
      if (!found) throw new UserError({ kind: 'no-command', name: interaction.command });
      if (found.verb.posts) checkMayPost(interaction);
      if (found.verb.access === 'managers') checkMayManage(interaction, interaction.command);
      if (interaction.isPointedAt && !Object.values(interaction.args).some(isWords))
        throw new UserError({ kind: 'unreadable-message' });
      return found.verb.run(readArguments(found.verb.options, interaction.args), call);
    }
  }
}

const isWords = (value: unknown) => typeof value === 'string' && value.trim() !== '';

function runAction(commands: readonly Command[], call: Call, action: string, value: string): Reply | Promise<Reply> {
  const dot = action.indexOf('.');
  const command = commands.find((each) => each.name === action.slice(0, dot));
  const verb = action.slice(dot + 1);
  const handler = command && Object.hasOwn(command.actions, verb) ? command.actions[verb] : undefined;
  if (!handler) throw new UserError({ kind: 'old-button' });
  return handler(value, call);
}

const privately = ({ language }: Words, ...blocks: Block[]): Reply => reply(blocks, { isPrivate: true, language });

function troubleWords(error: unknown, words: Words): string {
  if (error instanceof UserError) return words.trouble(error.trouble);
  return error instanceof WithheldError ? words.withheld : words.failed;
}

/** What a person reads when something went wrong: what, what to do, and, where something broke, the id to quote. Only they see it. */
export const troubleReply = (error: unknown, errorId: string, words: Words): Reply =>
  privately(
    words,
    paragraph(text(troubleWords(error, words))),
    ...(error instanceof UserError ? [] : [note(text(words.errorId(errorId)))]),
  );

function suggest(context: Context, request: SuggestRequest): readonly Suggestion[] {
  const options = findVerb(context.commands, request.command)?.verb.options;
  const option = options && Object.hasOwn(options, request.option) ? options[request.option] : undefined;
  // What is longer than the option may be is no beginning of anything.
  const isTooLong = option !== undefined && request.typed.length > option.maxChars;
  return isTooLong ? [] : (option?.suggest?.(request.typed, context, request.place) ?? []);
}
