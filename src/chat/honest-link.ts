import type { Inline } from './reply.ts';

/** What an address begins with where it is written out. */
const scheme = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** The name of a host, with what may stand behind it in an address. */
const hostname = /^(?:[^\s/?#@]*@)?((?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+))\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Marks around a word that are not of it. */
const marks = /^[("'“‘[]+|(?<![)"'”’\],.;:!])[)"'”’\],.;:!]+$/gu;

/** The host that a word gives itself out for: `https://bank.example/login`, `bank.example`; null for most words. */
const hostIn = (word: string): string | null => hostname.exec(word.replace(scheme, ''))?.[1]?.toLowerCase() ?? null;

const isWithin = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);

/**
 * Whether a label gives itself out for a place that its link does not lead to: it is a host's name, or has an address in it,
 * of another host. The link's own host, those above it and those below it are the same place.
 */
export function isDeceptive(label: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const words = label
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(marks, ''));
  const isAddress = (word: string) => words.length === 1 || scheme.test(word) || /^www\./i.test(word);
  return words.some((word) => {
    const named = isAddress(word) ? hostIn(word)?.replace(/^www\./, '') : undefined;
    return named !== undefined && !isWithin(host, named) && !isWithin(named, host);
  });
}

/** A link as it is shown: where its label names another host, the label stays plain, and the host that is behind it is the link. */
export function honestLink(link: Extract<Inline, { kind: 'link' }>): readonly Inline[] {
  if (!isDeceptive(link.text, link.url)) return [link];
  return [
    { kind: 'text', text: `${link.text.trim()} (` },
    { kind: 'link', text: new URL(link.url).hostname, url: link.url },
    { kind: 'text', text: ')' },
  ];
}
