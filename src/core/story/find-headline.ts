/** Finds the block of the page that is the headline, guided by the titles the page gives to machines. */
import { headlineCandidates } from '../extractor/fields/headline.ts';
import { comparable } from '../text/normalise.ts';
import { sameWording } from './find-core.ts';
import { isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** No headline is longer: it would be a paragraph. */
const LONGEST_HEADLINE_WORDS = 45;

/** Enough of a block to find its first letter behind quotation marks. */
const LONGEST_OPENING = 16;

/**
 * @param firstCore index of the story's first certain block: the headline stands before it
 */
export function findHeadline(
  view: PageView,
  firstCore: TextBlock,
  byProfile: Element | null,
): { text: string; block: TextBlock | null } {
  if (byProfile !== null) {
    const block = view.texts.find((text) => byProfile.contains(text.container));
    if (block !== undefined) return { text: block.text, block };
  }
  const titles = headlineCandidates(view.data, view.profile?.outlet ?? null, new URL(view.url).hostname);
  const variants = titles.map(comparable);
  const beginnings = new Set(variants.map((variant) => variant[0]));

  let best: { block: TextBlock; score: number } | null = null;
  for (const block of view.texts) {
    if (block.words > LONGEST_HEADLINE_WORDS || block.control) continue;
    const before = block.index < firstCore.index;
    // Most blocks are neither: not worth comparing.
    if (block.heading === 0 && !beginnings.has(comparable(block.text.slice(0, LONGEST_OPENING))[0])) continue;
    const wording = comparable(block.text);
    const exact = variants.includes(wording);
    const close = exact || (wording.length >= 15 && titles.some((title) => sameWording(title, block.text)));
    let score = (exact ? 60 : close ? 45 : 0) + (block.heading === 1 ? 30 : block.heading > 0 ? 12 : 0);
    if (score === 0 && !(block.heading > 0)) continue;
    if (!before && !close) continue;
    score += before ? 20 : -25;
    if (block.linkWords > block.words * 0.5) score -= 25;
    const gap = firstCore.index - block.index;
    if (before) score -= Math.min(25, gap / 4);
    if (block.words < 3) score -= 20;
    if (view.label(block)?.whole) score -= 40;
    if (isProse(block) && !exact) score -= 10;
    if (best === null || score > best.score) best = { block, score };
  }
  if (best !== null && best.score >= 20) return { text: best.block.text, block: best.block };
  return { text: titles[0] ?? view.data.title ?? '', block: null };
}
