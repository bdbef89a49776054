/**
 * The signs by which a page is an article or something else, and what each is worth.
 *
 * Worth is in log-odds: fitted by logistic regression on 1,000 real pages (articles; fronts, lists, shops, forums and
 * forms), every page counted twice, once with its structured data struck out, so that a page without any is still read
 * by its text; then rounded to quarters. Which signs there are was decided on one half of the hosts; fitted on either
 * half, they hold on the other (98 % of articles found, 3 % of other pages let in). Set by hand, because the collection
 * has too few such pages: the profile's address, front page, list and search.
 */
import type { DetectionReason } from './detection.ts';
import type { Story } from './find-story.ts';
import { hasWord } from './read-address.ts';
import type { Claims } from './read-claims.ts';
import type { PageReading } from './read-lines.ts';

/** Everything that was read of a page. */
export interface Page {
  address: string;
  claims: Claims;
  reading: PageReading;
  story: Story;
}

/** What a sign is worth, how clearly it shows (0 to 1), and the reason it gives to the reader where it shows. */
export type Sign = readonly [worth: number, strength: number | boolean, reason?: DetectionReason];

/** What a page without any sign is worth: it is no article. */
export const BIAS = -4.25;

const ARTICLE = /\/(\w*article|\w*blogposting|review|\w*gallery)\b/g;
/** Words of addresses; the types of structured data are read as if they were words of the address. */
const LIST = hasWord(
  'categor\\w+|tags?|archi\\w+|authors?|page|sections?|collection\\w*|itemlist|profile\\w*',
);
const SEARCH = hasWord('search\\w*|suche|buscar|[sq](?==)');
const SHOP = hasWord('shop|store|produ[ck]t\\w*|offer|event|cart|checkout|p|item|catalog|job\\w*');
const FORM = hasWord('log-?in|sign-?(in|up)|regist\\w+|accounts?|contact\\w*');
const FORUM = hasWord(
  'for(um|o)s?|view\\w+|\\w*thread\\w*|topic|boards?|community|discussion\\w*|questions?|qapage|t',
);
const DOCUMENTATION = hasWord('docs|wiki|manual|api|guides?');
const NEWS = hasWord(
  'news|articles?|artikel|story|stories|noticias?|actu\\w*|politi\\w+|world|opini\\w+|sports?|business|blog|posts?',
);
/** A day or month in the path. */
const DATED = /\/20\d\d[/-]?[01a-z]/;
/** `/`, `/en/`, `/index.html`, `/home`, with or without tracking parameters; `/?p=123` names a page. */
const FRONT =
  /^\/[^/?]+\/?([a-z]{2}([-_][a-z]{2})?\/?)?((index|home)\b[^/?]*)?\/?(\?(?!.*\b(p|id|article)=)|$)/;
/** `2024-05-01`, `2024年5月`, `1.5.24`, `1 May 2024`, `May 1, 2024`, `1 de mayo de 2024`, `13:05`; of short lines only. */
const DATE = /20\d\d[-/.\u5e74\ub144]\s?\d|\d[-/.]\d\d?[-/.]\d\d|[^\d\s]{3}\s(de\s|\d\d?,?\s)?20\d\d|\d:\d\d/;

/** How far `value` is on its way to `full`. */
const ramp = (value: number, full: number) => Math.min(1, Math.max(0, value / full));
/**
 * Without spaces and punctuation, ASCII, general or of CJK: they differ between a title and its headline. No `\p{L}`,
 * which takes a browser milliseconds to compile.
 */
const letters = (text: string) => text.replace(/[\s!-/:-@\u2000-\u303f]+/g, '').toLowerCase();

/** All signs of `page`, shown or not, in the order in which their reasons matter to a reader. */
export function findSigns({ address, claims, reading, story }: Page, known: boolean): Sign[] {
  const { lines, tags } = reading;
  const { start, end, text } = story;
  const titles = claims.titles.map(letters);

  let headlineAt = -1;
  let lastDate = -99;
  let dateNear = false;
  let dates = 0;
  let total = 1;
  lines.forEach((line, index) => {
    const length = line.plain + line.linked;
    total += length;
    // The last such line before the running text: breadcrumbs and tickers stand above it.
    if (length > 19 && length < 250 && index < start + 4) {
      const name = letters(line.text);
      if (name && titles.some((title) => title.includes(name))) headlineAt = index;
    }
    if (length < 200 && DATE.test(line.text)) {
      lastDate = index;
      if (index > start + 3 && index < end) dates++;
    }
    if (index < start + 8 && lastDate > Math.max(headlineAt, start) - 8) dateNear = true;
  });

  const articles = claims.types.match(ARTICLE)?.length ?? 0;
  const article = articles > 0 && articles < 3;
  const { ogType } = claims;
  // An article's page may well hold a list, a product or an event beside it.
  const other = article ? '' : `/${ogType}${claims.types}`;
  // What a reader searched for says nothing about the page.
  const path = address.replace(/\?.*/s, '');
  const named = (words: RegExp, where = path) => words.test(where + other);
  return [
    [2, known, 'profile-address'],
    // Named an article by JSON-LD or microdata: one or two such things, a list has more.
    [1.5, article, 'structured-article'],
    [1, tags.get('article') === 1, 'article-element'],
    // A line at the head of the running text says what the title says.
    [0.75, headlineAt >= 0, 'one-headline'],
    // A date or time beside the headline or the first paragraphs; one in structured data or meta tags.
    [1, dateNear, 'byline-or-date'],
    [0.75, claims.published],
    [0.5, ramp(story.paragraphs, 3), 'running-text'],
    // The running text's length, by its logarithm, 3,000 letters in full; and its share of all letters.
    [1.5, ramp(Math.log(1 + text / 300), Math.log(11))],
    [0.5, text / total],
    [1.25, tags.has('time')],
    // A day in the address; an article's number; four words of a headline (of the original's, in a reprint's query); `/news/` and the like.
    [1.75, DATED.test(address)],
    [1, /\d{5}/.test(address)],
    [1.5, /([^/?&=_-]+[-_]){3}/.test(address)],
    [1.75, NEWS.test(path)],
    [-2.5, FRONT.test(address), 'front-page'],
    [-1, /website|^blog$/.test(ogType)],
    // Links among the paragraphs: excerpts, not a story.
    [-1.5, ramp(story.links, 1), 'list-page'],
    [-0.75, named(SEARCH, address), 'search-page'],
    [-1, articles > 2 || named(LIST), 'list-page'],
    [-0.75, named(SHOP), 'shop-page'],
    [-0.75, named(FORM, address), 'form-page'],
    [-1, ramp(reading.fields, 12)],
    // Threads look like articles in every other way but the dates of their posts.
    [-2.75, named(FORUM, address), 'forum-page'],
    [-1, ramp(dates - 2, 8)],
    [-0.5, named(DOCUMENTATION), 'documentation-page'],
    [-0.75, text < 500, 'too-little-text'],
  ];
}
