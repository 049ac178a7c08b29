import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { exitCodeConfig, OperatorError } from '../../errors.ts';

/** Hosts and networks that may be fetched from although their addresses are private: for tests and intranets. */
export interface AllowedHosts {
  /** Whether a name is allowed, whatever it leads to. */
  allowsHost(hostname: string, port: number): boolean;
  /** Whether an address is allowed where a URL has it itself: not for a name that somebody made lead to it. */
  allowsAddress(address: string, port: number): boolean;
}

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The port a request for `url` goes to. */
export const portOf = (url: URL): number => (url.port === '' ? (defaultPorts[url.protocol] ?? 0) : Number(url.port));

/** A URL's host as it is looked up: without the brackets of an IPv6 literal and without the root's dot. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/**
 * Reads entries such as `127.0.0.1:8080`, `intranet.example` and `10.0.0.0/8`: names, addresses and networks, each with a
 * port or without. A name covers exactly itself, none of its subdomains.
 * @throws OperatorError naming the entry that is none of these.
 */
export function parseAllowedHosts(entries: readonly string[]): AllowedHosts {
  const names: { readonly name: string; readonly port: number | null }[] = [];
  const networks: { readonly addresses: BlockList; readonly port: number | null }[] = [];
  for (const entry of entries) {
    const { host, bits, port } = parseEntry(entry);
    const version = isIP(host);
    if (version === 0) {
      if (bits !== null || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host)) throw badEntry(entry);
      names.push({ name: host, port });
      continue;
    }
    const addresses = new BlockList();
    const family = version === 6 ? 'ipv6' : 'ipv4';
    try {
      addresses.addSubnet(host, bits ?? (version === 6 ? 128 : 32), family);
    } catch {
      throw badEntry(entry);
    }
    networks.push({ addresses, port });
  }
  const fits = (wanted: number | null, port: number) => wanted === null || wanted === port;
  return {
    allowsHost: (hostname, port) => names.some((entry) => entry.name === hostname && fits(entry.port, port)),
    allowsAddress: (address, port) =>
      networks.some(
        (entry) => fits(entry.port, port) && entry.addresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
      ),
  };
}

const badEntry = (entry: string) =>
  new OperatorError(
    `FETCH_ALLOW_HOSTS: "${entry}" is not a host name, an address or a network such as 10.0.0.0/8`,
    exitCodeConfig,
  );

function parseEntry(entry: string): { host: string; bits: number | null; port: number | null } {
  const match = /^(?:\[(?<six>[^\]]+)\]|(?<any>[^/]*?))(?:\/(?<bits>\d{1,3}))?(?::(?<port>\d{1,5}))?$/.exec(
    isIP(entry) === 6 ? `[${entry}]` : entry,
  )?.groups;
  if (!match) throw badEntry(entry);
  return {
    host: (match.six ?? match.any ?? '').toLowerCase(),
    bits: match.bits === undefined ? null : Number(match.bits),
    port: match.port === undefined ? null : Number(match.port),
  };
}

/**
 * Whether an address is on the public internet. Everything that IANA has set aside is not: private, loopback, link-local,
 * shared, reserved, multicast, what of IPv6 is not given out, and the IPv6 forms that carry an IPv4 address inside (mapped, 6to4, Teredo, NAT64).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns ::ffff:127.0.0.1 into 127.0.0.1, so that it cannot slip by as IPv6
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) && !isSetAside(parsed) : !isSetAside(parsed);
}

/** All that IANA has given out of IPv6 so far (RFC 4291 and its registry); the rest is set aside for later. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Further networks that no public host has, by their registries, and Azure's own address inside each of its machines. */
const setAside = ['168.63.129.16/32', '2d00::/8', '2e00::/7', '3000::/4'].map((network) => ipaddr.parseCIDR(network));

const isSetAside = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  setAside.some((network) => network[0].kind() === address.kind() && address.match(network));
