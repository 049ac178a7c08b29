import { beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../commands/check.ts';
import { checkSchema } from '../../src/answer/check/verdict.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Block, Reply } from '../../src/chat/reply.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { article } from '../support/articles.ts';
import { contextOf, typed } from '../support/context.ts';

let context: Context;
beforeAll(async () => {
  context = contextOf((await readFolder('corpus')).articles, [checkCommand], () => Date.parse('2025-12-10T12:00:00Z'));
});

async function checkOf(claim: string, at: Context = context): Promise<Reply> {
  const [only] = checkCommand.verbs;
  return only?.run({ claim, private: false }, { interaction: typed('check'), context: at }) as Reply;
}
const headlineOf = ({ blocks }: Reply) => blocks.find((block) => block.kind === 'headline')?.text;
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('/check', () => {
  it.each([
    ['Illegal gold mining is a $48 billion industry.', 'Only Newsvane says so'],
    ['The security package is worth $86.8 billion.', 'Newsvane says otherwise'],
    ['50,000 minors crossed the Darién Gap in 2024.', 'The articles disagree: Newsvane says so, FactArrow does not'],
    ['A strong earthquake shook the coast of Chile.', 'The articles do not say this'],
    ['China grew its trade with Latin America to $450 billion by 2022.', '2 outlets say so: FactArrow, Newsvane'],
  ])('%s', async (claim, headline) => {
    const reply = await checkOf(claim);
    if (headline.startsWith('2 outlets')) expect(headlineOf(reply)).toMatch(/^2 outlets say so/);
    else expect(headlineOf(reply)).toBe(headline);
    expect(checkSchema.safeParse(reply.data?.value).error).toBeUndefined();
  });

  it('shows the differing words against those of the claim, and the way to them', async () => {
    const reply = await checkOf('The security package is worth $86.8 billion.');
    expect(textOf(reply.blocks)).toContain('$86.8 billion');
    expect(textOf(reply.blocks)).toContain('$68.8 billion');
    expect(reply.blocks.at(-1)).toMatchObject({ kind: 'buttons', buttons: [{ label: 'Where Newsvane says it' }] });
  });

  it('says in one line what the articles have in the place of one span', async () => {
    const { blocks } = await checkOf('50,000 minors crossed the Darién Gap in 2023.');
    const lines = blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.inlines.flatMap((inline) => ('text' in inline ? [inline.text] : [])).join('')]
        : [],
    );
    expect(lines).toEqual(['The claim: 2023 · FactArrow: this year (2025)  · Newsvane: 2024 ']);
  });

  it('repeats the claim, so that it stands alone', async () => {
    expect((await checkOf('Illegal gold mining is a $48 billion industry.')).asked).toBe(
      'Claim: Illegal gold mining is a $48 billion industry.',
    );
  });

  it('checks each statement of several', async () => {
    const reply = await checkOf(
      'Sean Parnell called the meeting productive, and Peru declared a state of emergency in April 2022.',
    );
    expect(checkSchema.parse(reply.data?.value).parts.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['Sean Parnell called the meeting productive', 'single-source'],
      ['Peru declared a state of emergency in April 2022.', 'disputed'],
    ]);
    expect(headlineOf(reply)).toBe('2 statements: 1 said otherwise, 1 said by one outlet');
  });

  it('names the article of a pasted excerpt, with its outlet, date and link', async () => {
    const excerpt = '“illegal gold mining — is an INDUSTRY worth $48 billion”';
    const reply = await checkOf(excerpt);
    expect(textOf(reply.blocks)).toContain('Regional Stability” (Quipu’s brief of Newsvane, report, 6 May 2025)');
    expect(
      reply.blocks.some((block) => block.kind === 'paragraph' && block.inlines.some(({ kind }) => kind === 'link')),
    ).toBe(true);
  });

  it('says where an excerpt leaves out what turns it round', async () => {
    const reply = await checkOf(
      'new defense agreements were announced at the Pentagon meeting between the United States and Peru',
    );
    expect(checkSchema.parse(reply.data?.value).parts).toMatchObject([
      { verdict: 'disputed', differences: [{ found: expect.stringMatching(/^No/) }] },
    ]);
  });

  it.each(['', '   ', '…', '🙂', 'the of and'])('answers %j without an error', async (claim) => {
    const reply = await checkOf(claim);
    expect(reply.blocks.length).toBeGreaterThan(0);
    expect(reply.blocks.some((block) => block.kind === 'excerpt')).toBe(false);
  });

  it('takes a quotation of two articles for neither more than it is', async () => {
    const twice = 'The old mill at Arden burned to the ground in March 2024.';
    const one = 'Firemen from three towns came too late, for the road along the river was under water that night.';
    const other = 'The council wants to have it built anew, with a museum of the river on its upper floor.';
    const verdicts = async (...texts: string[]) => {
      const at = contextOf([article('a', texts[0] ?? ''), article('b', texts[1] ?? '')], [checkCommand]);
      return checkSchema.parse((await checkOf(twice, at)).data?.value).parts.map(({ verdict }) => verdict);
    };
    expect(await verdicts(`${twice} ${one}`, `They say: ${twice} ${other}`)).toEqual(['corroborated']);
    // One text that two published is one source.
    expect(await verdicts(twice, `They say: ${twice}`)).toEqual(['single-source']);
  });
});
