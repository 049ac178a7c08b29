import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Option } from '../../../src/bot/command.ts';
import { choiceNames, commandNames, descriptions, optionNames } from '../../../src/reply/words/es/commands.ts';
import { en, wordsOf } from '../../../src/reply/words/words.ts';
import { everyText, stringsPage } from '../../support/every-text.ts';

const es = wordsOf('es');
const [english, spanish] = [everyText(en), everyText(es)];
/** Figures, and names that are no words of any language. */
const placeholders = (text: string): readonly string[] =>
  (
    text.match(
      /\p{N}[\p{N},.:]*\p{N}|\p{N}|Newsvane|FactArrow|Wire|Lima|Cusco|Hegseth|Donald Miller|China|xyz|aks/gu,
    ) ?? []
  )
    .map((each) => each.replace(/[.,:]$/, ''))
    .sort();

describe('what is said in two languages', () => {
  it('is said in each', () => {
    expect(spanish.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    expect(english.length).toBeGreaterThan(300);
    expect(
      [...english, ...spanish].filter(({ text }) => text.trim() === '' || /undefined|null|NaN/.test(text)),
    ).toEqual([]);
  });

  it('is filled in with the same in both', () => {
    const odd = english.flatMap(({ name, text }, at) => {
      const other = spanish[at]?.text ?? '';
      const same = JSON.stringify(placeholders(text)) === JSON.stringify(placeholders(other));
      return same ? [] : [`${name}: ${text} | ${other}`];
    });
    expect(odd).toEqual([]);
  });

  it('is on the page that lists it: npm run strings', () => {
    const page = readFileSync(new URL('../../../docs/strings.md', import.meta.url), 'utf8');
    expect(page).toBe(stringsPage(english, spanish));
  });
});

/** Words of English that Spanish has not. */
const foreign =
  /(?<![\p{L}@/“-])(?:the|of|and|is|are|was|were|not|this|that|these|those|with|from|for|to|by|on|it|its|what|which|who|where|when|say|says|said|article|articles|outlet|outlets|source|sources|question|answer|channel|please|only|more|about|report|opinion piece|you|your|here|there|each|none|day|days)(?![\p{L}”])/iu;

describe('Spanish', () => {
  it('has no English words outside quotations and names', () => {
    const mixed = spanish.filter(({ text }) =>
      foreign.test(text.replace(/“[^”]*”|`[^`]*`|\/[\w-]+(?: [a-z]+)?|quipu \w+/gu, '')),
    );
    expect(mixed).toEqual([]);
  });

  it('addresses the reader as "tú", as in Latin America', () => {
    const formal =
      /(?<!\p{L})(?:usted|ustedes|vosotros|vuestr\p{L}+|pregunte|escriba|intente|inténtelo|use|elija|haga|vuelva|pulse|podéis|tenéis|os)(?!\p{L})/iu;
    expect(
      [...spanish.map(({ text }) => text), ...Object.values(descriptions)].filter((text) => formal.test(text)),
    ).toEqual([]);
  });

  it('tells of every command, option, value and menu entry, and of no other', () => {
    const paths = commands.flatMap(({ name, verbs, menu }) => [
      name,
      ...(menu === null ? [] : [`menu.${name}`]),
      ...verbs.flatMap((verb) => {
        const path = verb.name === null ? name : `${name} ${verb.name}`;
        return [path, ...Object.keys(verb.options).map((option) => `${path}.${option}`)];
      }),
    ]);
    expect(Object.keys(descriptions).sort()).toEqual([...new Set(paths)].sort());
    const named = paths.filter((path) => !/\./.test(path));
    expect(Object.keys(commandNames).sort()).toEqual([...new Set(named)].sort());
    const options = commands.flatMap(({ verbs }) => verbs.flatMap((verb) => Object.keys(verb.options)));
    expect(Object.keys(optionNames).sort()).toEqual([...new Set(options)].sort());
    const values = commands.flatMap(({ verbs }) =>
      verbs.flatMap((verb) => Object.values<Option>(verb.options).flatMap(({ choices }) => choices)),
    );
    expect([...new Set(values)].filter((value) => choiceNames[value] === undefined)).toEqual([]);
  });

  it('has names that Discord takes: lower case, no blanks, each once beside its siblings', () => {
    for (const name of [...Object.values(commandNames), ...Object.values(optionNames)])
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    for (const text of Object.values(descriptions)) expect(text.length).toBeLessThanOrEqual(100);
    for (const { verbs } of commands)
      for (const verb of verbs) {
        const names = Object.keys(verb.options).map((option) => optionNames[option]);
        expect(new Set(names).size).toBe(names.length);
      }
  });
});
