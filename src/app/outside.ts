import { lookup } from 'node:dns/promises';
import type { Config } from '../config.ts';
import { parseAllowedHosts } from '../import/web/address.ts';
import { createSafeFetch, type SafeFetch } from '../import/web/safe-fetch.ts';

/** The fetch for all that comes from outside, with the hosts that the settings allow. */
export const outsideFetch = (config: Pick<Config, 'fetchAllowHosts'>): SafeFetch =>
  createSafeFetch({
    lookup: (hostname) => lookup(hostname, { all: true, verbatim: true }),
    allowed: parseAllowedHosts(config.fetchAllowHosts),
  });
