/** Finds the block of the page that is the headline, guided by the titles the page gives to machines. */
import { comparable } from '../text/normalise.ts';
import { sameWording } from './find-core.ts';
import { isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** No headline is longer: it would be a paragraph. */
const LONGEST_HEADLINE_WORDS = 45;

/** The newspaper's name behind or before a title: "Headline - Paper", "Paper | Headline". */
const TITLE_SEPARATOR = /\s+[|–—·•»:-]\s+|\s*\|\s*/;

/** A title's whole and what is left of it without its first or last part. */
function titleVariants(title: string): string[] {
  const parts = title.split(TITLE_SEPARATOR);
  if (parts.length < 2) return [title];
  const separators = [...title.matchAll(new RegExp(TITLE_SEPARATOR, 'g'))];
  const first = separators[0]!;
  const last = separators[separators.length - 1]!;
  return [title, title.slice(0, last.index), title.slice(first.index + first[0].length), ...parts.filter((part) => part.length > 20)];
}

/**
 * @param firstCore index of the story's first certain block: the headline stands before it
 */
export function findHeadline(view: PageView, firstCore: TextBlock, byProfile: Element | null): { text: string; block: TextBlock | null } {
  if (byProfile !== null) {
    const block = view.texts.find((text) => byProfile.contains(text.container));
    if (block !== undefined) return { text: block.text, block };
  }
  const titles = [view.data.headline, view.data.ogTitle, view.data.title].filter((title): title is string => title !== null);
  const variants = titles.flatMap(titleVariants).map(comparable).filter((variant) => variant.length >= 8);

  let best: { block: TextBlock; score: number } | null = null;
  for (const block of view.texts) {
    if (block.words > LONGEST_HEADLINE_WORDS || block.control) continue;
    const before = block.index < firstCore.index;
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
  const spoken = view.data.headline ?? view.data.ogTitle ?? view.data.title ?? '';
  return { text: spoken, block: null };
}
