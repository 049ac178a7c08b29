import { readFileSync } from 'node:fs';
import { wordsOfLine } from '../src/talk/features.ts';
import type { LineKind } from '../src/talk/kinds.ts';
import { random } from './random.ts';

/** A line and what kind of line it is. */
export interface Example {
  readonly kind: LineKind;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

const file = (name: string): string => readFileSync(new URL(`topics/kinds/${name}`, import.meta.url), 'utf8');
const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Lines that people typed out one by one: `lines.tsv` to learn from, `bot-lines.tsv` to tell lines about the bot apart, `held.tsv` never. */
export function readExamples(name: 'lines.tsv' | 'bot-lines.tsv' | 'held.tsv'): readonly Example[] {
  return linesIn(file(name)).map((line) => {
    const [kind = '', language = '', text = ''] = line.split('\t');
    return { kind: kind as LineKind, language, text };
  });
}

/** Questions that were put to articles: all are of kind `question`. */
export const readAsked = (): readonly Example[] =>
  linesIn(file('asked.txt')).map((text) => ({ kind: 'question', language: 'en', text }));

/** Ways of saying are read out this often where they have several places to fill. */
const perWay = 60;
/** The same of a way with one place only: each of its wordings is an example. */
const perList = 400;

/**
 * Examples from ways of saying: `[summary|gist] of {topic}`, one of each bracket at a time and any of the slot's words. Of the
 * many combinations some are drawn, the same in every run.
 */
export function readWays(name: 'ways.txt' | 'bot-ways.txt' = 'ways.txt'): readonly Example[] {
  const slots = new Map(
    linesIn(file('slots.txt')).map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .trim()
          .split('|'),
      ] as const;
    }),
  );
  const draw = random(12345);
  const examples: Example[] = [];
  let [kind, language] = ['question' as LineKind, 'en'];
  for (const line of linesIn(file(name))) {
    const head = /^= (\S+) (\S+)/.exec(line);
    if (head === null) for (const text of wordingsOf(line, slots, draw)) examples.push({ kind, language, text });
    else [kind, language] = [head[1] as LineKind, head[2] ?? 'en'];
  }
  return examples;
}

/** The words that fill slots: names and subjects. */
export const readSlotWords = (): ReadonlySet<string> =>
  new Set(
    linesIn(file('slots.txt'))
      .filter((line) => !line.startsWith('verb'))
      .flatMap((line) => wordsOfLine(line.slice(line.indexOf(':') + 1))),
  );

/** Which kinds' ways of saying have a word of their own, outside of slots. */
export function readWayWords(): ReadonlyMap<string, ReadonlySet<LineKind>> {
  const kinds = new Map<string, Set<LineKind>>();
  let kind: LineKind = 'question';
  for (const line of linesIn(file('ways.txt'))) {
    const head = /^= (\S+) /.exec(line);
    if (head !== null) kind = head[1] as LineKind;
    else
      for (const word of wordsOfLine(line.replace(/\{\w+\}/g, ' ')))
        kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  }
  return kinds;
}

type Draw = () => number;

export function shuffled<T>(all: readonly T[], draw: Draw): T[] {
  const list = [...all];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

function wordingsOf(way: string, slots: ReadonlyMap<string, readonly string[]>, draw: Draw): ReadonlySet<string> {
  const places = [...way.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => shuffled(inside.split('|'), draw));
  const count = places.reduce((product, { length }) => product * length, 1);
  const wanted = Math.min(count, places.length === 1 ? perList : perWay);
  const wordings = new Set<string>();
  for (let tries = 0; wordings.size < wanted && tries < 3 * wanted; tries++) {
    let place = -1;
    const text = way
      .replace(/\[[^\]]*\]/g, () => {
        const choices = places[++place] ?? [''];
        const isInTurn = place === 0 || places.length === 1;
        return choices[(isInTurn ? tries : Math.floor(draw() * choices.length)) % choices.length] ?? '';
      })
      .replace(/\{(\w+)\}/g, (_, slot: string) => {
        const words = slots.get(slot);
        if (words === undefined) throw new Error(`no slot ${slot}: ${way}`);
        return words[Math.floor(draw() * words.length)] ?? '';
      });
    wordings.add(asTyped(text, draw));
  }
  return wordings;
}

const opensQuestion =
  /^(?:who|what|when|where|why|how|is|are|do|does|did|can|could|which|any|has|was|were|will|would|qué|quién|cuál|cómo|cuándo|dónde)\b/i;

/** As people type: some open with a capital, some close with the mark. */
function asTyped(text: string, draw: Draw): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/ ([?!.,:;])/g, '$1')
    .replace(/\?+/g, '?')
    .trim();
  const opened = draw() < 0.12 ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return draw() < 0.25 && !/[?!.]$/.test(opened) && opensQuestion.test(opened) ? `${opened}?` : opened;
}
