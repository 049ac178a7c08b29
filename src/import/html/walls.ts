import type { Block } from '../document/extracted.ts';
import { isProse } from './furniture.ts';
import { attribute, elements, type HtmlElement } from './html-tree.ts';

const paywallName =
  /(?:^|[\s_-])(?:paywall|regwall|subscriber-only|subscribers-only|meteredContent|premium-content|piano-offer|tp-modal|paid-content)(?:$|[\s_-])/i;
const paywallText =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read)|to continue reading|this (?:article|story|content) is (?:for|only available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)|already a subscriber\?|continue reading with a|suscr[ií]bete para (?:leer|seguir|continuar)|réservée? aux abonnés|weiterlesen mit|nur für abonnenten)\b/i;

/** What an import says of an article of which only the beginning was free. */
export const paywallNote = 'behind a paywall: only the beginning is here';

/** Whether a line says that the rest is for subscribers. */
export const saysPaywall = (line: string): boolean =>
  line.length >= minPaywallChars && paywallText.test(line.slice(0, 500));
/** The shortest of them, "weiterlesen mit". */
const minPaywallChars = 15;

/** A page that says nothing of this kind need not be looked at element by element; letters may be written as references. */
const anyPaywall =
  /paywall|regwall|subscribers?-only|meteredContent|premium-content|piano-offer|tp-modal|paid-content|subscribe (?:now )?to (?:continue|keep|read)|to continue reading|(?:for|to) (?:our )?(?:subscribers|members)|already a subscriber|continue reading with|suscr|abonn|weiterlesen/i;

/** Whether a page says that the rest of its article is for subscribers. To be asked before furniture is taken out. */
export function hasPaywall(root: HtmlElement, html: string): boolean {
  if (!anyPaywall.test(html)) return false;
  for (const element of elements(root)) {
    if (/^(?:html|body|script|style)$/.test(element.tagName)) continue;
    if (
      element.attrs.length > 0 &&
      paywallName.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
    )
      return true;
    if (element.childNodes.some((child) => child.nodeName === '#text' && 'value' in child && saysPaywall(child.value)))
      return true;
  }
  return false;
}

const consent =
  /\bcookies?\b|\bconsent\b|\bprivacy\b|\bGDPR\b|\bpersonal data\b|\bour (?:\d+ )?partners\b|\bdatos personales\b|\bdonn[ée]es personnelles\b|\bDatenschutz\b|\bEinwilligung\b/i;

/** Whether most of what is left of a page asks for consent. */
export function isCookieWall(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  const chars = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const asking = prose.filter((block) => consent.test(block.text));
  return prose.length > 0 && chars(prose) < 3_000 && chars(asking) > chars(prose) * 0.6;
}

/** What a page says that stands where another was, in the languages most pages come in: of a page, that it is not found. */
const missing =
  /\b404\b|\bnot (?:be )?found\b|\bcannot be found\b|can['’]t be found|no longer (?:available|exists?)|does(?:n['’]t| not) exist|\bno (?:encontrada|existe)\b|nicht gefunden|introuvable|non trovata|niet gevonden|não encontrada/i;
const ofPage = /\b404\b|\b(?:page|site|address|link|url)\b|página|\bseite\b|\bpagina\b/i;
/** What stands as the title of a page that shows something else than what is at its address. */
const refusing =
  /^(?:(?:http )?(?:error )?[45]\d\d(?:\W{1,3}(?:error|not found|forbidden|bad request|unauthori[sz]ed|gone|bad gateway|internal server error|service unavailable|gateway time-?out))?|error|oops|access (?:to this page )?(?:has been )?denied|forbidden|(?:internal )?server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|(?:log|sign) ?in(?: required)?|(?:site |we(?:['’]re| are) )?(?:(?:down|closed|offline) )?(?:for|under) maintenance|are you (?:a robot|human)|(?:please )?verify (?:that )?you are (?:a )?human|just a moment|attention required|security check|robot check)[.!?…]*$/i;
/** A page of its own says the same in a sentence. */
const removed =
  /^(?:(?:sorry|oops|we(?:['’]re| are) sorry)\W+(?:but )?)?(?:this (?:article|page|story|post|content)|the (?:article|page|story|post|content) you\b.{0,60}) (?:has been|was|is) (?:removed|deleted|taken down|not available|no longer available|unavailable)|^(?:article|page|story|post|content)(?: has been| was)? (?:removed|deleted|unavailable|not available)$|\bcan(?:not|['’]t| not)\b.{0,12} find (?:the|that|this) page\b/i;
/** An error page is no longer. */
const maxErrorChars = 1_200;

/** Whether a page says in its title or right below that there is nothing at its address. */
export function isErrorPage(title: string | null, blocks: readonly Block[]): boolean {
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const head = [title ?? '', ...blocks.slice(0, 2).map((block) => block.text)].map((line) => line.slice(0, 200));
  const isError = (line: string) =>
    (missing.test(line) && ofPage.test(line)) || refusing.test(line.trim()) || removed.test(line);
  return chars <= maxErrorChars && head.some((line) => line.length <= 160 && isError(line));
}
