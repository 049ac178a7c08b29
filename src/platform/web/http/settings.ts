import type { BotWithOutcomes } from '../../../bot/bot.ts';
import type { Context } from '../../../bot/command.ts';
import type { WebConfig } from '../../../config.ts';
import type { Log } from '../../../log.ts';

/** What the web server is made of. */
export interface WebSettings {
  readonly web: WebConfig;
  readonly bot: Pick<BotWithOutcomes, 'commands' | 'outcomeOf' | 'stillSays' | 'suggest'>;
  readonly context: Pick<Context, 'retriever' | 'store' | 'status' | 'nowMs'>;
  readonly log: Log;
}
