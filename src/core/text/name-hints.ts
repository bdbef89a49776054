/**
 * What class names, ids and roles say about an element. Newsrooms name their furniture much alike, but a name is a
 * hint: `article--has-newsletter` stands on the whole story. Callers weigh it against the text inside.
 */
import type { HiddenKind } from '../cleaner/plan.ts';

/**
 * Names by kind, apart by commas; a name of two or three words is also known written as one. Where a box has names of
 * several kinds the kind that stands first here wins.
 */
const HINTS: [HiddenKind, string][] = [
  ['consent', 'cookies, cookie, consent, gdpr, ccpa, onetrust, didomi, qc cmp, cmp, sp message, truste'],
  [
    'newsletter',
    'newsletters, newsletter, sign up, signup form, email capture, mc embed, mailchimp, subscribe box, subscription box, inline subscribe, nl form, sib form',
  ],
  [
    'comments',
    'comments, comment, disqus, coral, viafoura, spot im, openweb, respond, discussion, talkback, replies',
  ],
  [
    'share bar',
    'share, sharing, shares, share bar, share tools, addthis, addtoany, sharethis, social, socials, social media, social links, social icons, social bar, social buttons, follow us, article tools, reaction bar, utility bar',
  ],
  [
    'ad',
    'ads, ad, advert, adverts, advertisement, advertising, ad slot, ad unit, ad wrapper, ad container, dfp, gpt ad, google ads, google ad, adsense, adsbygoogle, sponsored, sponsor, taboola, outbrain, mgid, revcontent, zergnet, connatix, teads, leaderboard, banner ad, mpu, doubleclick, interstitial, native ad, commercial, werbung, publicidad, reklama',
  ],
  [
    'ticker',
    'ticker, tickers, marquee, breaking news bar, breaking news banner, breaking news ticker, breaking news strip, breaking news list, news flash, eilmeldungen',
  ],
  [
    'related',
    'related, recommend, recommended, recommendations, recommendation, read more, read also, see also, most read, most popular, most viewed, popular, trending, more on, more from, more stories, more news, also like, you may, up next, next article, next post, previous article, previous post, prev article, prev post, post nav, teasers, teaser, promo list, onward, further reading, similar, latest news, top stories, editors picks, editors pick, editor picks, editor pick, story list, article list, recirc, recirculation, interesting, suggested, suggestions, suggest, linked articles, in article link',
  ],
  [
    'tags',
    'tags, tag, tag list, tags list, tag cloud, topics, topic, topic list, keywords, post tags, entry tags, article tags, categories, cat links',
  ],
  [
    'author bio',
    'author bio, about author, author box, author info, author card, author profile, author description, bio, biography, contributor bio',
  ],
  [
    'promo',
    'promo, promos, promotion, promotional, app banner, app promo, download app, donate, donation, membership, support us, call to action, cta, upsell, marketing, house ad, widget promo, whatsapp channel, telegram channel',
  ],
  ['paywall offer', 'paywall, regwall, subscribe now, subscription offer, meter bar, piano, tp modal'],
  [
    'player',
    'video player, audio player, player, jw player, brightcove, vjs, listen to article, text to speech, tts, readspeaker, playlist',
  ],
  [
    'language switch',
    'language switch, language switcher, language select, language selector, language menu, language bar, language nav, lang switch, lang switcher, lang select, lang selector, lang menu, lang bar, lang nav, languages',
  ],
  [
    'menu',
    'nav, navbar, navigation, menu, submenu, mega menu, hamburger, breadcrumbs, breadcrumb, site nav, main nav, toc, skip links, skip link, pagination, pager, tabs nav, off canvas, drawer',
  ],
  [
    'overlay',
    'modal, pop up, overlay, lightbox, dialog, toast, snackbar, offcanvas, sticky bar, sticky footer',
  ],
  ['footer', 'footer, site footer, page footer, colophon, legal, copyright, disclaimer site'],
  ['header', 'masthead, site header, page header, top bar, utility nav, header top, global header'],
  ['sidebar', 'side bar, aside, rail, right rail, right column, right col, complementary, widget area'],
];

/** Kinds by rank, and the rank of each name: single words, and longer names by their first word. */
const KINDS = HINTS.map(([kind]) => kind);
const RANKS = new Map<string, number>();
const LONGER = new Map<string, [words: string[], rank: number][]>();
HINTS.forEach(([, names], rank) => {
  const keep = (name: string) => {
    if (!RANKS.has(name)) RANKS.set(name, rank);
  };
  for (const name of names.split(', ')) {
    const words = name.split(' ');
    keep(words.join(''));
    if (words.length === 1) continue;
    const list = LONGER.get(words[0]!) ?? [];
    LONGER.set(words[0]!, list);
    list.push([words, rank]);
  }
});

/** The kind that stands first among those of the names within a list of words. */
function kindNamed(words: readonly string[]): HiddenKind | null {
  let best = KINDS.length;
  words.forEach((word, at) => {
    const rank = RANKS.get(word);
    if (rank !== undefined && rank < best) best = rank;
    for (const [longer, longerRank] of LONGER.get(word) ?? [])
      if (longerRank < best && longer.every((part, offset) => words[at + offset] === part)) best = longerRank;
  });
  return KINDS[best] ?? null;
}

/** Names that belong to the story whatever else they contain. */
const STORY_NAMES = /(?:article|story|entry|post|page|body|main) ?(?:body|content)|(?:article|story) ?text/;

/** A class attribute longer than this is a utility-class layout: its words mean nothing. */
const LONGEST_NAME = 200;

/** WordPress puts a story's own tags and categories into its class names: `post-12 hentry category-ads tag-nav`. */
const TAXONOMY = /(?:^|\s)(?:tag|category|topic|series|author|format|keyword|section)-[\w-]+/gi;
const POST_CLASS = /(?:^|\s)(?:hentry|type-post|post-\d+|status-publish|single-post|postid-\d+)(?:\s|$)/;

/** `relatedArticles-box__item2` becomes `related articles box item`. */
export function nameWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .trim();
}

const known = new Map<string, HiddenKind | null>();

/** The kind of furniture that an element's class, id and test names suggest, or null. Answers are remembered. */
export function nameHint(element: Element): HiddenKind | null {
  let className = element.getAttribute('class') ?? '';
  if (POST_CLASS.test(className)) className = className.replace(TAXONOMY, '');
  const name = `${element.id === undefined || typeof element.id !== 'string' ? '' : element.id} ${className.length > LONGEST_NAME ? '' : className} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  if (name.length <= 3) return null;
  let hint = known.get(name);
  if (hint === undefined) {
    const words = nameWords(name.slice(0, 400));
    hint = STORY_NAMES.test(words) ? null : kindNamed(words.split(' '));
    if (known.size > 5000) known.clear();
    known.set(name, hint);
  }
  return hint;
}

/** The kind of furniture that an element's tag or ARIA role declares, or null. */
export function roleHint(element: Element): HiddenKind | null {
  switch (element.localName) {
    case 'nav':
      return 'menu';
    case 'footer':
      return 'footer';
    case 'aside':
      return 'sidebar';
    case 'form':
      return 'furniture';
    case 'dialog':
      return 'overlay';
    case 'marquee':
      return 'ticker';
  }
  switch (element.getAttribute('role')) {
    case 'navigation':
    case 'menu':
    case 'menubar':
      return 'menu';
    case 'banner':
      return 'header';
    case 'contentinfo':
      return 'footer';
    case 'complementary':
      return 'sidebar';
    case 'search':
    case 'form':
      return 'furniture';
    case 'dialog':
    case 'alertdialog':
      return 'overlay';
    case 'marquee':
      return 'ticker';
  }
  return null;
}
