import { siteHost } from './address.ts';

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands between a page's title and the site's name. */
const separators = /(?<!\s)\s+[|·•—–»«:-]{1,2}\s+|(?<!\s)\s*[|]\s*/gu;

/** A title without the site's name at its end or start: `Talks begin | Andes Daily` is `Talks begin`. */
export function withoutSiteName(title: string, siteName: string | null, address: string | null): string {
  const host = siteHost(address);
  const site = fold(siteName ?? '');
  const isSite = (part: string) => {
    const folded = fold(part);
    if (folded === '') return true;
    return (site !== '' && (folded === site || (site.includes(folded) && folded.length > 3))) || isHost(folded, host);
  };
  const parts = [...title.matchAll(separators)];
  const last = parts.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length)))
    return withoutSiteName(title.slice(0, last.index).trim(), siteName, address);
  const first = parts[0];
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length).trim();
  return title.trim();
}

/** `andesdaily` or `theandesdaily` is the site of andesdaily.example. */
const isHost = (folded: string, host: string): boolean => {
  const label = fold(host.split('.').slice(0, -1).join(''));
  return (
    label.length > 3 &&
    (folded === label || folded === `the${label}` || `the${folded}` === label || folded === fold(host))
  );
};
