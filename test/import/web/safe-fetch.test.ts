import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseAllowedHosts } from '../../../src/import/web/address.ts';
import { createSafeFetch, type Lookup } from '../../../src/import/web/safe-fetch.ts';
import { startWeb, type Web } from '../../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  web.pages.clear();
  web.calls.length = 0;
});

const resolving = (addresses: Readonly<Record<string, readonly string[]>>): Lookup => {
  return async (hostname) =>
    (addresses[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};
const fetchWith = (lookup: Lookup, ...allowed: string[]) =>
  createSafeFetch({ lookup, allowed: parseAllowedHosts(allowed) });
const port = () => web.host.split(':')[1] ?? '';

describe('what may be fetched', () => {
  test('a page comes with its bytes, headers and final address', async () => {
    web.pages.set('/a', { body: 'Grüezi', headers: { etag: '"1"' } });
    const result = await web.fetch(`${web.url}/a`);
    expect(result).toMatchObject({ kind: 'fetched', status: 200, url: `${web.url}/a` });
    if (result.kind !== 'fetched') return;
    expect(new TextDecoder().decode(result.bytes)).toBe('Grüezi');
    expect(result.headers.get('etag')).toBe('"1"');
    expect(web.calls[0]?.headers['user-agent']).toContain('Quipu');
  });

  test.each([
    'file:///etc/passwd',
    'ftp://a.example/x',
    'data:text/html,hi',
    'javascript:alert(1)',
    'gopher://a.example',
    'not a url',
    '',
  ])('%s is refused for its scheme', async (url) =>
    expect(await web.fetch(url)).toMatchObject({ kind: 'refused', mayPass: false }),
  );

  test.each([
    ...[
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.1/',
    ],
    ...[
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
      'http://[::ffff:127.0.0.1]/',
      'http://0.0.0.0/',
      'http://[fe80::1]/',
    ],
  ])('%s is refused for its address', async (url) => {
    const result = await fetchWith(resolving({}))(url);
    expect(result).toMatchObject({ kind: 'refused', mayPass: false, reason: expect.stringContaining('private') });
  });

  test('a user name in the address is refused', async () =>
    expect(await web.fetch(`http://user:secret@${web.host}/`)).toMatchObject({ kind: 'refused' }));

  test('a name that leads to a private address is refused, also when only one of its addresses is', async () => {
    const fetch = fetchWith(
      resolving({ 'inside.example': ['127.0.0.1'], 'both.example': ['93.184.215.14', '10.0.0.7'] }),
    );
    expect(await fetch(`http://inside.example:${port()}/`)).toMatchObject({ kind: 'refused', mayPass: false });
    expect(await fetch(`http://both.example:${port()}/`)).toMatchObject({ kind: 'refused', mayPass: false });
    expect(web.calls).toEqual([]);
  });

  test('a private host that is allowed by name is fetched', async () => {
    web.pages.set('/', { body: 'intranet' });
    const fetch = fetchWith(resolving({ 'intranet.example': ['127.0.0.1'] }), 'intranet.example');
    expect(await fetch(`http://intranet.example:${port()}/`)).toMatchObject({ kind: 'fetched', status: 200 });
  });

  test('an address that is allowed opens itself, and no name that leads to it', async () => {
    web.pages.set('/', { body: 'inside' });
    const fetch = fetchWith(resolving({ 'lure.example': ['127.0.0.1'] }), '127.0.0.0/8');
    expect(await fetch(`http://127.0.0.1:${port()}/`)).toMatchObject({ kind: 'fetched', status: 200 });
    expect(await fetch(`http://lure.example:${port()}/`)).toMatchObject({ kind: 'refused', mayPass: false });
  });

  test('the connection goes to the address that was checked, whatever the name resolves to later', async () => {
    web.pages.set('/', { body: 'pinned' });
    let lookups = 0;
    const rebinding: Lookup = async () => [{ address: lookups++ === 0 ? '127.0.0.1' : '10.9.9.9', family: 4 }];
    const result = await fetchWith(rebinding, 'rebind.example')(`http://rebind.example:${port()}/`);
    expect(result).toMatchObject({ kind: 'fetched', status: 200 });
    expect(lookups).toBe(1);
  });

  test('a name that cannot be resolved may be tried again', async () => {
    const failing: Lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await fetchWith(failing)('http://nowhere.example/')).toMatchObject({ kind: 'refused', mayPass: true });
  });
});

describe('redirects', () => {
  test('are followed, and the final address is told', async () => {
    web.pages.set('/a', { status: 302, headers: { location: '/b' } });
    web.pages.set('/b', { status: 308, headers: { location: `${web.url}/c` } });
    web.pages.set('/c', { body: 'there' });
    expect(await web.fetch(`${web.url}/a`)).toMatchObject({ kind: 'fetched', url: `${web.url}/c` });
  });

  test.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'http://[::1]:1/',
    'http://127.0.0.1:1/',
  ])('to %s are refused', async (location) => {
    web.pages.set('/a', { status: 302, headers: { location } });
    expect(await web.fetch(`${web.url}/a`)).toMatchObject({ kind: 'refused', mayPass: false });
  });

  test('to a name that leads inside are refused', async () => {
    web.pages.set('/a', { status: 301, headers: { location: 'http://inside.example/' } });
    const fetch = fetchWith(resolving({ 'inside.example': ['192.168.0.9'] }), web.host);
    expect(await fetch(`${web.url}/a`)).toMatchObject({ kind: 'refused', mayPass: false });
  });

  test('end after five', async () => {
    for (let n = 0; n < 10; n++) web.pages.set(`/${n}`, { status: 302, headers: { location: `/${n + 1}` } });
    expect(await web.fetch(`${web.url}/0`)).toMatchObject({
      kind: 'refused',
      reason: 'it redirects more than 5 times',
    });
    expect(web.calls).toHaveLength(6);
    web.pages.set('/5', { body: 'at last' });
    expect(await web.fetch(`${web.url}/0`)).toMatchObject({ kind: 'fetched' });
  });
});

describe('limits', () => {
  const limits = { maxBytes: 1000 };

  test('a body of the largest size comes, one byte more does not, whether its length is told or not', async () => {
    web.pages.set('/fits', { body: 'x'.repeat(1000) });
    web.pages.set('/long', { body: 'x'.repeat(1001) });
    web.pages.set('/streamed', (response) => {
      response.writeHead(200);
      response.write('x'.repeat(600));
      response.end('x'.repeat(600));
    });
    expect(await web.fetch(`${web.url}/fits`, { limits })).toMatchObject({ kind: 'fetched' });
    expect(await web.fetch(`${web.url}/long`, { limits })).toMatchObject({ kind: 'refused', mayPass: false });
    expect(await web.fetch(`${web.url}/streamed`, { limits })).toMatchObject({ kind: 'refused', mayPass: false });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('a %s bomb is cut off', async (encoding, body) => {
    web.pages.set('/bomb', { body, headers: { 'content-encoding': encoding } });
    expect(await web.fetch(`${web.url}/bomb`, { limits: { maxBytes: 1_000_000 } })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('larger than'),
    });
  });

  test('a compressed body that fits comes decompressed', async () => {
    web.pages.set('/gz', { body: gzipSync('small'), headers: { 'content-encoding': 'gzip' } });
    const result = await web.fetch(`${web.url}/gz`, { limits });
    expect(result.kind === 'fetched' && new TextDecoder().decode(result.bytes)).toBe('small');
  });

  test('a server that drips is given up', async () => {
    web.pages.set('/slow', (response) => {
      response.writeHead(200);
      response.write('a');
    });
    const result = await web.fetch(`${web.url}/slow`, { limits: { maxFetchMs: 150 } });
    expect(result).toMatchObject({ kind: 'refused', mayPass: true, reason: expect.stringContaining('longer than') });
  });

  test('a resolver that never answers is given up', async () => {
    const fetch = fetchWith(() => new Promise(() => {}));
    expect(await fetch('http://stuck.example/', { limits: { maxFetchMs: 50 } })).toMatchObject({
      kind: 'refused',
      mayPass: true,
    });
  });

  test('an address of absurd length is refused', async () =>
    expect(await web.fetch(`${web.url}/${'x'.repeat(3_000)}`)).toMatchObject({ kind: 'refused', mayPass: false }));

  test('a broken compressed body and a dropped connection are told, not thrown', async () => {
    web.pages.set('/broken', { body: 'not gzip', headers: { 'content-encoding': 'gzip' } });
    web.pages.set('/dropped', (response) => void response.destroy());
    expect(await web.fetch(`${web.url}/broken`)).toMatchObject({ kind: 'refused', mayPass: true });
    expect(await web.fetch(`${web.url}/dropped`)).toMatchObject({ kind: 'refused', mayPass: true });
  });
});
