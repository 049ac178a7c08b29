import type { ArticleKind } from '../../corpus/article.ts';

/** Words with which a writer speaks for themselves or urges the reader, outside quotations. */
const urging =
  /\b(?:I|my|mine|me)\b|\b(?:we|you) (?:must|should|need to|cannot|can|have to|ought)\b|\b(?:let['’]s|let us)\b|\bour (?:nation|nations|country|leaders|values|future|region|hemisphere|shared|own|children|communit\w+)\b/g;
/** Words of somebody who shows a reader how something is done: manuals and lessons say "you should" and "we need to" too. */
const instructing = /\b(?:you|your|yours|yourself)\b|^```|\b(?:let['’]s|we['’]ll)\b/gim;
/** A writer's own voice: it speaks of itself and of what is shared. */
const personal =
  /\b(?:I|me|mine)\b|\bour (?:nation|nations|country|leaders|values|future|region|hemisphere|children|community|communities)\b/g;
const minUrging = 3;
const minUrgingPerThousandWords = 4;

/** Guesses what a text is from how it speaks: opinion where the writer urges, a transcript where speakers take turns, else a report. */
export function guessKind(title: string, text: string): ArticleKind {
  if (/^(?:opinion|editorial|op-ed|comment|column)\s*[:|–—-]/i.test(title)) return 'opinion';
  if (/^transcript\b|\btranscript$/i.test(title)) return 'transcript';
  if (/^readout\b/i.test(title)) return 'readout';
  const turns = text.match(/^(?:\p{Lu}[\p{Lu}.' ]{2,40}|Q|A):\s/gmu)?.length ?? 0;
  if (turns >= 4) return 'transcript';
  const own = text.replace(/[“"][^“”"]{0,600}[”"]/g, ' ');
  const count = (words: RegExp) => own.match(words)?.length ?? 0;
  const found = count(urging);
  if (found < minUrging || (found / own.split(/\s+/).length) * 1000 < minUrgingPerThousandWords) return 'report';
  const isManual = /^(?:`{3,}|~{3,})/m.test(text) || count(instructing) > 2 * count(personal) + 2;
  return isManual ? 'report' : 'opinion';
}
