import { head, type Layout, ld, page, written } from './markup.ts';

/** Sites of newspapers and broadcasters. */
export const newsLayouts: Readonly<Record<string, Layout>> = {
  broadsheet: (a, f) =>
    page(
      head(a, ld(a)),
      `<div id="consent-banner" class="cookie-banner">${f.consent}</div><header class="masthead"><nav>${f.menu}</nav></header><main><article class="story"><header><h1>${a.title}</h1><p class="byline">By ${a.author}</p><time datetime="${a.date}">${a.date}</time><div class="share-tools">${f.share}</div></header><div class="story-body">${written(a, {}, (n) => (n === 2 ? `<aside class="inline-newsletter">${f.newsletter}</aside>` : ''))}</div></article><section class="related"><h2>Related stories</h2>${f.cards('teaser', 4)}</section></main><footer>${f.footer}</footer>`,
    ),
  'styled components': (a, f) =>
    page(
      head(a),
      `<div class="css-1dbjc4n e1j2237y7"><div class="css-nav">${f.menu}</div><div class="ssrcss-1ocoo3l-Wrap e42f8511"><div class="ssrcss-pv1rh6-ArticleWrapper"><div data-component="headline-block"><h1>${a.title}</h1></div><div data-component="byline-block"><span>${a.author}</span></div>${written(a, { paragraph: (t) => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p>${t}</p></div></div>`, caption: (t) => `<figure><div data-component="image-block"><img src="a"></div><figcaption class="ssrcss-caption"><p>${t}</p></figcaption></figure>` })}</div><div data-component="related-internet-links">${f.links(5)}</div><div data-component="topic-list">${f.links(3)}</div></div><div class="ssrcss-footer">${f.footer}</div></div>`,
    ),
  'advertisement sections': (a, f) =>
    page(
      head(a),
      `<nav>${f.menu}</nav><article class="Article"><h1>${a.title}</h1>${a.parts.map((part, n) => `<section class="Article__Section Article__Section--${n % 2 ? 'Ads' : 'Text'}" id="s${n}">${written({ ...a, parts: [part] })}${n % 3 === 1 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''}</section>`).join('')}</article><div class="Ads">${f.cards('promo', 3)}</div><footer>${f.footer}</footer>`,
    ),
  'live blog': (a, f) =>
    page(
      head(a, ld(a, 'LiveBlogPosting')),
      `<nav>${f.menu}</nav><main><h1>${a.title}</h1><div class="liveblog">${a.parts.map((part, n) => `<div class="liveblog-entry" id="e${n}"><time>1${n % 10}:20</time>${written({ ...a, parts: [part] })}<div class="share">${f.share}</div></div>`).join('')}</div></main><aside class="sidebar">${f.links(8)}</aside><footer>${f.footer}</footer>`,
    ),
  'three columns': (a, f) =>
    page(
      head(a),
      `<div id="wrapper"><div id="top">${f.menu}</div><div id="left-col">${f.links(12)}</div><div id="center-col"><h1 class="headline">${a.title}</h1><div class="meta">By ${a.author} | ${a.date}</div><div id="article_text">${written(a)}</div><div id="bottom-links"><h3>More from Valley Media</h3>${f.links(6)}</div></div><div id="right-col">${f.cards('box', 5)}</div><div id="foot">${f.footer}</div></div>`,
    ),
  'table layout': (a, f) =>
    page(
      head(a),
      `<table width="100%"><tr><td colspan="3">${f.menu}</td></tr><tr><td width="150" valign="top">${f.links(8)}</td><td valign="top"><font size="5"><b>${a.title}</b></font><br><font size="1">${a.date}</font><br>${a.parts.map((p) => (p.kind === 'list' ? p.items.join('<br>') : p.text)).join('<br><br>')}</td><td width="180" valign="top">${f.cards('x', 3)}</td></tr><tr><td colspan="3" align="center"><font size="1">${f.footer}</font></td></tr></table>`,
    ),
  'gallery with facts': (a, f) =>
    page(
      head(a),
      `<header><nav>${f.menu}</nav></header><article><h1>${a.title}</h1>${written(a, { caption: (t) => `<div class="gallery"><figure class="wp-caption"><img src="1.jpg"><figcaption class="wp-caption-text">${t}</figcaption></figure></div>` })}</article><div class="most-read"><h3>Most read</h3>${f.links(5)}</div><footer>${f.footer}</footer>`,
    ),
  'paragraphs in boxes': (a, f) =>
    page(
      head(a, ld(a)),
      `<div class="page"><div class="nav-bar">${f.menu}</div><div class="content-grid">${a.parts
        .map(
          (part, n) =>
            `<div class="grid-row"><div class="grid-cell body-copy">${written({ ...a, parts: [part] })}</div>${n === 1 ? `<div class="grid-cell promo-box">${f.cards('promo', 1)}</div>` : ''}</div>`,
        )
        .join('')
        .replace(
          '<div class="grid-row">',
          `<div class="grid-row"><h1>${a.title}</h1>`,
        )}</div><div class="reader-comments">${f.comments('comment', 3)}</div><div class="footer">${f.footer}</div></div>`,
    ),
  amp: (a, f) =>
    page(
      head(a, `<style amp-boilerplate>body{visibility:hidden}</style>${ld(a)}`),
      `<amp-sidebar id="s">${f.menu}</amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${a.title}</h1><div class="amp-wp-meta">${a.author}</div></header><div class="amp-wp-article-content">${written(a, { caption: (t) => `<figure><amp-img src="a.jpg" width="1" height="1"></amp-img><figcaption>${t}</figcaption></figure>` }, (n) => (n % 3 === 2 ? '<amp-ad width="300" height="250" type="x"></amp-ad>' : ''))}</div></article><amp-consent id="c">${f.consent}</amp-consent><footer class="amp-wp-footer">${f.footer}</footer>`,
    ),
  'lede apart from the body': (a, f) => {
    const [first, ...rest] = a.parts;
    return page(
      head(a),
      `<nav class="menu">${f.menu}</nav><div class="hero"><h1>${a.title}</h1>${first ? written({ ...a, parts: [first] }) : ''}<div class="social-links">${f.share}</div></div><div class="columns"><div class="column main-column"><div class="text">${written({ ...a, parts: rest })}</div></div><div class="column side-column">${f.cards('latest-story', 6)}</div></div><div class="footer">${f.footer}</div>`,
    );
  },
};
