import { afterEach, describe, expect, it } from 'vitest';
import { type EndpointSettings, type Endpoints, startEndpoints } from '../../../src/app/serve/endpoints.ts';
import { OperatorError } from '../../../src/errors.ts';

const open: Endpoints[] = [];
afterEach(async () => {
  for (const endpoints of open.splice(0)) await endpoints.close();
});

async function started(changes: Partial<EndpointSettings> = {}) {
  const endpoints = await startEndpoints({
    port: 0,
    host: '127.0.0.1',
    readiness: () => ({ isReady: true, troubles: [] }),
    metrics: { text: async () => 'quipu_index_articles 6\n', contentType: 'text/plain; version=0.0.4' },
    ...changes,
  });
  open.push(endpoints);
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${endpoints.port}${path}`, init);
}

describe('the endpoints', () => {
  it('say that the process answers', async () => {
    const get = await started();
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
  });

  it('say whether people are served, and what is wrong', async () => {
    let readiness = { isReady: true, troubles: ['slack: reconnecting'] };
    const get = await started({ readiness: () => readiness });
    expect((await get('/readyz')).status).toBe(200);
    readiness = { isReady: false, troubles: ['there are no articles'] };
    const response = await get('/readyz?verbose');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual(readiness);
  });

  it('give the metrics in their format', async () => {
    const get = await started();
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(await response.text()).toBe('quipu_index_articles 6\n');
  });

  it('give nothing else, and change nothing', async () => {
    const get = await started();
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics/../etc/passwd')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
    const head = await get('/metrics', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('answer with 500 when the metrics cannot be made, and go on', async () => {
    const metrics = { text: () => Promise.reject(new Error('no')), contentType: 'text/plain' };
    const get = await started({ metrics });
    expect((await get('/metrics')).status).toBe(500);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('are opened on the address that is named, and on no other', async () => {
    await started({ host: '127.0.0.2' });
    const [endpoints] = open;
    expect((await fetch(`http://127.0.0.2:${endpoints?.port}/healthz`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.1:${endpoints?.port}/healthz`)).rejects.toThrow();
  });

  it('name the variable when the port is taken', async () => {
    await started();
    const [first] = open;
    const again = startEndpoints({
      port: first?.port ?? 0,
      host: '127.0.0.1',
      readiness: () => ({ isReady: true, troubles: [] }),
      metrics: { text: async () => '', contentType: '' },
    });
    await expect(again).rejects.toThrow(OperatorError);
    await expect(again).rejects.toThrow(/HTTP_PORT/);
  });
});
