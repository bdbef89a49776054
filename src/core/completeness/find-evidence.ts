/** Which of a page's passages the page itself, by its markup and the density of its text, says are the story. */
import type { Passage } from './read-passages.ts';
import type { WordRuns } from './word-runs.ts';

/** Boxes that are named for what is no story, in the words that style sheets use everywhere. */
const FURNITURE =
  'aside, footer, header, nav, table, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="newsletter" i], [class*="promo" i], [class*="consent" i], [class*="cookie" i], [id*="cookie" i]';
const DECLARED = 'article, main, [role="article"], [role="main"]';
/** A page that shows fewer words than this hides its text until a script has run; then hidden text counts as well. */
const FEWEST_SHOWN = 100;
/** The densest box speaks for the story when half of its words were kept, … */
const AGREED = 0.5;
/** … or when it holds so many times more than was kept: then the wrong box was taken for the story. */
const FAR_MORE = 2;
const FEWEST_MORE = 150;
/** A box beside the densest one is of its kind with so much of its words. */
const OF_ITS_KIND = 0.25;
/** A declared container counts as a whole only when it holds so many times more than was kept. */
const MUCH_MORE = 1.5;
/** A passage of which less than this is missing was kept. */
const LOST_SHARE = 0.3;

export interface EvidenceOptions {
  document: Document;
  /** Everything that is kept, as runs. */
  kept: WordRuns;
  keptWords: number;
  /** The text that the page gives to machines, or null. */
  claimed: WordRuns | null;
}

/** A passage that should be in the article and is not. */
export interface LostPassage {
  passage: Passage;
  words: number;
}

/**
 * Passages that are missing. A passage belongs to the story when it stands in the text given to machines; in a
 * box marked as the article's body; directly in the box that holds the most running text, or as a list item below it;
 * or in a box of the same kind beside that. What stands more than once on the page is furniture.
 */
export function findLostPassages(
  passages: readonly Passage[],
  { document, kept, keptWords, claimed }: EvidenceOptions,
): LostPassage[] {
  const times = new Map<string, number>();
  for (const { text } of passages) times.set(text, (times.get(text) ?? 0) + 1);
  const furniture = (box: Element): boolean => box.closest(FURNITURE) !== null;
  const dense = findDenseBox(passages, furniture);
  const inDense = passages.filter(({ box }) => dense !== null && box.parentElement === dense.box);
  const lostInDense = inDense.reduce((sum, { text }) => sum + kept.missingWords(text), 0);
  const speaks =
    dense !== null &&
    (lostInDense < dense.words * AGREED || dense.words > Math.max(FEWEST_MORE, keptWords * FAR_MORE));
  const declared = declaredContainer(document);

  const lost: LostPassage[] = [];
  const inDeclared: LostPassage[] = [];
  for (const passage of passages) {
    const { box, text, hidden } = passage;
    if (times.get(text)! > 1) continue;
    const words = kept.missingWords(text);
    if (words === 0 || words < passage.words * LOST_SHARE) continue;
    const one = { passage, words };
    if (claimed !== null && claimed.missingWords(text) < passage.words * AGREED) lost.push(one);
    else if (furniture(box)) continue;
    else if (box.closest('[itemprop~="articleBody" i]') !== null) lost.push(one);
    else if (speaks && belongsTo(dense, box, hidden)) lost.push(one);
    else if (!hidden && box.localName === 'p' && declared?.contains(box)) inDeclared.push(one);
  }
  const more = inDeclared.reduce((sum, { words }) => sum + words, 0);
  if (more >= Math.max(FEWEST_MORE, keptWords * MUCH_MORE)) lost.push(...inDeclared);
  return lost;
}

interface DenseBox {
  box: Element;
  words: number;
  /** Words of running text that stand directly in each box. */
  wordsIn: ReadonlyMap<Element, number>;
}

/** The box that directly holds the most running text, paragraphs counted and what is deeper below not. */
function findDenseBox(passages: readonly Passage[], furniture: (box: Element) => boolean): DenseBox | null {
  const shown = passages.reduce((sum, { hidden, words }) => sum + (hidden ? 0 : words), 0);
  const wordsIn = new Map<Element, number>();
  let best: Element | null = null;
  for (const { box, hidden, words } of passages) {
    const outer = box.parentElement;
    if (outer === null || (hidden && shown >= FEWEST_SHOWN) || furniture(box)) continue;
    const sum = (wordsIn.get(outer) ?? 0) + words;
    wordsIn.set(outer, sum);
    if (best === null || sum > wordsIn.get(best)!) best = outer;
  }
  return best === null ? null : { box: best, words: wordsIn.get(best)!, wordsIn };
}

function belongsTo(dense: DenseBox, box: Element, hidden: boolean): boolean {
  const outer = box.parentElement;
  if (outer === null) return false;
  if (outer === dense.box) return true;
  if (box.localName === 'li' && dense.box.contains(box) && box.closest('article') !== null) return true;
  return (
    !hidden &&
    (dense.wordsIn.get(outer) ?? 0) >= dense.words * OF_ITS_KIND &&
    dense.box.closest(DECLARED) !== null &&
    outer.closest('article') === dense.box.closest('article')
  );
}

/** The `<article>` around the page's first headline; where headlines stand in none, `<main>`. */
export function declaredContainer(document: Document): Element | null {
  for (const headline of document.querySelectorAll('h1')) {
    const article = headline.closest('article, [role="article"]');
    if (article !== null) return article;
  }
  return document.querySelector('main, [role="main"]');
}
