import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/bot/command.ts';
import { choice, required, verb } from '../../../src/bot/command.ts';
import { pagesOf } from '../../../src/chat/fit.ts';
import { type Block, type Button, buttons, type Choice, paragraph, reply, text } from '../../../src/chat/reply.ts';
import { choicesOf, definitions, isRegistered } from '../../../src/platform/discord/manifest.ts';
import { markOf, nonceOf } from '../../../src/platform/discord/message.ts';
import { budget, renderBlocks } from '../../../src/platform/discord/render.ts';
import { commands } from '../../support/bot.ts';

const button = (label: string, value = label): Button => ({
  label,
  emphasis: 'secondary',
  action: { name: 'a.b', value },
});
const more = (page: number): Block => buttons(button('Show more', `${page}`));
const labelOf = (label: string) => {
  const [row] = renderBlocks([buttons(button(label, '1'))]);
  const [shown] = row && 'components' in row ? row.components : [];
  return shown && 'label' in shown ? shown.label : undefined;
};
const withVerb = (changes: Partial<Command>, options: Parameters<typeof verb>[0]['options']): Command => ({
  name: 'one',
  description: 'One',
  actions: {},
  menu: null,
  verbs: [verb({ name: null, description: 'One', options, examples: [], access: 'everyone', run: () => reply([]) })],
  ...changes,
});

describe('each limit of Discord, on both sides of its edge', () => {
  it('button labels: 80 characters', () => {
    expect(labelOf('x'.repeat(80))).toBe('x'.repeat(80));
    expect(labelOf('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  });

  it('selects: 25 options of 100 characters, and another select for more', () => {
    const choice = (n: number, chars: number): Choice => ({
      label: 'l'.repeat(chars),
      detail: 'd'.repeat(chars),
      action: { name: 'a.b', value: `${n}` },
    });
    const of = (count: number, chars = 1) =>
      renderBlocks([
        { kind: 'select', prompt: 'Pick', choices: Array.from({ length: count }, (_, n) => choice(n, chars)) },
      ]).flatMap((row) => ('components' in row ? row.components : []));
    expect(of(25)).toMatchObject([{ options: { length: 25 } }]);
    expect(of(26)).toMatchObject([{ options: { length: 25 } }, { options: { length: 1 } }]);
    expect(of(1, 100)).toMatchObject([{ options: [{ label: 'l'.repeat(100), description: 'd'.repeat(100) }] }]);
    expect(of(1, 101)).toMatchObject([
      { options: [{ label: `${'l'.repeat(99)}…`, description: `${'d'.repeat(99)}…` }] },
    ]);
  });

  it('components: 40 in a message', () => {
    // One text, and 32 buttons in 7 rows, are 40.
    const of = (count: number) => [
      paragraph(text('x')),
      ...Array.from({ length: 1 }, () => buttons(...Array.from({ length: count }, (_, n) => button(`${n}`)))),
    ];
    expect(pagesOf(of(32), budget, more)).toHaveLength(1);
    expect(pagesOf(of(33), budget, more).length).toBeGreaterThan(1);
  });

  it('choices: 25, each with a name and a value of at most 100 characters', () => {
    const named = (length: number) => ({ name: 'n'.repeat(length), value: 'v' });
    const valued = (length: number) => ({ name: 'n', value: 'v'.repeat(length) });
    expect(choicesOf(Array.from({ length: 25 }, () => named(1)))).toHaveLength(25);
    expect(choicesOf(Array.from({ length: 26 }, () => named(1)))).toHaveLength(25);
    expect(choicesOf([named(100), named(101)]).map(({ name }) => name.length)).toEqual([100, 100]);
    expect(choicesOf([valued(100), valued(101)])).toHaveLength(1);
  });

  it('fixed choices: more than 25 become autocomplete', () => {
    const of = (count: number) =>
      definitions(
        [
          withVerb(
            {},
            {
              a: choice(
                'A',
                Array.from({ length: count }, (_, n) => `${n}`),
              ),
            },
          ),
        ],
        true,
      );
    expect(of(25)).toMatchObject([{ options: [{ choices: expect.any(Array) }] }]);
    expect(of(26)).toMatchObject([{ options: [{ autocomplete: true }] }]);
  });

  it('names: 32 characters; descriptions: 100', () => {
    const of = (name: string, description: string) => definitions([withVerb({ name, description }, {})], true)[0];
    expect(of('n'.repeat(32), 'd'.repeat(100))).toMatchObject({ name: 'n'.repeat(32), description: 'd'.repeat(100) });
    expect(of('n'.repeat(33), 'd'.repeat(101))).toMatchObject({
      name: `${'n'.repeat(31)}…`,
      description: `${'d'.repeat(99)}…`,
    });
  });

  it('options: 25 a command', () => {
    const options = Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`o${n}`, required('O')]));
    expect(definitions([withVerb({}, options)], true)[0]).toMatchObject({ options: { length: 25 } });
  });

  it('nonces: 25 characters; marks: 31 bits, above the numbers that Discord gives out', () => {
    expect(nonceOf('a key of any length '.repeat(10))).toHaveLength(25);
    expect(nonceOf('a')).not.toBe(nonceOf('b'));
    expect(markOf('a')).toBeLessThan(2 ** 31);
    expect(markOf('a')).toBeGreaterThan(1_000);
  });
});

describe('what Discord is told about the commands', () => {
  it('follows from their definitions', () => {
    const [say, post, menu] = definitions(commands, true);
    expect(say).toMatchObject({
      type: 1,
      name: 'say',
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        { type: 3, name: 'words', required: true },
        { type: 3, name: 'source', required: false, autocomplete: true },
        { type: 3, name: 'since' },
        {
          type: 3,
          name: 'manner',
          choices: [
            { name: 'loud', value: 'loud' },
            { name: 'quiet', value: 'quiet' },
          ],
        },
        { type: 5, name: 'private' },
      ],
    });
    expect(post).toMatchObject({
      default_member_permissions: 16,
      contexts: [0, 1],
      integration_types: [0],
      options: [
        { type: 1, name: 'start', options: [{ name: 'words' }] },
        { type: 1, name: 'stop' },
      ],
    });
    expect(menu).toMatchObject({ type: 3, name: 'Say this again' });
  });

  it('has no contexts for a single server', () => {
    for (const definition of definitions(commands, false)) expect(definition).not.toHaveProperty('contexts');
  });

  it('is known again with what Discord adds, and not when something changed', () => {
    const wanted = definitions(commands, true);
    const known = wanted.map((each, n) => ({
      ...each,
      id: `${n}`,
      version: '9',
      nsfw: false,
      dm_permission: true,
    }));
    expect(isRegistered(wanted, known.toReversed())).toBe(true);
    expect(isRegistered(wanted, known.slice(1))).toBe(false);
    expect(
      isRegistered(
        wanted,
        known.map((each) => ({ ...each, description: 'other' })),
      ),
    ).toBe(false);
  });
});
