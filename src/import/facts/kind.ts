import type { ArticleKind } from '../../corpus/article.ts';

/** Words with which a writer speaks for themselves or urges the reader, outside quotations. */
const urging =
  /\b(?:I|my|mine|me)\b|\b(?:we|you) (?:must|should|need to|cannot|can|have to|ought)\b|\b(?:let['’]s|let us)\b|\bour (?:nation|nations|country|leaders|values|future|region|hemisphere|shared|own|children|communit\w+)\b/g;
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
  const words = own.split(/\s+/).length;
  const found = own.match(urging)?.length ?? 0;
  return found >= minUrging && (found / words) * 1000 >= minUrgingPerThousandWords ? 'opinion' : 'report';
}
