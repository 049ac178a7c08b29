/** What never holds running text, or holds what no reader sees. */
export const neverText: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'canvas',
    'map',
    'link',
    'title',
    'meta',
  ],
  ...[
    'video',
    'audio',
    'picture',
    'img',
    'amp-img',
    'amp-ad',
    'amp-iframe',
    'amp-analytics',
    'amp-sidebar',
    'amp-consent',
  ],
  ...['amp-social-share', 'amp-video', 'amp-carousel', 'button', 'input', 'select', 'textarea', 'option', 'dialog'],
  ...['nav', 'menu', 'noscript', 'frame', 'frameset', 'noframes', 'source', 'track', 'progress', 'meter'],
]);
export const furnitureRoles: ReadonlySet<string> = new Set([
  ...[
    'navigation',
    'banner',
    'contentinfo',
    'complementary',
    'search',
    'dialog',
    'alertdialog',
    'form',
    'menu',
    'menubar',
  ],
  ...['tablist', 'toolbar', 'alert', 'button', 'doc-footnote', 'doc-endnotes'],
]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names of furniture, each held against the words a class or id is made of: `post__share-bar` is `post share bar`. */
export const furnitureNames: ReadonlySet<string> = words(`
  share sharing sharebar sharedaddy social addtoany newsletter newsletters subscribe signup optin
  related recommended recommendations recirc recirculation readnext trending popular mostread
  comments commentlist disqus respond livefyre spotim coral responses replies
  cookie cookies consent gdpr onetrust didomi cookiebar cookiewall cookiebanner
  breadcrumb breadcrumbs pagination pager sidebar navbar offcanvas megamenu
  authorbio aboutauthor printonly noprint donate donation footnotes endnotes taglist taboola outbrain sponsored promo promoted
  paywall regwall piano modal popup overlay toast interstitial lightbox tooltip
`);
/** Names that furniture has and that are also given to places where text may stand: there they say nothing. */
export const looseNames: ReadonlySet<string> = words(`
  ad ads advert adverts advertisement adslot dfp cmp widget masthead skip tags topics toolbar
`);
/** Two words that name furniture only together. */
export const furniturePairs =
  /(?:^| )(?:author (?:bio|box|card|info|about)|about (?:the )?author|read (?:next|more)|most (?:read|popular|viewed)|more (?:stories|from|news|articles|posts)|also (?:like|read)|up next|site (?:header|footer|nav|navigation)|(?:page|main|global) (?:footer|nav|navigation|menu)|skip (?:link|to)|sr only|screen reader(?: text)?|visually hidden|back to top|call to action|mailing list|sign up|follow us|rate this|print only|latest (?:news|posts|stories)|next (?:post|article)|post navigation|table of contents|editors? picks?|you may|word count|reading time|tag list)(?: |$)/;
/** An element so named holds the article, whatever else its name says. */
export const contentNames =
  /(?:^| )(?:article|articlebody|story|entry content|post content|content body|main|body|page|content|liveblog|live blog|section|paragraph|text|post|entry|report)(?: |$)/;
/** So do questions for consent. */
export const consentNames =
  /(?:^| )(?:cmp (?:banner|dialog|modal|overlay|popup|wall|ui|consent)|cookie (?:banner|bar|wall|notice|consent|layer|popup|modal|overlay)|consent (?:banner|layer|wall|modal|overlay|popup)|onetrust|didomi|gdpr|cookiebanner|cookiewall|cookieconsent)(?: |$)/;
/** Comments go even where they are most of the page. */
export const commentNames =
  /(?:^| )(?:comments|comment (?:list|section|thread|area)|commentlist|disqus(?: thread)?|respond|livefyre|spotim|coral)(?: |$)/;

/** Names of the line under a headline: who, when, how long to read. It was read before; it is no text. */
export const metaNames =
  /(?:^| )(?:byline|author|authors|posted on|entry meta|post meta|article meta|meta|dateline|date|published|timestamp|time stamp|pubdate|entry date|post date|publish date)(?: |$)/;

/** What is on the page and not seen, or not before it is asked for, also inside a sentence. */
export const unseenNames =
  /(?:^| )(?:sr only|screen reader(?: text)?|visually hidden|tooltip|tooltiptext|popup|popover|print only|printonly)(?: |$)/;
