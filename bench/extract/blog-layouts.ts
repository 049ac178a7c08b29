import { head, type Layout, ld, page, written } from './markup.ts';

/** Blogs, newsletters and forums. */
export const blogLayouts: Readonly<Record<string, Layout>> = {
  wordpress: (a, f) =>
    page(
      head(a, ld(a, 'BlogPosting')),
      `<div id="page" class="site"><header id="masthead" class="site-header"><nav>${f.menu}</nav></header><div id="content"><div id="primary" class="content-area"><main id="main"><article id="post-7" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${a.date}">${a.date}</time></span><span class="byline"> by <a rel="author" href="/author">${a.author}</a></span></div></header><div class="entry-content">${written(a)}<div class="sharedaddy sd-sharing-enabled">${f.share}</div></div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">valley</a></span></footer></article><div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on this</h2>${f.comments('comment even', 4)}<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div></main></div><div id="secondary" class="widget-area">${f.links(8)}</div></div><footer class="site-footer">${f.footer}</footer></div>`,
    ),
  'page builder': (a, f) =>
    page(
      head(a),
      `<div class="elementor elementor-12"><div class="elementor-widget elementor-widget-nav-menu">${f.menu}</div><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${a.title}</h1></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${written(a)}</div></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-posts">${f.cards('elementor-post', 3)}</div></section><div class="elementor-widget elementor-widget-text-editor">${f.footer}</div></div>`,
    ),
  blogger: (a, f) =>
    page(
      head(a),
      `<div class="header section"><h1>Valley notes</h1></div><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${a.title}</h3><div class="post-body entry-content">${a.parts.map((p) => (p.kind === 'list' ? p.items.join('<br>') : p.text)).join('<br><br>')}</div><div class="post-footer">Posted by <span class="fn">${a.author}</span> at 10:00 <div class="post-share-buttons">${f.share}</div></div></div></div><div class="comments" id="comments"><h4>3 comments:</h4>${f.comments('comment-block', 3)}</div></div></div><div class="sidebar section"><div class="widget BlogArchive"><h2>Archive</h2>${f.links(9)}</div></div>`,
    ),
  substack: (a, f) =>
    page(
      head(a),
      `<div class="main-menu">${f.menu}</div><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${a.title}</h1><div class="byline-wrapper">${a.author}</div></div><div class="available-content"><div class="body markup">${written(a, {}, (n) => (n === 1 ? `<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Thanks for reading Valley Notes! Subscribe for free to receive new posts.</p><form><input></form></div></div>` : ''))}</div></div></article><div class="comments-section">${f.comments('comment', 5)}</div></div><div class="footer-wrap">${f.footer}</div>`,
    ),
  ghost: (a, f) =>
    page(
      head(a, ld(a, 'Article')),
      `<header class="gh-head">${f.menu}</header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${a.title}</h1><section class="gh-article-meta">${a.author}</section></header><section class="gh-content gh-canvas">${written(a)}</section></article><section class="gh-cta">${f.newsletter}</section><aside class="gh-readmore">${f.cards('gh-card', 3)}</aside></main><footer class="gh-foot">${f.footer}</footer>`,
    ),
  'obfuscated classes': (a, f) =>
    page(
      head(a, ld(a)),
      `<div class="a b c"><div class="d e">${f.menu}</div><article><div class="l"><div class="s u"><h1 class="pw-post-title fv">${a.title}</h1></div><div class="ab ca">${a.author} · 4 min read</div>${written(a, { paragraph: (t) => `<p class="pw-post-body-paragraph nu nv">${t}</p>` })}</div></article><div class="bg">${f.cards('m n', 4)}</div><div class="z">${f.footer}</div></div>`,
    ),
  'bare divs': (a, f) =>
    page(
      head(a),
      `<div>${f.menu}</div><div><div>${a.title}</div><div>${a.date}</div>${a.parts.map((p) => (p.kind === 'list' ? p.items : [p.text]).map((t) => `<div>${t}</div>`).join('')).join('')}</div><div>${f.links(6)}</div><div>${f.footer}</div>`,
    ),
  'forum thread': (a, f) =>
    page(
      head(a),
      `<div class="forum-nav">${f.menu}</div><h1>${a.title}</h1><div class="post first-comment op"><div class="poster"><a href="/u">${a.author}</a></div><div class="post-text">${written(a)}</div></div>${f.comments('comment reply', 2)}<div class="forum-foot">${f.footer}</div>`,
    ),
  'longer comments': (a, f) =>
    page(
      head(a),
      `<nav>${f.menu}</nav><div class="post"><h1>${a.title}</h1><div class="post-content">${written(a)}</div></div><section class="comment-list"><h2>Comments</h2>${f.comments('comment-item', 14)}</section><footer>${f.footer}</footer>`,
    ),
  'web components': (a, f) =>
    page(
      head(a),
      `<app-header>${f.menu}</app-header><app-article><article-headline><h1>${a.title}</h1></article-headline><article-body>${written(a)}</article-body></app-article><related-stories>${f.cards('card', 3)}</related-stories><app-footer>${f.footer}</app-footer>`,
    ),
  'only in noscript': (a, f) =>
    page(
      head(a),
      `<div id="root"></div><script>render()</script><noscript><h1>${a.title}</h1>${written(a)}</noscript><footer>${f.footer}</footer>`,
    ),
};
