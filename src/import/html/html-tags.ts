import type { HtmlElement } from './html-tree.ts';

/** What stands on lines of its own, by HTML's own style sheet; everything else runs on in the line. */
const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes noscript ol optgroup option ' +
    'p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp'
  ).split(' '),
);

/** Elements that a page's own scripts make: most are blocks, and those that stand in running text are not. */
const isCustom = (element: HtmlElement): boolean => element.tagName.includes('-');

/** Whether an element stands on lines of its own, wherever it is; of a page's own elements only where no text is beside it. */
export const isBlock = (element: HtmlElement): boolean =>
  blockTags.has(element.tagName) || (isCustom(element) && !hasTextBeside(element));

const hasTextBeside = ({ parentNode }: HtmlElement): boolean =>
  parentNode?.childNodes.some(
    (node) => 'value' in node && node.nodeName === '#text' && /[\p{L}\p{N}]/u.test(node.value),
  ) === true;
