import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Since } from '../../../../src/platform/web/kept/kept.ts';
import type { Said } from '../../../../src/platform/web/playground/shapes.ts';
import { type TestedWeb, webServer } from '../../../support/web-server.ts';

const question = 'How many minors crossed the Darién Gap?';
let web: TestedWeb;
beforeAll(async () => {
  web = await webServer();
});
afterAll(() => web.remove());

async function keep(): Promise<string> {
  const said = await web.post('/page/say', { kind: 'words', words: question, talk: 'kept', timeZone: null });
  const { id } = (await said.json()) as Said;
  const kept = await web.post('/page/keep', { id });
  expect(kept.status).toBe(201);
  const { path: address } = (await kept.json()) as { path: string };
  expect(address).toMatch(/^\/a\/[\w-]{22}$/);
  return address.slice('/a/'.length);
}

const seen = async (key: string) =>
  (await (await web.request(`/page/kept/${key}`)).json()) as {
    asked: string;
    sources: readonly { id: string; since: Since }[];
  };

describe('a kept answer', () => {
  it('is shown as it was given, and taken along as Markdown, CSL-JSON and BibTeX', async () => {
    const key = await keep();
    const { asked, sources } = await seen(key);
    expect(asked).toBe(question);
    expect(sources.map(({ since }) => since)).toEqual(['same', 'same']);
    const taken = async (name: string) => web.request(`/page/kept/${key}/${name}`);
    const markdown = await taken('quipu.md');
    expect(markdown.headers.get('content-disposition')).toBe('attachment; filename="quipu.md"');
    expect(await markdown.text()).toMatch(/\[\^1\]: Quipu’s brief of Newsvane/);
    expect(await (await taken('quipu.json')).json()).toMatchObject([{ 'container-title': 'Newsvane' }, {}]);
    expect(await (await taken('quipu.bib')).text()).toMatch(/@misc\{newsvane-pentagon-talks,/);
    expect((await taken('quipu.exe')).status).toBe(404);
  });

  it('says when an article has changed, lost its words or gone', async () => {
    const key = await keep();
    const { retriever } = web.context;
    const first = retriever.articles.get('newsvane-pentagon-talks');
    const second = retriever.articles.get('factarrow-china-influence');
    if (!first || !second) throw new Error('the corpus has other articles');
    const excerpt = 'A total of 50,000 unaccompanied minors crossed the Darién Gap in 2024.';
    const state = async () => Object.fromEntries((await seen(key)).sources.map(({ id, since }) => [id, since]));
    retriever.update({ removed: [first.id], added: [{ ...first, text: `${first.text}\n\nOne line more.` }] });
    expect(await state()).toMatchObject({ [first.id]: 'changed' });
    retriever.update({ removed: [first.id], added: [{ ...first, text: first.text.replace(excerpt, 'None.') }] });
    expect(await state()).toMatchObject({ [first.id]: 'reworded' });
    retriever.update({ removed: [first.id], added: [] });
    expect(await state()).toMatchObject({ [first.id]: 'gone', [second.id]: 'same' });
    retriever.update({ removed: [], added: [first] });
    expect(await state()).toMatchObject({ [first.id]: 'same' });
  });

  it('is deleted for everybody, and nothing of it can be read on the disk', async () => {
    const key = await keep();
    const onDisk = async () =>
      (
        await Promise.all(
          ['', '-wal'].map((end) => readFile(path.join(web.dataDir, `quipu.sqlite${end}`)).catch(() => '')),
        )
      ).join('');
    expect(await onDisk()).not.toMatch(/minors|Darién/);
    expect((await web.request(`/page/kept/${key}`, { method: 'DELETE' })).status).toBe(204);
    expect((await web.request(`/page/kept/${key}`)).status).toBe(404);
    expect((await web.request(`/page/kept/${key}`, { method: 'DELETE' })).status).toBe(404);
    for (const other of ['', 'x'.repeat(22), '../../etc/passwd', encodeURIComponent('../kept')])
      expect((await web.request(`/page/kept/${other}`)).status).toBe(404);
  });

  it('is kept only when asked for, and only one that was given to the same caller', async () => {
    expect((await web.post('/page/keep', { id: 'no-such-answer' })).status).toBe(404);
    const closed = await webServer({ API_TOKENS: 'first-token-of-somebody second-token-of-another' });
    const as = (token: string) => ({ authorization: `Bearer ${token}` });
    const did = { kind: 'words', words: question, talk: 'kept', timeZone: null };
    const said = await closed.post('/page/say', did, as('first-token-of-somebody'));
    const { id } = (await said.json()) as Said;
    expect((await closed.post('/page/keep', { id }, as('second-token-of-another'))).status).toBe(404);
    expect((await closed.post('/page/keep', { id }, as('first-token-of-somebody'))).status).toBe(201);
    expect((await closed.post('/page/keep', { id })).status).toBe(401);
    await closed.remove();
  });
});
