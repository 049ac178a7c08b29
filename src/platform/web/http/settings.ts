import type { BotWithOutcomes } from '../../../bot/bot.ts';
import type { Context } from '../../../bot/command.ts';
import type { Budget } from '../../../chat/fit.ts';
import type { WebConfig } from '../../../config.ts';
import type { Log } from '../../../log.ts';
import type { Page } from '../../shared/pager.ts';

/** What the web server is made of. */
export interface WebSettings {
  readonly web: WebConfig;
  readonly bot: Pick<BotWithOutcomes, 'commands' | 'outcomeOf' | 'stillSays' | 'suggest' | 'examples'>;
  readonly context: Pick<Context, 'retriever' | 'collections' | 'store' | 'status' | 'nowMs'>;
  readonly log: Log;
  /** The platforms whose messages the page draws. */
  readonly surfaces: readonly Surface[];
  readonly desk: Desk;
  /** The folder with the page's files; null where they were not built. */
  readonly pageDir: string | null;
}

/** A platform as far as a message of it is made: without a connection. */
export interface Surface {
  readonly name: 'discord' | 'slack';
  readonly budget: Budget;
  /** The very body that the platform would be sent. */
  readonly body: (page: Page) => unknown;
}

/** What whoever runs the bot does with the articles. */
export interface Desk {
  /** Brings articles in; one row a document, in order. */
  bring(what: {
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    readonly links: readonly string[];
    /** Null, or left out: none. */
    readonly collection?: string | null;
  }): Promise<readonly Brought[]>;
  /** The earlier versions that are kept of articles, by id, oldest first. */
  versions(): Promise<Readonly<Record<string, readonly Version[]>>>;
  feeds(): Promise<readonly FollowedFeed[]>;
}

/** What became of a document. */
export interface Brought {
  readonly source: string;
  readonly outcome: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly reason: string | null;
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** An earlier version of an article. */
export interface Version {
  readonly number: number;
  readonly title: string;
  readonly published: string;
  readonly updated: string | null;
}

export interface FollowedFeed {
  readonly address: string;
  readonly title: string | null;
  readonly polledAtMs: number | null;
  readonly succeededAtMs: number | null;
  readonly nextAtMs: number;
  readonly failures: number;
  readonly error: string | null;
  readonly isGone: boolean;
}
