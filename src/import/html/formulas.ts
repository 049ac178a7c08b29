import { hole } from './holes.ts';
import { attribute, elements, type HtmlElement, isElement, isText, textOf } from './html-tree.ts';
import { lowered, raised } from './raised.ts';

/** Signs that are set with a space on both sides when something stands in front of them. */
const binary = /^[=≠<>≤≥≈≡∼≃∝+−±×÷⋅·∈∉⊂⊆∪∩→⇒⇔↔∧∨]$/u;
const invisible = /[\u2061-\u2064\u200b]/g;

/** A formula as a line: numbers, letters and signs in a row, powers and indices raised and lowered; null when it has any other form. */
export function formulaText(math: HtmlElement): string | null {
  const parts: string[] = [];
  return readAll(math, parts) ? parts.join('').replace(/\s+/g, ' ').trim() || null : null;
}

function readAll(parent: HtmlElement, parts: string[]): boolean {
  return parent.childNodes.every((child) => {
    if (isText(child)) return push(parts, child.value.trim());
    return !isElement(child) || read(child, parts);
  });
}

function read(element: HtmlElement, parts: string[]): boolean {
  switch (element.tagName) {
    case 'mi':
    case 'mn':
    case 'mtext':
    case 'ms':
      return push(parts, textOf(element).replace(invisible, ''));
    case 'mo': {
      const sign = textOf(element).replace(invisible, '').replace(/^-$/, '−');
      const isBinary = binary.test(sign) && /[\p{L}\p{N})\]}²³]\s*$/u.test(parts.join(''));
      return push(parts, isBinary ? ` ${sign} ` : sign);
    }
    case 'mspace':
      return push(parts, ' ');
    case 'semantics': {
      const first = element.childNodes.find(isElement);
      return first !== undefined && read(first, parts);
    }
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'math':
      return readAll(element, parts);
    case 'msup':
    case 'msub':
      return readScript(element, parts);
    default:
      return false;
  }
}

function readScript(element: HtmlElement, parts: string[]): boolean {
  const [base, script, ...others] = element.childNodes.filter(isElement);
  if (!base || !script || others.length > 0 || !read(base, parts)) return false;
  const inner: string[] = [];
  if (!read(script, inner)) return false;
  const text = inner.join('');
  const made = (element.tagName === 'msup' ? raised : lowered)(text.replace(/\s/g, ''), '');
  return made !== null && push(parts, made);
}

const push = (parts: string[], text: string): boolean => parts.push(text) > 0;

const formulaClass =
  /(?:^|[\s_-])(?:math|latex|tex|katex|mathjax|mathml|equation|formula|mwe-math-element)(?:$|[\s_-])/i;

/** By its tag, whatever it is called. */
export const isFormula = ({ tagName }: HtmlElement): boolean => tagName === 'math' || tagName === 'mjx-container';

/** Whether an element is made by what sets formulas on pages: its parts say the same several times over, for eyes and for ears. */
const isSetFormula = (element: HtmlElement): boolean =>
  element.tagName === 'mjx-container' ||
  (/^(?:span|div)$/.test(element.tagName) &&
    formulaClass.test(attribute(element, 'class') ?? '') &&
    textOf(element).length <= maxFormulaChars &&
    !holdsParagraphs(element));

/** A formula is no longer, all its renderings together. */
const maxFormulaChars = 1_000;

function holdsParagraphs(root: HtmlElement): boolean {
  for (const element of elements(root)) if (/^(?:p|h[1-6]|li|article|section)$/.test(element.tagName)) return true;
  return false;
}

/** A picture of a formula: it says so, or its description has signs that only formulas have. */
export const isFormulaPicture = (image: HtmlElement): boolean => {
  const alt = attribute(image, 'alt') ?? '';
  return (
    formulaClass.test(attribute(image, 'class') ?? '') ||
    /\\[a-z]+|[\^{}]|[=≠≤≥≈<>√∑∫]/i.test(alt) ||
    /^[−-]?\d[\d.,]*$/.test(alt.trim())
  );
};

/** What a formula's source stands between, where a script is to set it. */
const sourceMarks = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
] as const;

/** A text with a hole for each formula that stands there as its source. */
export function withoutSources(text: string): string {
  let left = text;
  for (const [open, close] of sourceMarks) {
    for (let start = left.indexOf(open); start >= 0; start = left.indexOf(open, start + 1)) {
      const end = left.indexOf(close, start + open.length);
      if (end < 0) break;
      if (end - start <= maxFormulaChars) left = left.slice(0, start) + hole + left.slice(end + close.length);
    }
  }
  return left;
}

/**
 * What an element says as a formula: its text, a hole when a line cannot have it, and null when it is none.
 */
export function readFormula(element: HtmlElement): string | null {
  if (element.tagName === 'math') return formulaText(element) ?? hole;
  if (!isSetFormula(element)) return null;
  let drawn = false;
  for (const each of elements(element)) {
    if (each.tagName === 'math') return formulaText(each) ?? hole;
    drawn ||= /^(?:svg|img|canvas)$/.test(each.tagName) || /katex-html|MathJax/.test(attribute(each, 'class') ?? '');
  }
  if (drawn) return hole;
  // its source, which a script would have set
  return /\\[a-z]+|[\^_]|\\\(|\\\[/i.test(textOf(element)) ? hole : null;
}
