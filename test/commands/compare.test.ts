import { beforeAll, describe, expect, it } from 'vitest';
import { compareCommand } from '../../commands/compare.ts';
import { comparisonSchema } from '../../src/answer/compare/comparison.ts';
import { renderReply } from '../../src/app/cli/render.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { UserError } from '../../src/errors.ts';
import { article } from '../support/articles.ts';
import { contextOf, pressed, typed } from '../support/context.ts';

let context: Context;
beforeAll(async () => {
  context = contextOf((await readFolder('corpus')).articles, [compareCommand]);
});

async function compareOf(
  first: string,
  second: string,
  topic: string | null = null,
  at: Context = context,
): Promise<Reply> {
  const [only] = compareCommand.verbs;
  return only?.run({ first, second, topic, private: false }, { interaction: typed('compare'), context: at }) as Reply;
}
const headlineOf = ({ blocks }: Reply) => blocks.find((block) => block.kind === 'headline')?.text;
const headingsOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('/compare', () => {
  it('leads with what differs, then what both say, then what only one does', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    expect(headlineOf(reply)).toBe('Newsvane and FactArrow differ on 1 point and agree on 4 points');
    expect(headingsOf(reply)).toEqual([
      'Where they differ',
      'Both say',
      'On the same matter',
      'Only Newsvane says',
      'Only FactArrow says',
    ]);
    expect(reply.blocks.some(({ kind }) => kind === 'table')).toBe(false);
    expect(comparisonSchema.safeParse(reply.data?.value).error).toBeUndefined();
  });

  it('calls opinion opinion, and says once that the words are a brief’s', async () => {
    const { blocks } = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    const said = JSON.stringify(blocks);
    expect(said).toContain('Newsvane: report, 6 May 2025');
    expect(said).toContain('FactArrow: opinion by Donald Miller, 6 May 2025');
    expect(said.split('In Quipu’s own words').length).toBe(2);
  });

  it('gives both values side by side, each figure once', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    const said = renderReply(
      { ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== 'buttons') },
      { columns: 1_000, isStyled: false },
    );
    expect(said).toContain(
      '- Newsvane: 50,000 unaccompanied minors crossed the Darién Gap in 2024 [9] · FactArrow: 50,000 minors have crossed the Darién Gap this year [10]',
    );
    expect(said.split('$450 billion')).toHaveLength(2);
  });

  it('fits two screens of a phone', async () => {
    const reply = await compareOf('Newsvane', 'FactArrow');
    const lines = renderReply(reply, { columns: 46, isStyled: false }).split('\n\n[1]')[0]?.split('\n') ?? [];
    expect(lines.length).toBeLessThanOrEqual(2 * 36);
  });

  it('names the topic in its first line', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'children');
    expect(headlineOf(reply)).toBe('Newsvane and FactArrow agree on 1 point on “children”');
  });

  it('offers a button for everything quoted', async () => {
    const reply = await compareOf('Newsvane', 'Shore News Network');
    const { citations } = comparisonSchema.parse(reply.data?.value);
    const labels = reply.blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : [],
    );
    expect(labels).toEqual(citations.map(({ publisher }) => `Where ${publisher} says it`));
  });

  it('refuses an unknown source and names the nearest', async () => {
    await expect(compareOf('Newsvein Daily', 'FactArrow')).rejects.toThrow(
      /no-source","name":"Newsvein Daily","nearest":\[.*Newsvane/,
    );
    await expect(compareOf('Newsvein Daily', 'FactArrow')).rejects.toBeInstanceOf(UserError);
  });

  it('refuses a source beside itself, also by another of its names', async () => {
    await expect(compareOf('Newsvane', 'newsvane-pentagon-talks')).rejects.toThrow(/same-source/);
  });

  it("puts an article beside its publisher's other articles", async () => {
    const { first, second } = comparisonSchema.parse(
      (await compareOf('FactArrow', 'factarrow-china-influence')).data?.value,
    );
    expect(first.articles.map(({ articleId }) => articleId)).toEqual(['factarrow-moral-crossroads']);
    expect(second.articles.map(({ articleId }) => articleId)).toEqual(['factarrow-china-influence']);
  });

  it('says plainly when nothing is in common', async () => {
    const at = contextOf([article('alpha', 'The mill at Arden burned.'), article('beta', 'Judges met in Boras.')], []);
    expect(headlineOf(await compareOf('alpha', 'beta', null, at))).toBe(
      'alpha and beta have nothing in common that I can line up',
    );
  });

  it('says plainly when neither mentions the topic, or a word of it', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'penguins');
    expect(headlineOf(reply)).toBe('Neither Newsvane nor FactArrow says anything about “penguins”');
    const half = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'trade penguins');
    expect(JSON.stringify(half.blocks)).toContain('Neither mentions penguins.');
  });
});

describe('"N more"', () => {
  const names = 'Arden Boras Cedra Dorne Elva Fenn Garda Hale'.split(' ');
  const shared = names
    .map((name, n) => `The ${name} bridge cost $${310 + n} million and carries trains to ${name}.`)
    .join(' ');
  const other = names.map((name, n) => `It took $${310 + n} million to build the ${name} bridge for trains.`).join(' ');
  const at = () => contextOf([article('alpha', shared), article('beta', other)], [compareCommand]);

  it('lists the pairs that did not fit, worked out again', async () => {
    const here = at();
    const reply = await compareOf('alpha', 'beta', null, here);
    const button = reply.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ label }) => /more/.test(label));
    expect(button?.label).toBe('5 more');
    const { name, value } = button?.action ?? { name: '', value: '' };
    expect(name.length + value.length + 1).toBeLessThanOrEqual(100);
    const next = await compareCommand.actions.more?.(value, { interaction: pressed(name, value), context: here });
    expect(next?.blocks.filter(({ kind }) => kind === 'excerpt')).toHaveLength(10);
  });

  it('stays within the limit with the longest topic', async () => {
    const reply = await compareOf('alpha', 'beta', 'bridge '.repeat(7).trim(), at());
    const button = reply.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ label }) => /more/.test(label));
    expect((button?.action.name.length ?? 0) + (button?.action.value.length ?? 0) + 1).toBeLessThanOrEqual(100);
  });

  it.each(['', 'x', 'a12345678.p12345678.5.', 'a.b.c.d'])('refuses %j, which no button of ours has', async (value) => {
    await expect(async () =>
      compareCommand.actions.more?.(value, { interaction: pressed('compare.more', value), context: at() }),
    ).rejects.toThrow(UserError);
  });
});
