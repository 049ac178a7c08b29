import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestedWeb, webServer } from '../../../support/web-server.ts';

const token = 'a-token-of-thirty-two-characters';
const path = '/api/sources';
let open: TestedWeb;
let closed: TestedWeb;

beforeAll(async () => {
  open = await webServer({ API_ORIGINS: 'https://desk.example' });
  closed = await webServer({ API_TOKENS: token, WEB_URL: 'https://quipu.example' });
});
afterAll(() => Promise.all([open.remove(), closed.remove()]));

const statusOf = async (web: TestedWeb, headers: Record<string, string>, way = path) =>
  (await web.request(way, { headers })).status;

describe('a request to the web server', () => {
  it.each(['localhost:7878', '127.0.0.1:1', '[::1]:7878', 'quipu.localhost', 'LOCALHOST:7878'])(
    'is answered under the name %s of this machine',
    async (host) => expect(await statusOf(open, { host })).toBe(200),
  );

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:7878', '10.0.0.1', '', 'a b', '[::1'])(
    'is refused under the name %j, which is none of its own',
    async (host) => expect(await statusOf(open, { host })).toBe(421),
  );

  it('is answered under the address that the connection came in by', async () => {
    const from = (localAddress: string) => ({ incoming: { socket: { localAddress } } });
    const asked = (host: string, localAddress: string) =>
      open.routes.request(`http://${host}${path}`, { headers: { host } }, from(localAddress));
    expect((await asked('10.0.0.7:7878', '::ffff:10.0.0.7')).status).toBe(200);
    expect((await asked('10.0.0.8:7878', '::ffff:10.0.0.7')).status).toBe(421);
  });

  it.each(['http://evil.example', 'http://127.0.0.1:3000', 'null', 'file://', 'https://desk.example.evil.example'])(
    'is refused from a page of %s',
    async (origin) => expect(await statusOf(open, { origin })).toBe(403),
  );

  it('is answered from its own page, and from origins that are let in, which may read the answer', async () => {
    expect(await statusOf(open, { origin: 'http://127.0.0.1:7878' })).toBe(200);
    const headers = { origin: 'https://desk.example' };
    const let_in = await open.request(path, { headers });
    expect(let_in.status).toBe(200);
    expect(let_in.headers.get('access-control-allow-origin')).toBe('https://desk.example');
  });

  it('lets no page read the answer unless its origin is let in', async () => {
    const answer = await open.request(path);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is refused where a browser says that it comes from elsewhere, also without an origin', async () => {
    expect(await statusOf(open, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf(open, { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' })).toBe(403);
    expect(await statusOf(open, { 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await statusOf(open, { 'sec-fetch-site': 'none' })).toBe(200);
  });

  it('needs a token where tokens are set', async () => {
    const refused = await closed.request(path);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await statusOf(closed, { authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusOf(closed, { authorization: `Bearer ${token.slice(1)}` })).toBe(401);
    expect(await statusOf(closed, { authorization: token })).toBe(401);
    expect(await statusOf(closed, { cookie: `quipu=${token}` })).toBe(401);
  });

  it('may come under the address that is set', async () => {
    const authorization = `Bearer ${token}`;
    expect(await statusOf(closed, { host: 'quipu.example', authorization })).toBe(200);
    expect(await statusOf(closed, { host: 'quipu.example', authorization, origin: 'https://quipu.example' })).toBe(200);
    expect(await statusOf(open, { host: 'quipu.example' })).toBe(421);
  });

  it('is answered with headers that keep anything from being loaded from elsewhere, framed or sniffed', async () => {
    const { headers } = await open.request(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
