import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../../../src/answer/answer.ts';
import { type TestedWeb, webServer } from '../../../support/web-server.ts';
import { quipu } from '../../../support/world.ts';

let web: TestedWeb;
beforeAll(async () => {
  web = await webServer();
});
afterAll(() => web.remove());

/** Without how long it took, which is never the same. */
const steady = (json: string) => json.replace(/"tookMs":[\d.]+/g, '"tookMs":0');
const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

const asked: readonly (readonly [string, Record<string, string>])[] = [
  ['ask', { question: 'How many children need humanitarian aid?' }],
  ['ask', { question: 'How many Venezuelans live in Peru?' }],
  ['ask', { question: 'What is Operation Mercury?', source: 'newsvane', since: '2025-01-01' }],
  ['compare', { first: 'Newsvane', second: 'factarrow-china-influence', topic: 'migration' }],
  ['check', { claim: 'Illegal gold mining is a $48 billion industry.' }],
  ['overview', { of: 'newsvane', view: 'figures' }],
];

describe('the HTTP interface', () => {
  it.each(asked)('answers /api/%s with the bytes of the command line, by GET and by POST: %j', async (name, fields) => {
    const words = Object.entries(fields).flatMap(([field, value]) => [`--${field}`, value]);
    const { out } = await quipu([name, ...words, '--json']);
    const got = await web.request(`/api/${name}?${query(fields)}`);
    expect(got.status).toBe(200);
    expect(got.headers.get('content-type')).toBe('application/json');
    expect(steady(await got.text())).toBe(steady(out));
    expect(steady(await (await web.post(`/api/${name}`, fields)).text())).toBe(steady(out));
  });

  it('lists the articles with the bytes of the command line, and gives each', async () => {
    const list = await web.request('/api/sources');
    expect(await list.text()).toBe((await quipu(['sources', '--json'])).out);
    const whole = await web.request('/api/sources?with-text=true');
    expect(await whole.text()).toBe((await quipu(['sources', '--json', '--with-text'])).out);
    const one = await web.request('/api/sources/newsvane-pentagon-talks');
    expect(await one.text()).toBe((await quipu(['source', 'newsvane-pentagon-talks', '--json'])).out);
  });

  it.each([
    ['a missing field', '/api/ask', 400, /question/],
    ['an unknown field', '/api/ask?question=x&colour=red', 400, /colour: is not known here/],
    ['a field twice', '/api/ask?question=x&question=y', 400, /more than once/],
    ['no day', '/api/ask?question=x&since=2025-02-30', 400, /since/],
    ['a question that is too long', `/api/ask?question=${'x'.repeat(2_001)}`, 400, /question/],
    ['an address that is too long', `/api/ask?question=${'x'.repeat(12_001)}`, 414, /POST/],
    ['a source that is not there', '/api/ask?question=x&source=nobody', 422, /no source called “nobody”/],
    ['an article that is not there', '/api/sources/nothing', 404, /no article/],
    ['a flag that is none', '/api/sources?with-text=maybe', 400, /with-text/],
    ['an address that is not there', '/api/nothing', 404, /openapi/],
  ])('says what is wrong with %s', async (_, path, status, words) => {
    const answer = await web.request(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const body = (await answer.json()) as { status: number; detail: string };
    expect(body.status).toBe(status);
    expect(body.detail).toMatch(words);
  });

  it('takes JSON and nothing else as a body, of a bounded length, and names other methods as such', async () => {
    const send = (body: string, type: string) =>
      web.request('/api/ask', { method: 'POST', body, headers: { 'content-type': type } });
    expect((await send('{"question":"x"}', 'text/plain')).status).toBe(415);
    expect((await send('question=x', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await send('{"question":', 'application/json')).status).toBe(400);
    expect((await send('[]', 'application/json')).status).toBe(400);
    expect((await send('null', 'application/json; charset=utf-8')).status).toBe(400);
    expect((await send(JSON.stringify({ question: 'x'.repeat(300_000) }), 'application/json')).status).toBe(413);
    expect((await web.request('/api/ask', { method: 'DELETE' })).status).toBe(405);
  });

  it('limits what one caller may ask, and says when again', async () => {
    const narrow = await webServer({}, { questionsPerMinute: 2 });
    const ask = () => narrow.request('/api/ask?question=What+is+Operation+Mercury%3F');
    expect((await ask()).status).toBe(200);
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await narrow.remove();
  });

  it('keeps no question, and refers to none that was asked before', async () => {
    const first = await web.request('/api/ask?question=How+many+children+need+humanitarian+aid%3F');
    expect(answerSchema.parse(await first.json()).kind).toBe('answered');
    const followUp = (await (await web.request('/api/ask?question=and+in+Peru%3F')).json()) as { question: string };
    expect(followUp.question).toBe('and in Peru?');
  });
});

describe('its description', () => {
  it('is valid OpenAPI 3.1 and refers to nothing that is not in it', async () => {
    const description = await (await web.request('/api/openapi.json')).json();
    const validator = new Validator();
    const result = await validator.validate(description as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe('3.1');
    const text = JSON.stringify(description);
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    const { schemas } = (description as { components: { schemas: object } }).components;
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining([...new Set(names)]));
    expect(text).not.toContain('readOnly');
  });

  it('has the options of the commands', async () => {
    const { paths } = (await (await web.request('/api/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string; required: boolean }[] } }>;
    };
    expect(paths['/api/compare']?.get.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['first', true],
      ['second', true],
      ['topic', false],
    ]);
  });
});
