import type { RobotsFile } from './robots-rules.ts';
import type { SafeFetch } from './safe-fetch.ts';

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

/** Asks sites for their rules, each at most once an hour. Null: its rules are more than can be read. */
export type Robots = (url: string) => Promise<RobotsWord | null>;

/** Holds an address against a site's rules, within limits of time and memory; null when it would take more. */
export type JudgeRobots = (file: RobotsFile, url: string) => Promise<RobotsWord | null>;

const allowed: RobotsWord = { isAllowed: true, crawlDelayMs: null };
const forbidden: RobotsWord = { isAllowed: false, crawlDelayMs: null };

/**
 * Rules after RFC 9309: no robots.txt (4xx) allows everything; one that cannot be had because the server fails (5xx)
 * forbids everything for now; an unreachable site is left to the fetch itself, which will say so.
 */
export function createRobots(fetch: SafeFetch, judge: JudgeRobots, nowMs: () => number): Robots {
  const rules = new Map<string, { readonly word: Promise<Robots>; readonly untilMs: number }>();
  return async (url) => {
    const { origin } = new URL(url);
    let known = rules.get(origin);
    // Rules that are kept for longer were read by a clock that was ahead.
    if (!known || known.untilMs <= nowMs() || known.untilMs > nowMs() + keepMs) {
      known = { word: askSite(fetch, judge, origin), untilMs: nowMs() + keepMs };
      rules.set(origin, known);
    }
    return (await known.word)(url);
  };
}

async function askSite(fetch: SafeFetch, judge: JudgeRobots, origin: string): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const result = await fetch(address, { limits: { maxBytes: maxRobotsBytes, maxFetchMs: 10_000 } });
  if (result.kind === 'refused') return async () => allowed;
  if (result.status >= 500) return async () => forbidden;
  if (result.status !== 200) return async () => allowed;
  const file = { address, text: new TextDecoder().decode(result.bytes) };
  return (url) => judge(file, url);
}
