/** Cards that lead to other stories: a linked headline and a line or two, one beside the other. */
import { boxWords, HEADLINE_WORDS } from './box-words.ts';
import { isLinked, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

const DEPTH = 5;
/** More running text than this is more than a teaser. */
const MOST_PROSE = 110;
const MOST_WORDS = 170;

/** Tag and class names, numbers left out: cards of a list share them. */
function shapeOf(element: Element): string {
  return `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
}

/** The headline of a card stands above its teaser, with a date or section between at most. */
function linkAbove(view: PageView, block: TextBlock): TextBlock | null {
  let seen = 0;
  for (let index = block.index - 1; index >= 0 && seen < 2; index -= 1) {
    const item = view.items[index]!;
    if (item.type !== 'text') continue;
    if (isLinked(item) && item.words >= HEADLINE_WORDS) return item;
    seen += 1;
  }
  return null;
}

/** Whether a block stands in a card: below a line that is a link, next to another such box of the same shape. */
export function isTeaser(view: PageView, block: TextBlock): boolean {
  const headline = isLinked(block) ? block : linkAbove(view, block);
  if (headline === null) return false;
  const boxes = boxWords(view);
  let element: Element | null = block.container;
  for (let depth = 0; depth < DEPTH && element !== null && element !== view.body; depth += 1) {
    const box = boxes.get(element);
    if (box === undefined || box.prose > MOST_PROSE || box.words > MOST_WORDS || box.headline) return false;
    if (element.contains(headline.container)) {
      const shape = shapeOf(element);
      for (const sibling of [element.previousElementSibling, element.nextElementSibling])
        if (sibling !== null && shapeOf(sibling) === shape && (boxes.get(sibling)?.linkedHeadings ?? 0) > 0)
          return true;
    }
    element = element.parentElement;
  }
  return false;
}
