import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../page/words/en.ts';
import { es } from '../../page/words/es.ts';
import { browserPath, openBrowser, violationsOf, whyNoBrowser } from '../support/browser.ts';

const question = 'How many minors crossed the Darién Gap?';
const token = 'a-token-of-thirty-two-characters';

/** Types a question and waits for what is said to it. */
async function say(page: Page, words: string): Promise<void> {
  const before = await page.locator('.drawn [role="log"] .line').count();
  await page.getByLabel('Your question').fill(words);
  await page.keyboard.press('Enter');
  const wanted = words.startsWith('/') ? before + 1 : before + 2;
  await linesOf(page, wanted);
}

/** Waits until so many lines were said. */
const linesOf = (page: Page, wanted: number) =>
  page
    .locator('[role="log"] .line')
    .nth(wanted - 1)
    .waitFor();
/** The text, or the id, of what has the focus. */
const focusedText = (page: Page) => page.evaluate<string>("document.activeElement?.textContent ?? ''");
const focusedId = (page: Page) => page.evaluate<string>("document.activeElement?.id ?? ''");

/** All that is said in words of its own, two of them or more. */
const phrasesOf = (all: unknown): readonly string[] =>
  typeof all === 'string'
    ? /\S \S/.test(all)
      ? [all]
      : []
    : typeof all === 'object' && all !== null
      ? Object.values(all).flatMap(phrasesOf)
      : [];

const lastLine = (page: Page) => page.locator('[role="log"] .line').last();

describe.skipIf(browserPath === null)(`the page${whyNoBrowser}`, () => {
  let on: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    on = await openBrowser();
  });
  afterAll(async () => {
    expect(on.elsewhere).toEqual([]);
    expect(on.errors).toEqual([]);
    await on.close();
  });

  it('answers, follows up, and shows what an answer stands on', async () => {
    const page = await on.open();
    await say(page, question);
    expect(await lastLine(page).innerText()).toContain('Sources differ');
    await say(page, 'who says so?');
    expect(await lastLine(page).innerText()).toContain('Newsvane, 6 May 2025 (no author named)');
    // Nothing was looked up for that one: there is no telling why these sentences.
    expect(await page.getByRole('complementary').innerText()).not.toContain('Why these sentences');
    await page.getByRole('button', { name: 'What it stands on' }).first().click();
    const evidence = page.getByRole('complementary');
    await evidence.getByText('Its score in parts').first().waitFor();
    const told = await evidence.innerText();
    expect(told).toContain('The sources say otherwise');
    expect(told).toContain('Why these sentences');
    expect(told).toContain('What was near');
    await evidence.getByRole('button', { name: 'Show 1 in the article' }).click();
    const mark = page.getByRole('dialog').locator('mark').first();
    await mark.waitFor();
    expect(await mark.innerText()).toContain('50,000 unaccompanied minors crossed the Darién Gap in 2024.');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('answers buttons, turns pages and has the message menus', async () => {
    const page = await on.open();
    await say(page, question);
    await lastLine(page).getByRole('button', { name: 'Where Newsvane says it' }).click();
    await page.getByText('Only you can see this').first().waitFor();
    await say(page, '/compare Newsvane FactArrow');
    await linesOf(page, 4);
    // What does not fit on the platform's screen is behind a button, and comes as a message of its own.
    await lastLine(page).getByRole('button', { name: /more$/ }).click();
    await linesOf(page, 5);
    expect(await lastLine(page).innerText()).toContain('Only you can see this');
    expect(await lastLine(page).innerText()).not.toContain('no longer kept');
    await page.getByText('Apps', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Check this claim' }).first().click();
    await linesOf(page, 6);
    expect(await lastLine(page).innerText()).toContain('No sentence says quite this');
    await page.close();
  });

  it('uses commands from their forms', async () => {
    const page = await on.open();
    await page.getByRole('button', { name: 'Commands…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Command').selectOption('check');
    await dialog.getByLabel(/^claim/).fill('Illegal gold mining is a $48 billion industry.');
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Run' }).click();
    await lastLine(page).waitFor();
    expect(await lastLine(page).innerText()).toMatch(/say so|says so|say otherwise|disagree/);
    await page.close();
  });

  it.each([
    ['light', 1200, 'Discord'],
    ['dark', 1200, 'Discord'],
    ['light', 1200, 'Slack'],
    ['dark', 360, 'Slack'],
    ['light', 360, 'Discord'],
  ] as const)('is accessible in the %s theme, %i pixels wide, drawn as %s', async (theme, width, surface) => {
    const page = await on.open('', { theme, width });
    await page.getByText(surface, { exact: true }).first().click();
    await page.getByText('Phone', { exact: true }).click();
    await say(page, '/compare Newsvane factarrow-china-influence');
    await say(page, '/sources');
    await say(page, question);
    await page.getByText('What was near').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const isWider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(isWider)).toBe(false);
    await page.close();
  });

  it('speaks Spanish where the browser does, in every view', async () => {
    const open = (view: string) => on.open(view, { locale: 'es-MX', width: 360 });
    const page = await open('');
    await page.getByLabel(es.chat.question).fill('¿Qué es la Operación Mercurio?');
    await page.keyboard.press('Enter');
    await linesOf(page, 2);
    await page.getByText(es.why.title).waitFor();
    expect(await lastLine(page).innerText()).toContain('Solo lo dice Newsvane');
    expect(await page.getByRole('complementary').innerText()).toContain(
      'Resumen de Quipu de Newsvane, 6 de mayo de 2025',
    );
    await page.getByRole('button', { name: es.chat.commands }).click();
    await page.getByRole('dialog').getByText('pregunta: ').waitFor();
    const pages = [page, ...(await Promise.all(['draft', 'corpus', 'digest', 'gaps', 'a/none'].map(open)))];
    for (const each of pages) {
      await each.waitForLoadState('networkidle');
      expect(await each.evaluate('document.documentElement.lang')).toBe('es');
      const said = await each.locator('body').innerText();
      expect(phrasesOf(en).filter((phrase) => said.includes(phrase))).toEqual([]);
      expect(await violationsOf(each)).toEqual([]);
      await each.close();
    }
  });

  it('is worked by keyboard alone', async () => {
    const page = await on.open();
    const press = async (name: string) => page.keyboard.press(name);
    await page.getByLabel('Your question').waitFor();
    for (let n = 0; n < 40 && (await focusedId(page)) !== 'words'; n += 1) await press('Tab');
    await page.keyboard.type(question);
    await press('Enter');
    await lastLine(page).getByRole('button', { name: 'Where Newsvane says it' }).waitFor();
    for (let n = 0; n < 40 && (await focusedText(page)) !== 'Where Newsvane says it'; n += 1) await press('Shift+Tab');
    expect(await focusedText(page)).toBe('Where Newsvane says it');
    await press('Enter');
    await linesOf(page, 3);
    for (let n = 0; n < 40 && (await focusedText(page)) !== 'Commands…'; n += 1) await press('Tab');
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The focus goes back once the dialog is gone, not in the same moment.
    await expect.poll(() => focusedId(page)).toBe('words');
    await page.close();
  });

  it('lists the articles, brings in a file, and answers from it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quipu-drop-'));
    const file = path.join(folder, 'dry-year.html');
    const said = 'The reservoir above Arlen fell to its lowest level since 1976. ';
    await writeFile(
      file,
      `<html lang="en"><title>A dry year</title><article><h1>A dry year</h1><p>${said.repeat(9)}</p>`,
    );
    const page = await on.open('corpus');
    await page.getByText('6 articles from 5 outlets').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel(/^Files/).setInputFiles(file);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText('1 came in, 0 did not.').waitFor();
    await page.getByText(/7 articles from \d outlets/).waitFor();
    await page.getByRole('link', { name: 'Ask' }).click();
    await say(page, 'What level did the reservoir above Arlen fall to?');
    expect(await lastLine(page).innerText()).toContain('lowest level since 1976');
    await rm(folder, { recursive: true, force: true });
    await page.close();
  });

  it('keeps an answer, shows it at its address with what changed since, and deletes it', async () => {
    const page = await on.open();
    await say(page, 'What is Operation Mercury?');
    await page.getByRole('button', { name: 'Keep' }).click();
    const link = page.getByRole('link', { name: /\/a\/[\w-]{22}$/ });
    const where = new URL((await link.getAttribute('href')) ?? '', on.address).pathname;
    const kept = await on.open(where.slice(1));
    await kept.getByText('Its articles are as they were then.').waitFor();
    expect(await kept.getByRole('main').innerText()).toContain('Operation Mercury is a Peruvian initiative');
    expect(await violationsOf(kept)).toEqual([]);
    await rm(path.join(on.corpusDir, 'newsvane-pentagon-talks.md'));
    await on.corpus.look();
    await kept.reload();
    await kept.getByText('One article has changed or gone since').waitFor();
    await kept.getByRole('button', { name: 'Delete' }).click();
    await kept.getByText('It is deleted').waitFor();
    await kept.reload();
    await kept.getByText('There is no answer at this address').waitFor();
    await Promise.all([page.close(), kept.close()]);
  });

  it('checks a draft, sentence by sentence', async () => {
    const page = await on.open('draft');
    await page
      .getByLabel(/^The text/)
      .fill(
        'Illegal gold mining is a $48 billion industry. Peru will host the Conference of Defense Ministers in 2028.',
      );
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('1 said otherwise').waitFor();
    expect(await page.getByRole('article').innerText()).toContain('The draft: 2028');
    await page.getByText('Each sentence with what it rests on').click();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it.each(['digest', 'gaps', 'draft'])('has an accessible view of the %s', async (view) => {
    const page = await on.open(view);
    await page.waitForLoadState('networkidle');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(browserPath === null)(`the page where tokens are set${whyNoBrowser}`, () => {
  it('asks for one, once', async () => {
    const on = await openBrowser({ API_TOKENS: token });
    const page = await on.open();
    await page.getByLabel('Token').fill('not this one at all');
    await page.keyboard.press('Enter');
    await page.getByText('none of the tokens').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Token').fill(token);
    await page.keyboard.press('Enter');
    await say(page, question);
    await page.reload();
    await say(page, question);
    await on.close();
  });
});
