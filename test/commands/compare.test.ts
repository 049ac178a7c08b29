import { beforeAll, describe, expect, it } from 'vitest';
import { compareCommand } from '../../commands/compare.ts';
import { comparisonSchema } from '../../src/answer/compare/comparison.ts';
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
  it('shows the parts in their order', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    expect(headlineOf(reply)).toBe('Newsvane and FactArrow: 4 points in common, 1 figure differs');
    expect(headingsOf(reply)).toEqual(['Both say', 'Only in Newsvane', 'Only in FactArrow', 'Words each leans on']);
    expect(reply.blocks.map(({ kind }) => kind).indexOf('table')).toBeGreaterThan(
      reply.blocks.findIndex(({ kind }) => kind === 'excerpt'),
    );
    expect(comparisonSchema.safeParse(reply.data?.value).error).toBeUndefined();
  });

  it('calls opinion opinion, and a brief a brief', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    const list = JSON.stringify(reply.blocks.find(({ kind }) => kind === 'list'));
    expect(list).toMatch(/report, 6 May 2025, \d+ words, Quipu's brief/);
    expect(list).toMatch(/opinion by Donald Miller, 6 May 2025, \d+ words, Quipu's brief/);
  });

  it('says beside the subject of each figure how the two relate: a phone shows three columns', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence');
    const table = reply.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))[0];
    expect(table?.columns).toEqual(['About', 'Newsvane', 'FactArrow']);
    const abouts = table?.rows.map(([about]) =>
      (about ?? []).flatMap((inline) => ('text' in inline ? [inline.text] : [])).join(''),
    );
    expect(abouts).toContain('children · same, rounded');
    expect(abouts).toContain('when it was 50,000 minors · different');
  });

  it('names the topic in its first line', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'children');
    expect(headlineOf(reply)).toBe('Newsvane and FactArrow on “children”: 1 point in common');
  });

  it('offers a button for everything quoted', async () => {
    const reply = await compareOf('Newsvane', 'Shore News Network');
    const { citations } = comparisonSchema.parse(reply.data?.value);
    const labels = reply.blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : [],
    );
    expect(labels).toEqual(citations.map(({ number }) => `Check ${number}`));
  });

  it('refuses an unknown source and names the nearest', async () => {
    await expect(compareOf('Newsvein Daily', 'FactArrow')).rejects.toThrow(
      /no source called "Newsvein Daily".*Did you mean .*Newsvane/,
    );
    await expect(compareOf('Newsvein Daily', 'FactArrow')).rejects.toBeInstanceOf(UserError);
  });

  it('refuses a source beside itself, also by another of its names', async () => {
    await expect(compareOf('Newsvane', 'newsvane-pentagon-talks')).rejects.toThrow(/Both names stand for/);
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
      'alpha and beta say nothing in common that can be lined up',
    );
  });

  it('says plainly when neither mentions the topic, or a word of it', async () => {
    const reply = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'penguins');
    expect(headlineOf(reply)).toBe('Neither Newsvane nor FactArrow says anything about “penguins”');
    const half = await compareOf('newsvane-pentagon-talks', 'factarrow-china-influence', 'trade penguins');
    expect(JSON.stringify(half.blocks)).toContain('Neither mentions: penguins.');
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
    expect(button?.label).toBe('3 more');
    const { name, value } = button?.action ?? { name: '', value: '' };
    expect(name.length + value.length + 1).toBeLessThanOrEqual(100);
    const next = await compareCommand.actions.more?.(value, { interaction: pressed(name, value), context: here });
    expect(next?.blocks.filter(({ kind }) => kind === 'excerpt')).toHaveLength(6);
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
