import type { Inline } from './reply.ts';

/** What an address begins with where it is written out. */
const scheme = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** The name of a host, with what may stand behind it in an address. */
const hostname = /^(?:[^\s/?#@]*@)?((?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+))\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Four numbers that are a host by themselves. */
const numbers = /^(?:\d{1,3}\.){3}\d{1,3}(?![^:/?#])/;

/** Marks around a word that are not of it. */
const marks = /^[^\p{L}\p{N}/]+|(?<![^\p{L}\p{N}/])[^\p{L}\p{N}/]+$/gu;

/** A label as it looks: what is not seen is not there, and other scripts' dots and slashes are dots and slashes. */
const asSeen = (label: string): string =>
  label
    .replace(/\p{Default_Ignorable_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFKC')
    .replace(/[\u3002\uff61\u00b7\u06d4]/g, '.')
    .replace(/[\u2044\u2215\u29f8]/g, '/');

/** The host that a word gives itself out for: `https://bank.example/login`, `bank.example`, `bank.example@…`; null for most words. */
function hostIn(word: string): string | null {
  const address = word.replace(scheme, '');
  const user = /^([^\s/?#@]+)@/.exec(address)?.[1];
  const found = user === undefined ? null : hostIn(user);
  return found ?? numbers.exec(address)?.[0] ?? hostname.exec(address)?.[1]?.toLowerCase() ?? null;
}

const isWithin = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);

/**
 * Whether a label gives itself out for a place that its link does not lead to: it is a host's name, or has an address in it,
 * of another host. The link's own host, those above it and those below it are the same place.
 */
export function isDeceptive(label: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const words = asSeen(label)
    .split(/\s+/u)
    .map((word) => word.replace(marks, ''))
    .filter((word) => word !== '');
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
