import { expect, test } from 'vitest';
import { isPublicAddress, parseAllowedHosts } from '../../../src/import/web/address.ts';

test.each([
  ...['127.0.0.1', '127.255.255.254', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...['0.0.0.0', '100.64.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
  ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1'],
  ...[
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    '168.63.129.16',
    '::ffff:168.63.129.16',
    // not given out, or given for other ends
    '4000::1',
    '1::1',
    '5f00::1',
    '3fff::1',
    '3ffe::1',
    '2d00::1',
    '::7f00:1',
    '100::1',
    'fec0::1',
    '64:ff9b:1::1',
    'not an address',
    '',
  ],
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  '1.1.1.1',
  '93.184.215.14',
  '172.32.0.1',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001:82a::200e',
  '2c0f:fb50::1',
  '168.63.129.15',
  '::ffff:1.1.1.1',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

test('hosts, addresses, networks and ports are allowed as they are written', () => {
  const allowed = parseAllowedHosts([
    'intranet.example',
    '127.0.0.1:8080',
    '10.1.0.0/16',
    '[::1]:9000',
    'fd00::/8',
    'wiki.example:81',
  ]);
  expect(allowed.allowsHost('intranet.example', 80)).toBe(true);
  expect(allowed.allowsHost('sub.intranet.example', 80)).toBe(false);
  expect(allowed.allowsHost('wiki.example', 80)).toBe(false);
  expect(allowed.allowsHost('wiki.example', 81)).toBe(true);
  expect(allowed.allowsAddress('127.0.0.1', 8080)).toBe(true);
  expect(allowed.allowsAddress('127.0.0.1', 80)).toBe(false);
  expect(allowed.allowsAddress('10.1.200.3', 443)).toBe(true);
  expect(allowed.allowsAddress('10.2.0.1', 443)).toBe(false);
  expect(allowed.allowsAddress('::1', 9000)).toBe(true);
  expect(allowed.allowsAddress('fdff::1', 80)).toBe(true);
  expect(allowed.allowsAddress('fe80::1', 80)).toBe(false);
});

test.each(['10.0.0.0/99', 'http://x', 'a b', '-x', 'host/8'])('"%s" is refused by name', (entry) =>
  expect(() => parseAllowedHosts([entry])).toThrow('FETCH_ALLOW_HOSTS'),
);
