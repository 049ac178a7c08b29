import { createRequire } from 'node:module';
import type { Robot } from 'robots-parser';
import type { SafeFetch } from './safe-fetch.ts';

/** The name under which a site's robots.txt may speak to us. */
export const robotName = 'Quipu';
/** A longer robots.txt is cut, as RFC 9309 allows. */
const maxRobotsBytes = 512 * 1024;
/** How long a site's rules are kept; RFC 9309 asks for no more than a day. */
const keepMs = 60 * 60 * 1000;

/** What a site lets robots do with an address. */
export interface RobotsWord {
  readonly isAllowed: boolean;
  /** Pause it asks for between two requests; null when it asks for none. */
  readonly crawlDelayMs: number | null;
}

/** Asks sites for their rules, each at most once an hour. */
export type Robots = (url: string) => Promise<RobotsWord>;

const allowed: RobotsWord = { isAllowed: true, crawlDelayMs: null };
const forbidden: RobotsWord = { isAllowed: false, crawlDelayMs: null };

/**
 * Rules after RFC 9309: no robots.txt (4xx) allows everything; one that cannot be had because the server fails (5xx)
 * forbids everything for now; an unreachable site is left to the fetch itself, which will say so.
 */
export function createRobots(fetch: SafeFetch, nowMs: () => number): Robots {
  const rules = new Map<string, { readonly word: Promise<(url: string) => RobotsWord>; readonly untilMs: number }>();
  return async (url) => {
    const { origin } = new URL(url);
    let known = rules.get(origin);
    if (!known || known.untilMs <= nowMs()) {
      known = { word: askSite(fetch, origin), untilMs: nowMs() + keepMs };
      rules.set(origin, known);
    }
    return (await known.word)(url);
  };
}

async function askSite(fetch: SafeFetch, origin: string): Promise<(url: string) => RobotsWord> {
  const address = `${origin}/robots.txt`;
  const result = await fetch(address, { limits: { maxBytes: maxRobotsBytes, maxFetchMs: 10_000 } });
  if (result.kind === 'refused') return () => allowed;
  if (result.status >= 500) return () => forbidden;
  if (result.status !== 200) return () => allowed;
  const parse = createRequire(import.meta.url)('robots-parser') as (url: string, content: string) => Robot;
  const rules = parse(address, new TextDecoder().decode(result.bytes));
  return (url) => {
    const delay = rules.getCrawlDelay(robotName);
    return {
      isAllowed: rules.isAllowed(url, robotName) !== false,
      crawlDelayMs: delay === undefined ? null : delay * 1000,
    };
  };
}
