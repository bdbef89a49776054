/**
 * The stretch of a page with the most running text, and what belongs to it elsewhere. Needs no witness but the blocks
 * themselves: their length, links, headings, labels and the boxes they stand in.
 */
import { roleHint } from '../text/name-hints.ts';
import { boxWords } from './box-words.ts';
import { isCaption } from './captions.ts';
import { namedFurniture } from './name-evidence.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';
import { isTeaser } from './teasers.ts';

/** How far up names and roles are read. */
const HINT_DEPTH = 8;
/** No single block counts for more words than this: one long comment is not a story. */
const MOST_WORDS = 80;
/** A box that holds this share of the run is a place where the story stands. */
const PLACE_SHARE = 0.12;

/** Floating boxes with more of the page's running text hold the story itself. */
const MOST_FLOATING = 0.4;

/** Tells whether a block stands in furniture by a name or role close above it; remembers elements. */
export function furnitureTeller(view: PageView): (block: TextBlock) => boolean {
  const known = new Map<Element, boolean>();
  const tell = (element: Element | null, depth: number): boolean => {
    if (element === null || depth === HINT_DEPTH) return false;
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const name = element.localName;
    const answer =
      name === 'article' || name === 'main' || name === 'body'
        ? false
        : roleHint(element) !== null ||
          namedFurniture(view, element) !== null ||
          isFloating(view, element) ||
          tell(element.parentElement, depth + 1);
    known.set(element, answer);
    return answer;
  };
  return (block) => tell(block.container, 0);
}

/** Whether an element floats over the page and holds no great part of its text. */
function isFloating(view: PageView, element: Element): boolean {
  if (!view.rendering.isOverlay(element)) return false;
  const boxes = boxWords(view);
  return (boxes.get(element)?.prose ?? 0) < (boxes.get(view.body)?.prose ?? 0) * MOST_FLOATING;
}

function scoreOf(view: PageView, block: TextBlock, standsApart: (block: TextBlock) => boolean): number {
  if (isCaption(view, block)) return -1;
  if (isTeaser(view, block)) return -6;
  if (isProse(block)) return Math.min(block.words, MOST_WORDS) * (standsApart(block) ? -0.3 : 1);
  if (isLinked(block)) return -6 - block.words * 0.5;
  if (block.heading > 0) return -3;
  return view.label(block)?.whole ? -15 : -4;
}

/** For every block, the words of running text that could still count from there on. */
function proseAhead(texts: readonly TextBlock[]): number[] {
  const ahead: number[] = [];
  let words = 0;
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const block = texts[index]!;
    if (isProse(block)) words += Math.min(block.words, MOST_WORDS);
    ahead[index] = words;
  }
  return ahead;
}

/**
 * A maximum-sum run in which prose counts for its words and every link, label and menu entry against it (after
 * Pasternack and Roth, "Extracting article text from the web with maximum subsequence segmentation", WWW 2009, with
 * block scores of our own), and what stands elsewhere on the page in boxes of the same shape.
 */
export function longestRunOfProse(view: PageView, standsApart: (block: TextBlock) => boolean): TextBlock[] {
  const ahead = proseAhead(view.texts);
  let best = { sum: 0, from: 0, to: -1 };
  let sum = 0;
  let from = 0;
  for (let index = 0; index < view.texts.length; index += 1) {
    // Whatever comes now, no run that goes on or begins here can be the best.
    if (Math.max(0, sum) + ahead[index]! <= best.sum) break;
    const block = view.texts[index]!;
    if (sum <= 0) {
      sum = 0;
      from = index;
      // No run begins with anything but running text.
      if (!isProse(block)) continue;
    }
    sum += scoreOf(view, block, standsApart);
    if (sum > best.sum) best = { sum, from, to: index };
  }
  const belongs = (block: TextBlock) => !isLinked(block) && !standsApart(block) && !isTeaser(view, block);
  const run = view.texts.slice(best.from, best.to + 1).filter(belongs);
  return [...run, ...sameShape(view, run).filter(belongs)].sort((one, two) => one.index - two.index);
}

/**
 * A box as far as its siblings are likely to share it: tags and names of three generations, numbers left out. Null
 * where no class names tell one box from another.
 */
export function shapeOf(block: TextBlock): string | null {
  let shape = '';
  let named = false;
  let element: Element | null = block.container;
  for (let depth = 0; depth < 3 && element !== null; depth += 1) {
    const name = (element.getAttribute('class') ?? '').replace(/\d+/g, '').trim();
    named ||= name !== '';
    shape += `<${element.localName}.${name}`;
    element = element.parentElement;
  }
  return named ? shape : null;
}

/** Running text outside a run that stands in boxes of the same shape as much of the run does: chunks of one body. */
function sameShape(view: PageView, run: readonly TextBlock[]): TextBlock[] {
  const prose = run.filter(isProse);
  const total = prose.reduce((sum, block) => sum + block.words, 0);
  const words = new Map<string, number>();
  for (const block of prose) {
    const shape = shapeOf(block);
    if (shape !== null) words.set(shape, (words.get(shape) ?? 0) + block.words);
  }
  const inside = new Set(run);
  return view.texts.filter(
    (block) =>
      !inside.has(block) && isProse(block) && (words.get(shapeOf(block) ?? '') ?? 0) >= total * PLACE_SHARE,
  );
}
