/**
 * Which blocks are certainly the story? Three witnesses are heard, strongest first: the profile's layout, the
 * article text that the page gives to machines, and Readability; a fourth, the longest stretch of running text,
 * answers where they are silent and contradicts Readability where it caught only a corner of the page.
 */

import { nameHint, roleHint } from '../text/name-hints.ts';
import { comparable } from '../text/normalise.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';
import { findSurvivors } from './survivors.ts';

export type CoreEvidence = 'profile' | 'structured data' | 'readability' | 'running text';

export interface StoryCore {
  evidence: CoreEvidence;
  /** Prose blocks of the story, in order; never empty. */
  blocks: TextBlock[];
  /** All blocks that the witness took for the story: subheadings, list items and short lines too. */
  attested: ReadonlySet<TextBlock>;
}

const proseOf = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.filter((block) => isProse(block) && !isLinked(block));
const proseWords = (blocks: readonly TextBlock[]): number =>
  proseOf(blocks).reduce((sum, block) => sum + block.words, 0);

/** Prose inside the boxes that the profile's layout names. */
function coreByProfile(view: PageView): TextBlock[] {
  if (view.layout === null) return [];
  const roots = rootsOf(view, view.layout.root);
  return view.texts.filter((block) => roots.some((root) => root.contains(block.container)));
}

/** All elements that the first matching selector of a locator finds. */
export function rootsOf(view: PageView, locator: readonly string[]): Element[] {
  for (const selector of locator) {
    const found = [...view.document.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** Prose that stands word for word in the article text the page gives to machines. */
function coreByStructuredBody(view: PageView): TextBlock[] {
  const body = view.data.body;
  if (body === null || body.length < 400) return [];
  const haystack = squeeze(body.replace(/<[^>]{1,300}>/g, ' '));
  const matched = view.texts.filter((block) => {
    const needle = squeeze(block.text);
    return needle.length >= 20 && haystack.includes(needle.slice(0, 120));
  });
  const matchedLength = matched.reduce(
    (sum, block) => sum + (isProse(block) ? squeeze(block.text).length : 0),
    0,
  );
  return matchedLength >= haystack.length * 0.5 ? matched : [];
}

/** Letters and digits only: markup, quotes and spacing differ between the page and its structured data. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function coreByReadability(view: PageView): TextBlock[] {
  const survivors = findSurvivors(view.document, view.rendering);
  if (survivors === null) return [];
  return view.texts.filter((block) =>
    block.leaves.some((leaf) => leaf.nodeType === 3 && survivors.has(leaf as Text)),
  );
}

/** How far up names are read. */
const HINT_DEPTH = 6;

/** Furniture by a name or role close above the block. */
function standsInFurniture(block: TextBlock): boolean {
  let element: Element | null = block.container;
  for (let depth = 0; depth < HINT_DEPTH && element !== null; depth += 1) {
    const name = element.localName;
    if (name === 'article' || name === 'main' || name === 'body') return false;
    if (roleHint(element) !== null || nameHint(element) !== null) return true;
    element = element.parentElement;
  }
  return false;
}

/**
 * The stretch of blocks with the most running text: a maximum-sum run in which prose counts for its words and every
 * link, label and menu entry against it (after Pasternack and Roth, "Extracting article text from the web with
 * maximum subsequence segmentation", WWW 2009, with block scores of our own).
 */
function longestRunOfProse(view: PageView, standsApart = standsInFurniture): TextBlock[] {
  let best = { sum: 0, from: 0, to: -1 };
  let sum = 0;
  let from = 0;
  view.texts.forEach((block, index) => {
    const prose = isProse(block);
    const score = prose
      ? Math.min(block.words, 80) * (standsApart(block) ? -0.3 : 1)
      : isLinked(block)
        ? -6 - block.words * 0.5
        : block.heading > 0
          ? -3
          : view.label(block)?.whole
            ? -15
            : -4;
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += score;
    if (sum > best.sum) best = { sum, from, to: index };
  });
  return view.texts.slice(best.from, best.to + 1).filter((block) => !isLinked(block) && !standsApart(block));
}

/** Finds the story's core, or null where the page has no running text to speak of. */
export function findCore(view: PageView): StoryCore | null {
  const core = (evidence: CoreEvidence, attested: TextBlock[]): StoryCore => ({
    evidence,
    blocks: proseOf(attested),
    attested: new Set(attested),
  });
  const byProfile = coreByProfile(view);
  if (proseWords(byProfile) >= 15) return core('profile', byProfile);
  const byData = coreByStructuredBody(view);
  if (proseWords(byData) > 0) return core('structured data', byData);

  const byRun = longestRunOfProse(view);
  const byReadability = coreByReadability(view);
  const runWords = proseWords(byRun);
  const readabilityWords = proseWords(byReadability);
  if (readabilityWords >= 40 && readabilityWords >= runWords * 0.5) return core('readability', byReadability);
  if (runWords >= 40) return core('running text', byRun);
  if (readabilityWords > 0) return core('readability', byReadability);
  // A short story in a box with a misleading name: `breaking-news`, `sidebar-layout`.
  const byAnyRun = longestRunOfProse(view, () => false);
  return proseWords(byAnyRun) >= 40 ? core('running text', byAnyRun) : null;
}

/** Whether two texts say the same thing, one perhaps with a suffix such as the newspaper's name. */
export function sameWording(one: string, two: string): boolean {
  const a = comparable(one);
  const b = comparable(two);
  return a !== '' && (a === b || (a.length >= 15 && b.startsWith(a)) || (b.length >= 15 && a.startsWith(b)));
}
