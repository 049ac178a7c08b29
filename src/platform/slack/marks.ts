import { safeUrl } from '../../chat/plain.ts';
import type { Instant, Marks } from '../shared/markup.ts';
import { escapeMrkdwn } from './escape.ts';
import { maxUrlChars } from './limits.ts';

/** Slack's mrkdwn, which knows no headings: they are bold. */
export const marks: Marks = {
  escape: escapeMrkdwn,
  strong: '*',
  emphasis: '_',
  headline: (words) => `*${words}*`,
  heading: (words) => `*${words}*`,
  note: (line) => line,
  item: (line) => `• ${line}`,
  source: (words) => `*${words}*`,
  column: (words) => `${words}: `,
  link(label, url) {
    const safe = webAddress(url);
    return safe === null ? label : `<${safe.replaceAll('&', '&amp;')}|${label}>`;
  },
  instant(instant) {
    const { seconds, format, fallback } = readableInstant(instant);
    return `<!date^${seconds}^${format}|${fallback}>`;
  },
};

/** An address that Slack links to; null for one that is no web address or too long. */
export function webAddress(url: string): string | null {
  const safe = safeUrl(url);
  return safe !== null && safe.length <= maxUrlChars ? safe : null;
}

/** Tokens of Slack's dates, which each reader sees in their own zone. */
const formats = { date: '{date_long}', 'date-time': '{date_long} {time}', relative: '{ago}' } as const;

/** An instant as Slack writes it, with words for where it cannot. */
export function readableInstant({ atMs, style }: Instant) {
  const iso = new Date(atMs).toISOString();
  const fallback = style === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return { seconds: Math.floor(atMs / 1000), format: formats[style], fallback };
}
