import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type WebServer } from '../../../src/platform/web/server.ts';
import { seeded } from '../../support/changing.ts';
import { realBot } from '../../support/real-bot.ts';
import { fuzzedRequest, sendRaw } from '../../support/web-fuzz.ts';
import { webSettings } from '../../support/web-server.ts';

/** As many as a minute allows here; bench/web-fuzz.ts sends 10,000. */
const requests = 600;

describe('the web server', () => {
  let real: Awaited<ReturnType<typeof realBot>>;
  let web: WebServer;
  beforeAll(async () => {
    real = await realBot();
    web = await startWeb(webSettings(real, { WEB_PORT: '0' }));
  });
  afterAll(async () => {
    await web.close();
    await real.remove();
  });

  it('answers whatever it is sent, and never with a fault of its own', async () => {
    const random = seeded(20_251_127);
    const { host, port } = new URL(web.address);
    const faults: string[] = [];
    for (let n = 0; n < requests; n += 1) {
      const { method, path, headers, body } = fuzzedRequest(random, host);
      const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
      const sent = body === null ? '' : Buffer.from(body, 'utf8').toString('latin1');
      const length = body === null ? [] : [`content-length: ${sent.length}`];
      const head = [`${method} ${path} HTTP/1.1`, ...lines, ...length].join('\r\n');
      const answer = await sendRaw(Number(port), `${head}\r\n\r\n${sent}`);
      if (/ 5\d\d /.test(answer) && !/ 503 /.test(answer))
        faults.push(`${answer}: ${method} ${path.slice(0, 200)} ${body?.slice(0, 300)}`);
    }
    expect(faults).toEqual([]);
    expect((await fetch(`${web.address}api/sources`)).status).toBe(200);
  });

  it.each([
    ['nothing', '\r\n\r\n'],
    ['no HTTP', 'HELLO\r\n\r\n'],
    ['no host', 'GET /api/sources HTTP/1.1\r\n\r\n'],
    ['two hosts', 'GET /api/sources HTTP/1.1\r\nhost: 127.0.0.1\r\nhost: evil.example\r\n\r\n'],
    ['an address elsewhere', 'GET http://evil.example/api/sources HTTP/1.1\r\nhost: evil.example\r\n\r\n'],
    ['a way out', 'GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'],
    ['a length that is none', 'POST /api/ask HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: x\r\n\r\n'],
    ['a header without end', `GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`],
  ])('refuses %s', async (_, bytes) => {
    const answer = await sendRaw(Number(new URL(web.address).port), bytes);
    expect(answer).toMatch(/^(?:HTTP\/1\.1 4\d\d .*)?$/);
    expect((await fetch(`${web.address}api/sources`)).status).toBe(200);
  });
});
