import type { Block } from '../../core/article.ts';
import type { ArticlePlace } from './article-place.ts';
import { makeElement } from './make-element.ts';

/** Deeper items stand at this depth. */
const deepest = 8;

/** A list; the items' depths become nested lists. An item may not be more than one level deeper than the one before. */
export function buildList(place: ArticlePlace, block: Extract<Block, { type: 'list' }>): HTMLElement {
  const tag = block.ordered ? 'ol' : 'ul';
  const list = makeElement(place, tag, { 'data-block': 'list', lang: block.lang, dir: block.dir });
  const open: HTMLElement[] = [list];
  for (const item of block.items) {
    const wanted = Math.min(item.depth, deepest) + 1;
    while (open.length > wanted) open.pop();
    const lastItem = open.at(-1)?.lastElementChild;
    if (open.length < wanted && lastItem) {
      const nested = makeElement(place, tag, {});
      lastItem.append(nested);
      open.push(nested);
    }
    open.at(-1)?.append(makeElement(place, 'li', {}, place.renderInline(item.html, place)));
  }
  return list;
}
