import type { RawDocument } from './extract.ts';
import { unpacked } from './text/unpack.ts';
import type { SafeFetch } from './web/safe-fetch.ts';

/** A page from the web, or why there is none; `mayPass` when trying again later may help. */
export type Page =
  | { readonly kind: 'page'; readonly document: RawDocument }
  | { readonly kind: 'refused'; readonly reason: string; readonly mayPass: boolean };

const accept = { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5' };

const meanings: Readonly<Record<number, string>> = {
  401: 'it wants a password',
  402: 'it wants to be paid',
  403: 'it does not let us in',
  404: 'there is no such page',
  410: 'the page is gone for good',
  429: 'it asks to come back later',
  451: 'it is withheld for legal reasons',
  503: 'it is not available now',
};

/** Fetches a page as it is to be imported. */
export async function fetchPage(address: string, fetch: SafeFetch): Promise<Page> {
  const result = await fetch(address, { headers: accept });
  if (result.kind === 'refused') return result;
  if (result.status < 200 || result.status > 299) {
    const meaning = meanings[result.status] ?? 'the server does not give the page';
    return {
      kind: 'refused',
      reason: `${meaning} (${result.status})`,
      mayPass: result.status === 429 || result.status >= 500,
    };
  }
  if (result.bytes.length === 0) return { kind: 'refused', reason: 'the page is empty', mayPass: true };
  const contentType = result.headers.get('content-type') ?? null;
  return {
    kind: 'page',
    document: { bytes: unpacked(result.bytes), contentType, address: result.url, name: new URL(result.url).pathname },
  };
}
