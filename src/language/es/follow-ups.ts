import type { FollowUps } from '../pack.ts';
import { bilingual } from './bilingual.ts';

/** How a Spanish line leaves out what was said before. */
export const followUps: FollowUps = {
  // "¿y en 2002?", "pero ¿por qué?"
  joining: /^[¿\s]*(?:(?:y|e|pero|entonces|o sea|ahora|bueno|también|ok|vale)[\s,]+)+¿?/iu,
  pronouns:
    /(?<!\p{L})(?:(?:de |a |con |por |para |en |sobre )?(?:ell[oa]s?|él|eso|esto|aquello|[eé]se|[eé]ste|[eé]sos|[eé]stos|[eé]sas|[eé]stas)|ahí|allí|allá|entonces|lo(?= (?!del? |que |m[aá]s |menos )\p{L})|l(?:a|[oa]s)(?= \p{L}+(?:ó|aron|ieron|aba|aban)(?!\p{L})))(?!\p{L})/giu,
  // "el puente de piedra"
  things: /(?<!\p{L})(?:el|la|los|las) \p{Ll}[\p{L}-]*(?: (?:de|del|de la) \p{L}+)?/gu,
  isThing: /^(?:el|la|los|las) \p{Ll}/u,
  names: /(?<=[\p{L}\p{N},] (?:(?:el|la|los|las) )?)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu,
  before: /^(?:en|de|del|con|a|al|para|por|sobre|según) /iu,
  ofYear: 'en |de ',
  ofName: '(?:el|la|los|las) ',
  adverbs: 'cuando|donde|adonde|como|cuanto|cuanta|cuantos|cuantas|por que',
  asQuestion: (words) => `¿${words}?`,
  mayBeVerb: (word) => bilingual().mayBeVerb(word),
};
