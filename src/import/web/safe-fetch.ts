import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { type AllowedHosts, hostOf, isPublicAddress, portOf } from './address.ts';
import { type FetchLimits, fetchLimits, maxUrlChars } from './limits.ts';

/** A body from the web, decompressed, with the address it finally came from. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly url: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty unless the status is 2xx. */
  readonly bytes: Uint8Array;
}

/** A fetch that was not made or not finished; `reason` is a sentence part for a person: "the address is private". */
export interface FetchRefused {
  readonly kind: 'refused';
  readonly reason: string;
  /** Whether the same fetch may work later: the network failed, rather than a rule forbade it. */
  readonly mayPass: boolean;
}

export type FetchResult = Fetched | FetchRefused;

/** Fetches one URL within the rules. Never throws. */
export type SafeFetch = (
  url: string,
  options?: { readonly headers?: Readonly<Record<string, string>>; readonly limits?: Partial<FetchLimits> },
) => Promise<FetchResult>;

/** Resolves a name to all its addresses, as `dns.promises.lookup` with `all: true` does. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** How the importer names itself to the sites it reads. */
export const userAgent = 'Quipu/0.1 (reads articles for a question-answering bot)';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

class Refusal extends Error {}

/**
 * A fetch that cannot be led into the house: only http and https; a host's addresses are resolved first, all of them must be
 * public (or allowed by setting), and the connection is pinned to the one that was checked, so that a second look-up cannot
 * give another; the same again at every redirect. Bodies are counted after decompression and cut off at the limit.
 */
export function createSafeFetch(setup: { readonly lookup: Lookup; readonly allowed: AllowedHosts }): SafeFetch {
  return async (url, options = {}) => {
    const limits = { ...fetchLimits, ...options.limits };
    const signal = AbortSignal.timeout(limits.maxFetchMs);
    try {
      return await follow(url, options.headers ?? {}, limits, signal, setup);
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', reason: error.message, mayPass: false };
      return { kind: 'refused', reason: failure(error, limits, signal), mayPass: true };
    }
  };
}

async function follow(
  first: string,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  signal: AbortSignal,
  setup: { readonly lookup: Lookup; readonly allowed: AllowedHosts },
): Promise<Fetched> {
  let target = checkedUrl(first);
  for (let hops = 0; ; hops++) {
    const address = await abortable(checkedAddress(target, setup), signal);
    const agent = new Agent({ connect: { lookup: pinnedTo(address) }, pipelining: 0 });
    try {
      const response = await fetch(target, {
        headers: { 'user-agent': userAgent, accept: '*/*', ...headers },
        redirect: 'manual',
        signal,
        dispatcher: agent,
      });
      const location = redirects.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return await received(response, target, limits);
      if (hops === limits.maxRedirects) throw new Refusal(`it redirects more than ${limits.maxRedirects} times`);
      target = checkedUrl(location, target);
    } finally {
      // also drops a body that was refused half-way
      await agent.destroy();
    }
  }
}

/** The URL, when it may be fetched as far as its text tells. */
function checkedUrl(text: string, base?: URL): URL {
  if (text.length > maxUrlChars) throw new Refusal(`the address is longer than ${maxUrlChars} characters`);
  if (!URL.canParse(text, base?.href)) throw new Refusal('the address is not a URL');
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`only http and https are fetched, not ${url.protocol.slice(0, 20)}`);
  if (url.username !== '' || url.password !== '') throw new Refusal('the address carries a user name or password');
  return url;
}

async function checkedAddress(
  url: URL,
  setup: { readonly lookup: Lookup; readonly allowed: AllowedHosts },
): Promise<LookupAddress> {
  const host = hostOf(url);
  const port = portOf(url);
  const literal = isIP(host);
  const found = literal === 0 ? await setup.lookup(host) : [{ address: host, family: literal }];
  const allowed = (address: string) =>
    isPublicAddress(address) ||
    setup.allowed.allowsHost(host, port) ||
    (literal !== 0 && setup.allowed.allowsAddress(address, port));
  const [address] = found;
  if (!address) throw new Refusal(`${host} has no address`);
  // one private address among public ones is enough to refuse: which one is used is not ours to gamble on
  if (!found.every((each) => allowed(each.address)))
    throw new Refusal(
      `${host} leads to a private, loopback or reserved address (FETCH_ALLOW_HOSTS can name ${literal === 0 ? 'the host' : 'the address'} if it is meant)`,
    );
  return address;
}

type ConnectLookup = (
  hostname: string,
  options: { readonly all?: boolean | undefined },
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** The look-up of the socket: it knows one address only, the one that was checked. */
const pinnedTo =
  (address: LookupAddress): ConnectLookup =>
  (_hostname, options, callback) =>
    options.all === true ? callback(null, [address]) : callback(null, address.address, address.family);

async function received(response: Response, url: URL, limits: FetchLimits): Promise<Fetched> {
  const headers = new Map(response.headers);
  const base = { kind: 'fetched', url: url.href, status: response.status, headers } as const;
  if (!response.ok || response.body === null) return { ...base, bytes: new Uint8Array() };
  const tooLong = () => new Refusal(`it is larger than ${Math.round(limits.maxBytes / 1024)} KB`);
  if (!headers.has('content-encoding') && Number(headers.get('content-length')) > limits.maxBytes) throw tooLong();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    const bytes: Uint8Array = part;
    length += bytes.length;
    if (length > limits.maxBytes) throw tooLong();
    parts.push(bytes);
  }
  return { ...base, bytes: Buffer.concat(parts, length) };
}

async function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function failure(error: unknown, limits: FetchLimits, signal: AbortSignal): string {
  if (signal.aborted) return `it took longer than ${limits.maxFetchMs / 1000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name cannot be resolved';
  if (cause instanceof Error && cause.message === 'bad port') return 'that port is not for web pages';
  return `the connection failed (${typeof code === 'string' ? code : 'network error'})`;
}
