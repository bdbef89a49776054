/** Judges the blocks between the story's first and last sure text, one after the other. */
import type { HiddenKind } from '../cleaner/plan.ts';
import { callKind } from '../text/calls.ts';
import { comparable } from '../text/normalise.ts';
import { announcedLinks } from './announced-links.ts';
import type { FurnitureJudge } from './find-furniture.ts';
import { isNoteBlock } from './notes.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';
import type { Verdict } from './story.ts';

/** Digits, at most two words (a month, a weekday) and punctuation. */
const DATE_LIKE = /^(?=.*\p{N})[\p{N}\s.,:/|–—-]*(?:\p{L}{2,12}\.?[\p{N}\s.,:/|–—-]*){0,2}$/u;

/**
 * A judge with a memory: a label ("Related news") opens a scope, and links, headings and scraps that follow belong
 * to it until running text comes again.
 * @param certain running text that a witness was sure of
 * @param attested everything that the witness took for the story
 */
export function blockJudge(
  view: PageView,
  certain: ReadonlySet<TextBlock>,
  attested: ReadonlySet<TextBlock>,
  furniture: FurnitureJudge,
): (block: TextBlock) => Verdict | null {
  const places = new Set<Element>();
  for (const block of certain) {
    places.add(block.container);
    if (block.container.parentElement !== null) places.add(block.container.parentElement);
  }
  /** Stands where sure text stands: in the same box, or beside it. */
  const sharesPlace = (block: TextBlock): boolean =>
    places.has(block.container) ||
    (block.container.parentElement !== null && places.has(block.container.parentElement));
  const position = new Map(view.texts.map((block, index) => [block, index]));
  const isNeighbourLinked = (block: TextBlock): boolean => {
    const index = position.get(block)!;
    return [view.texts[index - 1], view.texts[index + 1]].some(
      (other) => other !== undefined && isLinked(other),
    );
  };

  const seen = new Set<string>();
  /** The same words a second time: a pull quote for another width of window, a text printed twice. */
  const isRepeated = (block: TextBlock): boolean =>
    block.words >= 5 && block.heading === 0 && seen.has(comparable(block.text));
  const remember = (block: TextBlock): null => {
    if (block.heading === 0 && block.words >= 5 && !isLinked(block)) seen.add(comparable(block.text));
    return null;
  };

  const inQuote = (block: TextBlock): boolean => block.container.closest('blockquote') !== null;
  const inPlainList = (block: TextBlock): boolean =>
    block.container.closest('li') !== null && block.linkWords === 0;

  const announcedAs = announcedLinks(view);
  let scope: HiddenKind | null = null;
  const judge = (block: TextBlock): Verdict | null => {
    if (isRepeated(block)) return { kind: 'duplicate', reason: 'repeated' };
    if (isNoteBlock(block)) return null;
    const inFurniture = furniture(block.container);
    if (inFurniture !== null) return inFurniture;
    if (block.control) return { kind: 'furniture', reason: 'role' };
    const sure = certain.has(block);
    const linked = isLinked(block);
    const label = view.label(block);
    if (label !== null && (label.whole || linked || !sure)) {
      scope = label.kind;
      return { kind: label.kind, reason: 'label' };
    }
    const announced = announcedAs.get(block) ?? callKind(block.text, block.words);
    if (announced !== null) return { kind: announced, reason: 'label' };
    if (sure && !linked) {
      scope = null;
      return null;
    }
    if (scope !== null) {
      if (linked || block.linkWords > block.words * 0.4 || block.heading > 0 || !isProse(block))
        return { kind: scope, reason: 'label' };
      scope = null;
    }
    if (linked && isNeighbourLinked(block)) return { kind: 'related', reason: 'link-list' };
    if (block.heading > 0 || (attested.has(block) && !linked)) return null;
    if (sharesPlace(block) || inQuote(block) || inPlainList(block)) {
      const isDate = block.text.length < 40 && DATE_LIKE.test(block.text);
      return isDate ? { kind: 'furniture', reason: 'outside-story' } : null;
    }
    // Running text in a box of its own that no witness took for the story: most often it is one all the same (a
    // product, a recipe's step), and a lost paragraph is worse than a promotion let in.
    if (isProse(block) && block.words >= 20 && block.linkWords < block.words * 0.25) return null;
    return { kind: isProse(block) ? 'promo' : 'furniture', reason: 'outside-story' };
  };
  return (block) => judge(block) ?? remember(block);
}
