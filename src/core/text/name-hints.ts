/**
 * What class names, ids and roles say about an element. Newsrooms name their furniture much alike, but a name is a
 * hint: `article--has-newsletter` stands on the whole story. Callers weigh it against the text inside.
 */
import type { HiddenKind } from '../cleaner/plan.ts';

/** Names split into words at case changes, digits and punctuation; order matters, the first hit wins. */
const HINTS: [HiddenKind, RegExp][] = [
  ['consent', /\b(cookies?|consent|gdpr|ccpa|onetrust|didomi|qc cmp|cmp|sp message|truste)\b/],
  [
    'newsletter',
    /\b(newsletters?|sign ?up|signup form|email capture|mc embed|mailchimp|subscribe box|subscription box|inline subscribe|nl form|sib form)\b/,
  ],
  ['comments', /\b(comments?|disqus|coral|viafoura|spot im|openweb|respond|discussion|talkback|replies)\b/],
  [
    'share bar',
    /\b(share|sharing|shares|share ?bar|sharebar|share ?tools|addthis|addtoany|sharethis|social|socials|social ?(?:media|links|icons|bar|buttons)|follow us|article ?tools|reaction ?bar|utility ?bar)\b/,
  ],
  [
    'ad',
    /\b(ads?|advert|adverts|advertisement|advertising|ad ?slot|ad ?unit|ad ?wrapper|ad ?container|dfp|gpt ?ad|google ?ads?|adsense|adsbygoogle|sponsored|sponsor|taboola|outbrain|mgid|revcontent|zergnet|connatix|teads|leaderboard|banner ?ad|mpu|doubleclick|interstitial|native ?ad|commercial|werbung|publicidad|reklama)\b/,
  ],
  [
    'ticker',
    /\b(ticker|tickers|marquee|breaking ?news ?(?:bar|banner|ticker|strip|list)|news ?flash|eilmeldungen)\b/,
  ],
  [
    'related',
    /\b(related|recommend|recommended|recommendations?|read ?more|read ?also|see ?also|most ?read|most ?popular|most ?viewed|popular|trending|more ?on|more ?from|more ?stories|more ?news|also ?like|you ?may|up ?next|next ?article|next ?post|prev(?:ious)? ?(?:article|post)|post ?nav|teasers?|promo ?list|onward|further ?reading|similar|latest ?news|top ?stories|editors? ?picks?|story ?list|article ?list|recirc|recirculation|interesting|suggest(?:ed|ions)?|zergnet|linked ?articles|in ?article ?link)\b/,
  ],
  [
    'tags',
    /\b(tags?|tag ?list|tags ?list|tag ?cloud|topics?|topic ?list|keywords|post ?tags|entry ?tags|article ?tags|categories|cat ?links)\b/,
  ],
  [
    'author bio',
    /\b(author ?bio|about ?author|author ?box|author ?info|author ?card|author ?profile|author ?description|bio|biography|contributor ?bio)\b/,
  ],
  [
    'promo',
    /\b(promo|promos|promotion|promotional|app ?banner|app ?promo|download ?app|donate|donation|membership|support ?us|call ?to ?action|cta|upsell|marketing|house ?ad|widget ?promo|whatsapp ?channel|telegram ?channel)\b/,
  ],
  ['paywall offer', /\b(paywall|regwall|subscribe ?now|subscription ?offer|meter ?bar|piano|tp ?modal)\b/],
  [
    'player',
    /\b(video ?player|audio ?player|player|jwplayer|jw ?player|brightcove|vjs|listen ?to ?article|text ?to ?speech|tts|readspeaker|playlist)\b/,
  ],
  ['language switch', /\b(lang(?:uage)? ?(?:switch|switcher|select|selector|menu|bar|nav)|languages)\b/],
  [
    'menu',
    /\b(nav|navbar|navigation|menu|submenu|mega ?menu|hamburger|breadcrumbs?|site ?nav|main ?nav|toc|skip ?links?|pagination|pager|tabs ?nav|off ?canvas|drawer)\b/,
  ],
  [
    'overlay',
    /\b(modal|popup|pop ?up|overlay|lightbox|dialog|toast|snackbar|offcanvas|sticky ?bar|sticky ?footer)\b/,
  ],
  ['footer', /\b(footer|site ?footer|page ?footer|colophon|legal|copyright|disclaimer ?site)\b/],
  [
    'header',
    /\b(masthead|site ?header|page ?header|top ?bar|topbar|utility ?nav|header ?top|global ?header)\b/,
  ],
  ['sidebar', /\b(sidebar|side ?bar|aside|rail|right ?rail|right ?col(?:umn)?|complementary|widget ?area)\b/],
];

/** Names that belong to the story whatever else they contain. */
const STORY_NAMES =
  /\b(article ?body|story ?body|entry ?content|post ?content|article ?content|article ?text|story ?text|body ?content|main ?content|page ?content)\b/;

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
    hint = STORY_NAMES.test(words) ? null : (HINTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
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
