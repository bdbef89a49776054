/**
 * From a story to a plan: which elements of the page are hidden, and how the ones that lead to the story are marked.
 * The plan touches nothing; `content/cleaner` sets its marks and takes them away again.
 *
 * Everything that holds no part of the story is hidden at its outermost element. What the popup lists are its
 * pieces: a header is told apart into its ticker, menus and language switch where it can be.
 */
import { dataTableOf } from '../story/data-table.ts';
import type { PageItem, TextBlock } from '../story/read-page.ts';
import type { Story } from '../story/story.ts';
import { describePieces } from './describe-pieces.ts';
import type { HiddenBlock } from './plan.ts';

/** The marks the stylesheet knows; see `stylesheet.ts`. */
export type Mark =
  | 'hide'
  | 'faded'
  | 'path'
  | 'way'
  | 'column'
  | 'mute'
  | 'text'
  | 'opening'
  | 'headline'
  | 'dek'
  | 'meta'
  | 'caption'
  | 'picture'
  | 'whole'
  | 'item'
  | 'entry'
  | 'new';

export interface HiddenPiece extends HiddenBlock {
  /** Neighbours that are one block to a reader. */
  elements: Element[];
}

export interface CleaningPlan {
  /** Marks by element; `hide` marks stand on the outermost hidden elements. */
  marks: Map<Element, Set<Mark>>;
  /** What is hidden, told apart; worked out when first asked for, so that a page is cleaned before it is described. */
  pieces(): readonly HiddenPiece[];
  /** The element that becomes the reading column. */
  column: Element;
  /** Words that stay visible. */
  keptWords: number;
  /** The shadow roots in which marks stand; none on most pages. */
  roots: readonly ShadowRoot[];
}

/** Elements that never show and need no mark. */
const SILENT = new Set(
  'script style link meta base title head template noscript br wbr hr source track param'.split(' '),
);

/** A list item of more blocks is a section of its own. */
const MOST_ITEM_BLOCKS = 2;

interface Kept {
  texts: Set<Node>;
  wholes: Set<Element>;
  path: Set<Element>;
}

/** Plans the cleaning of one page. Linear in the page's elements. */
export function planCleaning(story: Story): CleaningPlan {
  const marks = new Map<Element, Set<Mark>>();
  const mark = (element: Element, ...added: Mark[]) => {
    const present = marks.get(element);
    if (present === undefined) marks.set(element, new Set(added));
    else for (const one of added) present.add(one);
  };
  const kept: Kept = { texts: new Set(), wholes: new Set(), path: new Set() };
  const root = story.view.document.documentElement;
  const keepPath = (from: Element | null) => {
    for (let element = from; element !== null && !kept.path.has(element); element = element.parentElement)
      kept.path.add(element);
  };
  const keepWhole = (element: Element, ...added: Mark[]) => {
    kept.wholes.add(element);
    mark(element, 'whole', ...added);
    keepPath(element.parentElement);
  };
  const shared = sharedContainers(story);
  const items = new Map<Element, TextBlock[]>();
  let keptWords = 0;
  const keepText = (block: TextBlock, ...added: Mark[]) => {
    keptWords += block.words;
    const table = dataTableOf(block.container);
    if (table !== null) {
      keepWhole(table);
      return;
    }
    for (const leaf of block.leaves) {
      kept.texts.add(leaf);
      keepPath(leaf.parentElement);
    }
    const item = added.includes('text') ? block.container.closest('li') : null;
    if (item !== null && story.column.contains(item) && item !== story.column)
      items.set(item, [...(items.get(item) ?? []), block]);
    const own = ownElement(block);
    if (own !== block.container || added.includes('text') || !shared.has(own)) mark(own, ...added);
  };

  for (const post of story.posts)
    if (story.body.some((item) => belongsTo(item, post.element))) keepWhole(post.element);
  const inPost = (item: PageItem): boolean => story.posts.some((post) => belongsTo(item, post.element));
  if (story.headline.block !== null) keepText(story.headline.block, 'headline');
  if (story.kicker !== null) keepText(story.kicker, 'meta');
  for (const block of story.dek) keepText(block, 'dek');
  for (const block of story.meta) keepText(block, 'meta');
  const { times, boxes } = entryParts(story);
  const opening = story.body.find((item) => item.type === 'text' && !inPost(item) && !times.has(item));
  for (const item of story.body)
    if (inPost(item)) {
      if (item.type === 'text') keptWords += item.words;
    } else if (item.type === 'text' && times.has(item)) keepText(item, 'meta');
    else if (item === opening && item.type === 'text') keepText(item, 'text', 'opening');
    else if (item.type === 'text') keepText(item, 'text');
    else keepWhole(item.element, 'picture');
  // Entries of a live blog are list items as well, and no list.
  for (const box of boxes) items.delete(box);
  for (const [item, blocks] of items)
    if (blocks.length <= MOST_ITEM_BLOCKS && blocks.every(({ heading }) => heading === 0)) mark(item, 'item');
  for (const picture of story.pictures.values()) {
    keepWhole(picture.atom.element, 'picture');
    for (const caption of picture.captions) keepText(caption, 'caption');
  }

  const hidden: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    let strayText = false;
    let keptText = false;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        if (kept.texts.has(child)) keptText = true;
        else if (/\S/.test((child as Text).data)) strayText = true;
      } else if (child.nodeType === 1) {
        const one = child as Element;
        if (kept.wholes.has(one) || SILENT.has(one.localName)) continue;
        if (kept.path.has(one)) stack.push(one);
        else hidden.push(one);
      }
    }
    // What directly holds kept text is typeset as text; boxes around it are laid out as plain blocks.
    if (!isTypeset(marks.get(element)) && story.view.rendering.isBlock(element)) mark(element, 'path');
    if (strayText && !keptText && element !== root) mark(element, 'mute');
  }
  for (const element of hidden) mark(element, 'hide');
  for (const box of boxes) if (marks.has(box)) mark(box, 'entry');

  const column = commonAncestor(kept, story.view.body);
  mark(column, 'column');
  let pieces: readonly HiddenPiece[] | undefined;
  return {
    marks,
    pieces: () => {
      pieces ??= describePieces(story, hidden);
      return pieces;
    },
    column,
    keptWords,
    roots: [],
  };
}

/** Of a live blog: the lines that tell the times of entries, and the boxes of the entries. */
function entryParts({ live }: Story): { times: ReadonlySet<PageItem>; boxes: readonly Element[] } {
  const times = new Set<PageItem>();
  for (const { head, headline } of live.entries)
    for (const item of head)
      if (item !== headline && item.type === 'text' && item.heading === 0) times.add(item);
  return { times, boxes: live.entries.map(({ box }) => box) };
}

/** Marked as text of some kind, not only as a list item. */
function isTypeset(marks: ReadonlySet<Mark> | undefined): boolean {
  return marks !== undefined && !(marks.size === 1 && marks.has('item'));
}

/** The smallest element that holds all of a block's text: an inline one where several blocks share a box. */
function ownElement(block: TextBlock): Element {
  const texts = block.leaves.filter((leaf) => leaf.nodeType === 3 && /\S/.test((leaf as Text).data));
  let own = texts[0]?.parentElement ?? block.container;
  while (own !== block.container && !texts.every((leaf) => own.contains(leaf))) own = own.parentElement!;
  // Within a box of its own the box is what is typeset.
  for (let one = own; one !== block.container; one = one.parentElement!)
    if (one.previousElementSibling === null && one.nextElementSibling === null && own === one)
      own = one.parentElement!;
  return own;
}

/** Boxes in which several blocks stand side by side, told apart by line breaks alone. */
function sharedContainers(story: Story): ReadonlySet<Element> {
  const seen = new Set<Element>();
  const shared = new Set<Element>();
  for (const { container } of story.view.texts) {
    if (seen.has(container)) shared.add(container);
    seen.add(container);
  }
  return shared;
}

function belongsTo(item: PageItem, element: Element): boolean {
  return element.contains(item.type === 'text' ? item.container : item.element);
}

/** The smallest element around everything kept. */
function commonAncestor(kept: Kept, body: Element): Element {
  let column = body;
  for (;;) {
    const inside = [...column.children].filter((child) => kept.path.has(child) || kept.wholes.has(child));
    const only = inside[0];
    if (inside.length !== 1 || only === undefined || kept.wholes.has(only)) return column;
    if ([...only.childNodes].some((node) => node.nodeType === 3 && kept.texts.has(node))) return column;
    column = only;
  }
}
