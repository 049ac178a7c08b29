import { head, type Layout, page, plain, written } from './markup.ts';

/** Manuals, offices, encyclopaedias, shops of text. */
export const documentLayouts: Readonly<Record<string, Layout>> = {
  'wiki page': (a, f) =>
    page(
      head(a),
      `<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading">${a.title}</h1><div id="siteSub">From the valley encyclopaedia</div><div id="mw-content-text"><div class="mw-parser-output"><div id="toc" class="toc"><h2>Contents</h2>${f.links(3)}</div>${written(a, { paragraph: (t) => `<p>${t}<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p>`, subhead: (t) => `<h2><span class="mw-headline">${t}</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>` })}<div class="navbox">${f.links(9)}</div></div></div></div><div id="mw-panel">${f.menu}</div><div id="footer">${f.footer}</div>`,
    ),
  manual: (a, f) =>
    page(
      head(a),
      `<nav class="navbar">${f.menu}</nav><div class="docs-wrapper"><aside class="theme-doc-sidebar-container">${f.links(14)}</aside><main class="docMainContainer"><article><div class="theme-doc-markdown markdown"><header><h1>${a.title}</h1></header>${written(a, { subhead: (t) => `<h2 class="anchor" id="x">${t}<a class="hash-link" href="#x" aria-label="Direct link">​</a></h2>` })}</div><footer class="theme-doc-footer"><a href="/edit">Edit this page</a></footer></article><nav class="pagination-nav">${f.links(2)}</nav></main></div><footer class="footer">${f.footer}</footer>`,
    ),
  'office of the state': (a, f) =>
    page(
      head(a),
      `<div class="govuk-skip-link"><a href="#c">Skip to main content</a></div><header class="govuk-header">${f.menu}</header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="c"><span class="govuk-caption-xl">Press release</span><h1 class="govuk-heading-xl">${a.title}</h1><div class="gem-c-metadata">From: Valley Office<br>Published ${a.date}</div><div class="gem-c-govspeak govuk-govspeak">${written(a, { paragraph: (t) => `<p class="govuk-body">${t}</p>` })}</div><div class="gem-c-share-links">${f.share}</div></main></div><footer class="govuk-footer">${f.footer}</footer>`,
    ),
  'one form around all': (a, f) =>
    page(
      head(a),
      `<form id="aspnetForm" method="post" action="/p.aspx"><div id="s4-topheader">${f.menu}</div><div id="s4-mainarea"><div id="ctl00_main"><h2>${a.title}</h2><div class="ms-rtestate-field">${written(a, { paragraph: (t) => `<div>${t}</div>` })}</div></div></div><div id="s4-leftpanel">${f.links(9)}</div><div id="ft">${f.footer}</div></form>`,
    ),
  'press release': (a, f) =>
    page(
      head(a),
      `<div class="header">${f.menu}</div><div class="release" itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${a.title}</h1><div itemprop="articleBody">${written(a, { paragraph: (t, n) => `<p>${n === 0 ? `DUNMERE, ${a.date} /PRNewsfeed/ -- ` : ''}${t}</p>` })}</div></div><div class="more-releases"><h3>More releases from this source</h3>${f.cards('release-card', 3)}</div><div class="foot">${f.footer}</div>`,
    ),
  'question and answers': (a, f) => {
    const cut = Math.ceil(a.parts.length / 2);
    return page(
      head(a),
      `<header class="s-topbar">${f.menu}</header><div id="question-header"><h1>${a.title}</h1></div><div id="mainbar"><div class="question"><div class="post-layout"><div class="votecell">12</div><div class="postcell"><div class="s-prose js-post-body">${written({ ...a, parts: a.parts.slice(0, cut) })}</div></div></div></div><div id="answers"><div class="answer accepted-answer"><div class="s-prose js-post-body">${written({ ...a, parts: a.parts.slice(cut) })}</div></div></div></div><div id="sidebar">${f.links(7)}</div><footer>${f.footer}</footer>`,
    );
  },
  'site builder': (a, f) =>
    page(
      head(a),
      `<div id="SITE_CONTAINER"><div id="SITE_HEADER">${f.menu}</div><div id="PAGES_CONTAINER"><div class="wixui-rich-text" data-testid="richTextElement"><h1 class="font_0">${a.title}</h1></div><div class="wixui-rich-text" data-testid="richTextElement">${written(a, { paragraph: (t) => `<p class="font_8"><span style="color:#333">${t}</span></p>` })}</div></div><div id="SITE_FOOTER">${f.footer}</div></div>`,
    ),
  'mail in a list archive': (a, f) =>
    page(
      head(a),
      `<h1>${a.title}</h1><b>${a.author}</b> <i>${a.date}</i><p>${f.links(3)}</p><hr><pre>${a.parts.map((p) => (p.kind === 'list' ? p.items.join('\n\n') : p.text)).join('\n\n')}</pre><hr><a href="/more">More information about the list</a>`,
    ),
  'minimal page': (a) => page(head(a), `<h1>${a.title}</h1>${written(a)}`),
  'text in a script': (a, f) =>
    page(
      head(a),
      `<div id="__next"><nav>${f.menu}</nav></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story: { title: a.title, body: written(a) } } } })}</script>`,
    ),
  'text under tabs': (a, f) =>
    page(
      head(a),
      `<div class="nav">${f.menu}</div><main><h1>${a.title}</h1><div class="tabs"><div role="tabpanel" class="tab-content overview">${written(a, plain)}</div></div></main><div class="social-feed">${f.cards('tile', 3)}</div><footer>${f.footer}</footer>`,
    ),
};
