import { createRequire } from 'node:module';
import type { Robot } from 'robots-parser';
import type { RobotsWord } from './robots.ts';

/** The name under which a site's robots.txt may speak to us. */
export const robotName = 'Quipu';

/** A site's robots.txt as it came, and the address it came from. */
export interface RobotsFile {
  readonly address: string;
  readonly text: string;
}

/** The rules read last: a site is mostly asked for several addresses in a row. Only a memory. */
let last: { readonly file: RobotsFile; readonly rules: Robot } | null = null;

function rulesOf(file: RobotsFile): Robot {
  if (last !== null && last.file.address === file.address && last.file.text === file.text) return last.rules;
  const parse = createRequire(import.meta.url)('robots-parser') as (url: string, content: string) => Robot;
  const rules = parse(file.address, file.text);
  last = { file, rules };
  return rules;
}

/**
 * What a site's rules say of an address, after RFC 9309. A file made for it takes long, or all memory there is: call it
 * through a guard.
 */
export function robotsWord(file: RobotsFile, url: string): RobotsWord {
  const rules = rulesOf(file);
  const delay = rules.getCrawlDelay(robotName);
  return {
    isAllowed: rules.isAllowed(url, robotName) !== false,
    crawlDelayMs: delay === undefined ? null : delay * 1000,
  };
}
