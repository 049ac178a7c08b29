import { randomBytes } from 'node:crypto';
import type { Interaction } from '../chat/interaction.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { createImpatient } from '../store/impatient.ts';
import { createAsked } from './asked.ts';
import { type BotWithOutcomes, createBot, type Outcome } from './bot.ts';
import type { Context } from './command.ts';
import { createConversation } from './converse.ts';
import { createFairUse } from './fair-use.ts';
import { createMemory, type Memory } from './memory.ts';
import { createQueue, type Queue } from './queue.ts';

/** So many interactions are worked on at once: they wait for the store at times, and for each other's computing. */
const maxRunning = 8;
/** So many more may wait; at some milliseconds each, the last of them is answered within a minute. */
const maxWaiting = 1_000;

/** The bot with all that stands around it. */
export interface Answering {
  readonly bot: BotWithOutcomes;
  readonly queue: Queue;
  readonly memory: Memory;
  /** Resolves when all that was remembered or noted so far is in the store. */
  settled(): Promise<void>;
}

export interface AnsweringSetup {
  readonly context: Omit<Context, 'memory'>;
  readonly config: Pick<Config, 'questionsPerMinute' | 'keepQuestionsDays'>;
  readonly log: Log;
  /** Told of every outcome, after the conversation has taken note of it. */
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Puts the bot together with its memory, its limits and its queue. */
export function createAnswering({ context, config, log, onOutcome }: AnsweringSetup): Answering {
  const { store, nowMs } = context;
  const impatient = createImpatient(store, log, nowMs);
  const memory = createMemory({ store, impatient, log, nowMs, keepsQuestions: config.keepQuestionsDays > 0 });
  const conversation = createConversation(memory, impatient);
  const asked = createAsked({ store, keepQuestionsDays: config.keepQuestionsDays, log });
  const waitSeconds = createFairUse(config.questionsPerMinute, nowMs);
  const queue = createQueue({ maxRunning, maxWaiting });
  const bot = createBot({
    context: { ...context, memory },
    log,
    impatient,
    newErrorId: () => randomBytes(4).toString('hex'),
    isMeant: conversation.isMeant,
    converse: conversation.converse,
    // Whoever runs the terminal pays for it alone.
    waitSeconds: (interaction: Interaction, rules) =>
      interaction.place.platform === 'terminal' ? null : waitSeconds(interaction, rules),
    queue,
    onOutcome: (outcome) => {
      const { interaction, kind, errorId, tookMs, isDelivered } = outcome;
      const { platform } = interaction.place;
      log.info({ kind, errorId, tookMs, isDelivered, asked: interaction.kind, platform }, 'interaction');
      // What nobody saw was not said.
      if (isDelivered) {
        conversation.notice(outcome);
        asked.notice(outcome);
      }
      onOutcome(outcome);
    },
  });
  const settled = async () => {
    await Promise.all([memory.settled(), asked.settled()]);
  };
  return { bot, queue, memory, settled };
}
