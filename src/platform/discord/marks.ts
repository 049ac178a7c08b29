import { safeUrl } from '../../chat/plain.ts';
import type { Marks } from '../shared/markup.ts';
import { escapeMarkdown } from './escape.ts';

/** Discord's Markdown. A headline is larger than other headings. */
export const marks: Marks = {
  escape: escapeMarkdown,
  strong: '**',
  emphasis: '*',
  headline: (words) => `## ${words}`,
  heading: (words) => `### ${words}`,
  note: (line) => `-# ${line}`,
  item: (line) => `- ${line}`,
  source: (words) => `**${words}**`,
  column: (words) => `*${words}:* `,
  // The pointed brackets keep the address from being unfurled.
  link(label, url) {
    const safe = safeUrl(url);
    return safe === null ? label : `[${label}](<${safe}>)`;
  },
  instant: ({ atMs, style }) =>
    `<t:${Math.floor(atMs / 1000)}:${{ date: 'D', 'date-time': 'f', relative: 'R' }[style]}>`,
};
