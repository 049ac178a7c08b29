import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../log.ts';

/**
 * The bot's log as Slack's libraries want one. Their debug messages carry what people wrote and what tokens are, so they
 * go nowhere.
 */
export function slackLogger(log: Log): Logger {
  const said = (message: unknown[]) =>
    message.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: (...message) => log.debug({}, said(message)),
    warn: (...message) => log.warn({}, said(message)),
    error: (...message) => log.warn({}, said(message)),
    setLevel: () => {},
    setName: () => {},
    getLevel: () => LogLevel.INFO,
  };
}
