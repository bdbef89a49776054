/**
 * Is this page a news article, of which kind, and why? The cheap question that every page is asked (budget: 5 ms of
 * its main thread, 4 KB of code), before anything dear is loaded.
 *
 *   read-address · read-claims · read-lines → find-story → find-signs → weights → verdict;  name-kind
 */
import type { Detection, DetectionReason } from './detection.ts';
import { findSigns, type Page, type SignName } from './find-signs.ts';
import { findStory } from './find-story.ts';
import { nameKind } from './name-kind.ts';
import { readAddress } from './read-address.ts';
import { readClaims } from './read-claims.ts';
import { readLines } from './read-lines.ts';
import { bias, weights } from './weights.ts';

/** What is known of a page's publisher: that there is a profile, or that this very address is one of its articles'. */
export type PublisherHint = 'host' | 'article';

/** On real pages 0.5 is where articles lost and other pages let in were both fewest. */
const SURE = 0.5;

const signReasons: readonly [SignName, DetectionReason][] = [
  ['profileAddress', 'profile-address'],
  ['profileHost', 'profile-host'],
  ['articleType', 'structured-article'],
  ['ogArticle', 'og-article'],
  ['articleElement', 'article-element'],
  ['headline', 'one-headline'],
  ['dateNear', 'byline-or-date'],
  ['paragraphs', 'running-text'],
  ['front', 'front-page'],
  ['listType', 'structured-list'],
  ['list', 'list-page'],
  ['shop', 'shop-page'],
  ['thingType', 'shop-page'],
  ['prices', 'shop-page'],
  ['form', 'form-page'],
  ['forum', 'forum-page'],
  ['forumType', 'forum-page'],
  ['documentation', 'documentation-page'],
  ['storyTeasers', 'many-teasers'],
];

/**
 * The verdict on `document`, which stands at `url`. Reads only; at most 40,000 nodes are looked at, whatever the page
 * holds. Needs a real `TreeWalker` (browsers, jsdom). `score` is 0 where article and other are equally likely.
 */
export function detect(document: Document, url: string, hint: PublisherHint | null = null): Detection {
  const type: unknown = document.contentType;
  if (typeof type === 'string' && !type.includes('html'))
    return { verdict: 'not an article', kind: null, score: bias, reasons: ['not-html'], language: null };

  const reading = readLines(document);
  const page: Page = {
    address: readAddress(url),
    claims: readClaims(document),
    reading,
    story: findStory(reading.lines),
  };
  const signs = findSigns(page, hint);
  let score = bias;
  for (const name in signs) score += signs[name as SignName] * weights[name as SignName];

  const verdict = score >= SURE ? 'article' : score > -SURE ? 'maybe' : 'not an article';
  const kind = verdict === 'not an article' ? null : nameKind(page);
  const reasons = new Set(signReasons.filter(([name]) => signs[name] >= 0.5).map(([, reason]) => reason));
  if (page.address.search) reasons.add('search-page');
  if (page.story.text < 500) reasons.add('too-little-text');
  if (kind === 'live blog' || kind === 'gallery' || kind === 'preview' || kind === 'video')
    reasons.add(kind === 'live blog' ? 'live-blog' : kind);
  return {
    verdict,
    kind,
    score: Math.round(score * 100) / 100,
    reasons: [...reasons],
    language: page.claims.language,
  };
}
