/**
 * Is this page a news article, of which kind, and why? The cheap question that every page is asked (budget: 5 ms of
 * its main thread, 4 KB of code), before anything dear is loaded.
 *
 *   read-address · read-claims · read-lines → find-story → find-signs → verdict → name-kind
 */
import type { Detection, DetectionReason } from './detection.ts';
import { BIAS, findSigns, type Page } from './find-signs.ts';
import { findStory } from './find-story.ts';
import { nameKind } from './name-kind.ts';
import { readAddress } from './read-address.ts';
import { readClaims } from './read-claims.ts';
import { readLines } from './read-lines.ts';

/** On real pages 0.5 is where articles lost and other pages let in were both fewest. */
const SURE = 0.5;

/** Reads all that the verdict on `document`, which stands at `url`, rests on. */
function readPage(document: Document, url: string): Page {
  const reading = readLines(document);
  return {
    address: readAddress(url),
    claims: readClaims(document),
    reading,
    story: findStory(reading.lines),
  };
}

/**
 * The verdict on `document`, which stands at `url`; `known` says that a publisher we have a profile of gives its
 * articles such addresses. Reads only; at most 40,000 nodes are looked at, whatever the page
 * holds. Needs a real `TreeWalker` (browsers, jsdom). `score` is 0 where article and other are equally likely.
 */
export function detect(document: Document, url: string, known = false): Detection {
  const type: unknown = document.contentType;
  if (typeof type === 'string' && !type.includes('html'))
    return { verdict: 'not an article', kind: null, score: BIAS, reasons: ['not-html'], language: null };

  const page = readPage(document, url);
  const signs = findSigns(page, known);
  let score = BIAS;
  for (const [worth, strength] of signs) score += worth * +strength;
  const verdict = score >= SURE ? 'article' : score > -SURE ? 'maybe' : 'not an article';
  const kind = score > -SURE ? nameKind(page) : null;
  // What speaks for the verdict; where there is none, all that was seen.
  const reasons = new Set<DetectionReason>();
  for (const [worth, strength, reason] of signs)
    if (reason && +strength >= 0.5 && (verdict === 'maybe' || worth * score > 0)) reasons.add(reason);
  if (kind === 'live blog') reasons.add('live-blog');
  if (kind === 'gallery' || kind === 'preview' || kind === 'video') reasons.add(kind);
  return {
    verdict,
    kind,
    score,
    reasons: [...reasons],
    language: page.claims.language,
  };
}
