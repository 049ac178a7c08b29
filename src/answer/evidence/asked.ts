import { plainEnglish } from '../../language/bridge/plain-english.ts';
import { weightOfTerm } from '../../language/likeness.ts';
import { type Pack, packInUse } from '../../language/pack.ts';
import { inLanguage } from '../../language/packs/languages.ts';
import type { Span } from '../../language/span.ts';
import { stem, tokenise } from '../../language/tokens.ts';
import { type Wanted, wantedBy } from '../question/kind.ts';
import type { Asked, AskedFor } from '../relate/asked.ts';
import { candidatesIn, isInQuestion } from './spans/candidates.ts';
import { directContext, featuresOf } from './spans/features.ts';
import { sureness } from './spans/sureness.ts';

/** What kind of thing would answer a question, told from how it, or its English, opens. */
function wantsOf(question: string): AskedFor {
  const pack = packInUse();
  return wantsInEnglish(pack === null ? question : inLanguage('en', () => plainEnglish(pack, question)));
}

function wantsInEnglish(question: string): AskedFor {
  const text = question.toLowerCase();
  if (/\bhow old|at what age|age of\b/.test(text)) return 'age';
  if (/\b(?:before or after|who (?:was|came|went|arrived|scored|had) .*first|which .* first|first\?)/.test(text))
    return 'order';
  if (/\b(?:how many|number of)\b/.test(text)) return 'count';
  if (
    /\b(?:(?:what|which) (?:share|percentage|proportion|fraction)|turnout|percent|what part|by how much|rate)\b/.test(
      text,
    )
  )
    return 'share';
  if (/\b(?:how much|how large|how big|cost|price|worth|what does .* pay)\b/.test(text)) return 'money';
  if (/\b(?:when|what year|which year|what date|since when|what day|what time|how long ago)\b/.test(text))
    return 'time';
  if (/\b(?:where|from where|in which (?:town|city|country|place))\b/.test(text)) return 'place';
  // "Was it the council or the board?" is no question of yes or no.
  if (/^(?:did|do|does|was|were|is|are|has|have|had|will|would)\b.*[^,] or (?!not\b)\p{L}/u.test(text)) return 'other';
  if (/^(?:did|do|does|was|were|is|are|has|have|had|can|could|will|would|should)\b/.test(text)) return 'polar';
  if (/,\s*(?:right|correct|true|yes|no|(?:is|was|did|does|has)n['’]t (?:it|he|she|they|that))\W*$/.test(text))
    return 'polar';
  if (/\bwho(?:m|se)?\b/.test(text)) return 'person';
  if (/\b(?:which|what)\b/.test(text)) return 'thing';
  return wantedBy(question).asked === 'figure' ? 'count' : 'other';
}

const light = new Set('many much old far long kind'.split(' '));

/** The question read last: an answer asks for it in several places. Only a memory. */
let last: { readonly question: string; readonly pack: Pack | null; readonly asked: Asked } | null = null;

/** A question as sentences are held against each other for it. */
export function readAsked(question: string): Asked {
  const pack = packInUse();
  if (last?.question === question && last.pack === pack) return last.asked;
  last = { question, pack, asked: readQuestion(question) };
  return last.asked;
}

function readQuestion(question: string): Asked {
  const tokens = tokenise(question);
  const wanted = wantedBy(question);
  const spans = new Map<string, ReturnType<Asked['spanIn']>>();
  const terms = tokens.flatMap(({ term, word, span }) =>
    term === null || light.has(word)
      ? []
      : [
          {
            term,
            word,
            isName: span.start > 0 && /^\p{Lu}/u.test(question.slice(span.start)),
            weight: weightOfTerm(term),
          },
        ],
  );
  return {
    terms,
    wants: wantsOf(question),
    noun: wanted.noun === null ? null : { term: stem(wanted.noun), word: wanted.noun, isName: false },
    spanIn: (text, published) => {
      const known = spans.get(text);
      if (known !== undefined) return known;
      const found = answeringSpan(question, wanted, terms, text, published);
      spans.set(text, found);
      return found;
    },
  };
}

function answeringSpan(
  question: string,
  wanted: Wanted,
  terms: Asked['terms'],
  text: string,
  published: string,
): { readonly span: Span; readonly sure: number } | null {
  const candidates = candidatesIn(text, wanted, published, question).filter(
    ({ span }) => !isInQuestion(text.slice(span.start, span.end), question),
  );
  if (candidates.length === 0) return null;
  const context = directContext(
    text,
    wanted,
    terms.map(({ term }) => term),
    weightOfTerm,
    1,
    candidates,
  );
  let best: { readonly span: Span; readonly sure: number } | null = null;
  for (const candidate of candidates) {
    const sure = sureness(featuresOf(candidate, candidates.length, context));
    if (sure > (best?.sure ?? 0)) best = { span: candidate.span, sure };
  }
  return best;
}
