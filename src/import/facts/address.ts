/** Parameters that say how a reader came to a page and never choose what is on it. */
const tracking =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|_hs.*|vero_.*|wt_.*|mc_[ce]id|(?:fb|g|dc|ms|tw|y|ttc|igs|wbra|gbra)clid|igshid|igsh|gclsrc|ref|ref_src|ref_url|referrer|cmp|cmpid|icid|ncid|ocid|ito|smid|smtyp|spm|xtor|sref|s_cid|mkt_tok|_ga|_gl|oly_(?:anon|enc)_id)$/i;
/** `?amp`, `?amp=1`, `?outputType=amp`: the same page in another dress. */
const isAmp = (name: string, value: string) =>
  (/^amp$/i.test(name) && /^(?:|1|true)$/i.test(value)) || (/^outputtype$/i.test(name) && /^amp$/i.test(value));

/** An item that has no page of its own stands in its feed: `https://paper.example/feed.xml#item=…`. */
const itemMark = /^#item=./;

/** The address of an item inside its feed. */
export function itemAddress(feedAddress: string, key: string): string {
  const url = new URL(feedAddress);
  url.hash = `item=${encodeURIComponent(key)}`;
  return url.href;
}

/**
 * An address without what only tracks readers: the link that is shown and kept. Parameters that may choose the page stay.
 * @throws TypeError when it is no URL.
 */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  if (!itemMark.test(url.hash)) url.hash = '';
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name));
  if (parameters.length !== [...url.searchParams].length) url.search = new URLSearchParams(parameters).toString();
  return url.href;
}

/** A host without what only says for which screen it is. */
const plainHost = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./, '');

/** The name of an address's site, without `www.`; empty where there is none. */
export const siteHost = (address: string | null): string =>
  address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/** Whether two addresses are on one host, whatever screen it is for. */
export const isSameHost = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && plainHost(new URL(one).host) === plainHost(new URL(other).host);

/**
 * What makes two addresses the same article's: without scheme, `www.`, `m.` and `amp.`, tracking, AMP's marks, the order of
 * parameters, and a slash at the end.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(cleanAddress(address));
  if (url.protocol === 'file:') return url.href;
  const parameters = [...url.searchParams].filter(([name, value]) => !isAmp(name, value));
  parameters.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const path = url.pathname
    .replace(/^\/amp\//, '/')
    .replace(/\/(?:amp|index\.(?:html?|php))\/?$/, '/')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/(?<!\/)\/+$/, '');
  const query = new URLSearchParams(parameters).toString();
  return `${plainHost(url.host)}${path}${query === '' ? '' : `?${query}`}${url.hash}`;
}
