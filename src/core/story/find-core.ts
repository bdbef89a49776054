/**
 * Which blocks are certainly the story? Witnesses are heard, strongest first: the profile's layout, the article text
 * that the page gives to machines, and the longest stretch of running text. Where that one leaves doubt (much running
 * text stands elsewhere), Readability is asked, and contradicted where it caught only a corner of the page.
 */

import { comparable, lettersOf } from '../text/normalise.ts';
import { isCaption } from './captions.ts';
import { furnitureTeller, longestRunOfProse, shapeOf } from './find-run.ts';
import { standsInOtherWords } from './name-evidence.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';
import { findSurvivors } from './survivors.ts';
import { isTeaser } from './teasers.ts';

export type CoreEvidence = 'profile' | 'structured data' | 'readability' | 'running text';

export interface StoryCore {
  evidence: CoreEvidence;
  /** Prose blocks of the story, in order; never empty. */
  blocks: TextBlock[];
  /** All blocks that the witness took for the story: subheadings, list items and short lines too. */
  attested: ReadonlySet<TextBlock>;
}

const proseOf = (view: PageView, blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.filter((block) => isProse(block) && !isLinked(block) && !isCaption(view, block));
const proseWords = (view: PageView, blocks: readonly TextBlock[]): number =>
  proseOf(view, blocks).reduce((sum, block) => sum + block.words, 0);

/** The boxes that hold the story as the reader said, if there is running text in them; none otherwise. */
export function readersRoots(view: PageView): Element[] {
  for (const selector of view.roots) {
    const boxes = rootsOf(view, [selector]);
    if (proseWords(view, textsWithin(view, boxes)) > 0) return boxes;
  }
  return [];
}

/** The texts inside these boxes. */
function textsWithin(view: PageView, roots: readonly Element[]): TextBlock[] {
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
  const haystack = lettersOf(body.replace(/<[^>]{1,300}>/g, ' '));
  const matched = view.texts.filter((block) => {
    const needle = lettersOf(block.text);
    return needle.length >= 20 && haystack.includes(needle.slice(0, 120));
  });
  const matchedLength = matched.reduce(
    (sum, block) => sum + (isProse(block) ? lettersOf(block.text).length : 0),
    0,
  );
  return matchedLength >= haystack.length * 0.5 ? matched : [];
}

function coreByReadability(view: PageView): TextBlock[] {
  const survivors = findSurvivors(view.document, view.rendering);
  if (survivors === null) return [];
  return view.texts.filter((block) =>
    block.leaves.some((leaf) => leaf.nodeType === 3 && survivors.has(leaf as Text)),
  );
}

/** Finds the story's core, or null where the page has no running text to speak of. */
export function findCore(view: PageView): StoryCore | null {
  const core = (evidence: CoreEvidence, attested: TextBlock[]): StoryCore => ({
    evidence,
    blocks: proseOf(view, attested),
    attested: new Set(attested),
  });
  const byReader = readersRoots(view);
  if (byReader.length > 0) return core('profile', textsWithin(view, byReader));
  const byProfile = textsWithin(view, rootsOf(view, view.layout?.root ?? []));
  if (proseWords(view, byProfile) >= 15) return core('profile', byProfile);
  const byData = coreByStructuredBody(view);
  const standsApart = furnitureTeller(view);
  const byRun = longestRunOfProse(view, standsApart);
  const runWords = proseWords(view, byRun);
  if (byData.length > 0) return core('structured data', joinWitnesses(view, byData, byRun));
  if (isPlain(view, byRun, standsApart)) return core('running text', byRun);

  const kept = coreByReadability(view);
  const apart = (block: TextBlock) => standsInOtherWords(view, block.container) || isTeaser(view, block);
  const own = kept.filter((block) => !apart(block));
  const byReadability = proseWords(view, own) >= 40 ? own : kept;
  const readabilityWords = proseWords(view, byReadability);
  if (readabilityWords >= 40 && readabilityWords >= runWords * 0.5) return core('readability', byReadability);
  if (runWords >= 40) return core('running text', byRun);
  if (readabilityWords > 0) return core('readability', byReadability);
  // A short story in a box with a misleading name: `breaking-news`, `sidebar-layout`.
  const byAnyRun = longestRunOfProse(view, () => false);
  return proseWords(view, byAnyRun) >= 40 ? core('running text', byAnyRun) : null;
}

/** The run's share of all running text outside furniture from which on no second opinion is needed. */
const PLAIN_SHARE = 0.7;
const FEWEST_PLAIN_WORDS = 120;

/** Whether the run leaves little doubt: it is long, and most running text of the page is in it. */
function isPlain(
  view: PageView,
  run: readonly TextBlock[],
  standsApart: (block: TextBlock) => boolean,
): boolean {
  const words = proseWords(view, run);
  if (words < FEWEST_PLAIN_WORDS) return false;
  const all = proseOf(view, view.texts).filter((block) => !standsApart(block));
  return words >= all.reduce((sum, block) => sum + block.words, 0) * PLAIN_SHARE;
}

/**
 * Article text for machines may be cut short or lack the parts that stand in cards; a run that holds nearly all of it
 * and much more, in the same boxes or boxes of the same shape, goes on where it ends.
 */
function joinWitnesses(view: PageView, byData: TextBlock[], byRun: TextBlock[]): TextBlock[] {
  const run = new Set(byRun);
  const inside = proseWords(
    view,
    byData.filter((block) => run.has(block)),
  );
  const data = proseWords(view, byData);
  if (inside < data * 0.8 || proseWords(view, byRun) < data * 1.3) return byData;
  const boxes = new Set(byData.map(({ container }) => container.parentElement));
  const shapes = new Set(byData.map(shapeOf));
  const alike = byRun.filter(
    (block) =>
      boxes.has(block.container.parentElement) || (shapes.has(shapeOf(block)) && shapeOf(block) !== null),
  );
  return [...new Set([...byData, ...alike])].sort((one, two) => one.index - two.index);
}

/** Whether two texts say the same thing, one perhaps with a suffix such as the newspaper's name. */
export function sameWording(one: string, two: string): boolean {
  const a = comparable(one);
  const b = comparable(two);
  return a !== '' && (a === b || (a.length >= 15 && b.startsWith(a)) || (b.length >= 15 && a.startsWith(b)));
}
