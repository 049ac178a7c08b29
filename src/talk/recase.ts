import { readNames } from '../language/names.ts';
import type { Turn } from './turn.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The exchange with the names in its question written as the answer's sentences write them: "peru" becomes "Peru". */
export function recased(turn: Turn): Turn {
  const names = turn.lines.flatMap(readNames).flatMap(({ text, isDoubtful }) => (isDoubtful ? [] : [text]));
  const longestFirst = [...new Set(names)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const question = longestFirst.reduce((text, name) => {
    const typed = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name.toLowerCase())}(?![\p{L}\p{N}])`, 'gu');
    return text.replace(typed, name);
  }, turn.question);
  return question === turn.question ? turn : { ...turn, question };
}
