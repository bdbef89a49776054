/**
 * Tells hidden subtrees apart into the pieces a reader would name, and puts together what a reader sees as one: a
 * header is its ticker, menus and language switch; a label, four cards and their dates are one block of related
 * stories.
 */
import { isLinked } from '../story/page-view.ts';
import type { Story } from '../story/story.ts';
import { type BoxContent, HEADLINE_WORDS, isPlace, judgePiece, type PieceVerdict } from './judge-piece.ts';
import type { HiddenKind } from './plan.ts';
import type { HiddenPiece } from './plan-cleaning.ts';

/** Kinds of which one follows the other only if they are one, wherever in the markup they stand. */
const SCATTERED: ReadonlySet<HiddenKind> = new Set([
  'share bar',
  'tags',
  'newsletter',
  'comments',
  'consent',
  'footer',
]);
/** What the entries below "Most Read" are taken for, each by itself. */
const UNDER_A_LABEL: ReadonlySet<HiddenKind> = new Set(['related', 'furniture', 'promo', 'menu']);
const LONGEST_EXCERPT = 80;
const MOST_PIECES = 400;
/** A label is short. */
const MOST_LABEL_WORDS = 5;
/** A part with this share of its box's words gives the box its name. */
const MOST_OF_BOX = 0.8;

interface Piece extends BoxContent, PieceVerdict {
  elements: Element[];
}

/** @param hidden the outermost hidden elements, in any order */
export function describePieces(story: Story, hidden: readonly Element[]): HiddenPiece[] {
  const boxes = boxesOf(story, hidden);
  const pieces: Piece[] = [];
  for (const element of hidden) if (boxes.has(element)) pieces.push(...tellApart(story, element, boxes));
  pieces.sort((one, two) => one.first - two.first);
  return putTogether(story, pieces)
    .filter((piece) => piece.words > 0 || piece.frames > 0)
    .slice(0, MOST_PIECES)
    .map((piece, index) => ({
      id: index + 1,
      elements: piece.elements,
      kind: piece.kind,
      reason: piece.reason,
      text: piece.blocks
        .map((block) => block.text)
        .join(' · ')
        .slice(0, LONGEST_EXCERPT),
      words: piece.words,
      items: countItems(piece),
      shown: false,
    }));
}

/** The content of every element from each item up to its outermost hidden element. */
function boxesOf(story: Story, hidden: readonly Element[]): Map<Element, BoxContent> {
  const outermost = new Set(hidden);
  const spans = new Map<Element, { first: number; last: number }>();
  for (const item of story.view.items) {
    const chain: Element[] = [];
    let element: Element | null = item.type === 'text' ? item.container : item.element;
    for (; element !== null; element = element.parentElement) {
      chain.push(element);
      if (outermost.has(element)) break;
    }
    if (element === null) continue;
    for (const one of chain) {
      const span = spans.get(one);
      if (span === undefined) spans.set(one, { first: item.index, last: item.index });
      else span.last = item.index;
    }
  }
  const boxes = new Map<Element, BoxContent>();
  for (const [element, { first, last }] of spans) {
    const items = story.view.items.slice(first, last + 1);
    const blocks = items.filter((item) => item.type === 'text');
    const frames = items.filter(
      (item) =>
        item.type === 'atom' && (item.kind === 'frame' || story.dropped.get(item)?.reason === 'own-rule'),
    ).length;
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    boxes.set(element, { first, last, blocks, frames, words });
  }
  return boxes;
}

/** A box is told apart where it does not say itself what it is and its parts are of different kinds. */
function tellApart(story: Story, element: Element, boxes: ReadonlyMap<Element, BoxContent>): Piece[] {
  const box = boxes.get(element)!;
  const whole: Piece = { ...box, ...judgePiece(story, element, box), elements: [element] };
  if (whole.sure) return [whole];
  const children = [...element.children].filter((child) => boxes.has(child));
  const held = children.reduce((sum, child) => sum + boxes.get(child)!.blocks.length, 0);
  if (children.length === 0 || held < box.blocks.length) return [whole];
  const parts = putTogether(
    story,
    children.flatMap((child) => tellApart(story, child, boxes)),
  );
  // Entries of a list say of the list only that it is one: a menu may hold "Contact" and "Share".
  const telling = parts.filter(
    ({ kind, sure, ...part }) => !isPlace(kind) && !isEntry(part) && (sure || part.blocks.length > 1),
  );
  const named = new Set(telling.map(({ kind }) => kind));
  const [only] = named;
  if (named.size === 0 || only === undefined) return [whole];
  if (named.size > 1 || parts.filter(({ kind }) => kind === 'menu').length > 1) return parts;
  const of = parts.filter(({ kind }) => kind === only);
  const words = of.reduce((sum, part) => sum + part.words, 0);
  if (words >= box.words * MOST_OF_BOX && of.length === 1)
    return [{ ...whole, kind: only, reason: of[0]!.reason, sure: of[0]!.sure }];
  return parts;
}

/** Joins pieces that follow one another and belong together. Expects page order. */
function putTogether(story: Story, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before === undefined || !belongTogether(story, before, piece)) {
      joined.push({ ...piece, elements: [...piece.elements] });
      continue;
    }
    if (startsWithLabel(story, before)) Object.assign(before, { kind: 'related', reason: 'label' });
    else if (isPlace(before.kind)) Object.assign(before, { kind: piece.kind, reason: piece.reason });
    before.elements.push(...piece.elements);
    before.last = piece.last;
    before.blocks = [...before.blocks, ...piece.blocks];
    before.frames += piece.frames;
    before.words += piece.words;
  }
  return joined;
}

function belongTogether(story: Story, one: Piece, two: Piece): boolean {
  if (two.first !== one.last + 1) return false;
  const neighbours = one.elements.at(-1)!.parentElement === two.elements[0]!.parentElement;
  if (!neighbours) return one.kind === two.kind && SCATTERED.has(one.kind);
  if (startsWithLabel(story, one) && neighbours)
    return UNDER_A_LABEL.has(two.kind) && !startsWithLabel(story, two);
  if (isLabel(one)) return two.kind === 'related' && !startsWithLabel(story, two);
  if (one.kind !== two.kind || startsWithLabel(story, two)) return false;
  return !(one.kind === 'menu' || one.kind === 'ad' || one.kind === 'promo');
}

/** One short line among others. */
function isEntry({ blocks, words }: BoxContent): boolean {
  return blocks.length === 1 && words <= MOST_LABEL_WORDS;
}

/** One short line, which announces what follows. */
function isLabel({ kind, ...piece }: Piece): boolean {
  return (kind === 'furniture' || kind === 'related') && isEntry(piece);
}

/** "Most Read": from here on it is another block of related stories. */
function startsWithLabel(story: Story, { blocks }: Piece): boolean {
  const first = blocks[0];
  const label = first === undefined ? null : story.view.label(first);
  return label?.whole === true && label.kind === 'related';
}

/** Headlines of a ticker or a block of related stories, entries of a menu. */
function countItems({ kind, blocks }: Piece): number {
  const headlines = kind === 'ticker' || kind === 'related';
  return Math.max(
    1,
    blocks.filter((block) => block.words >= HEADLINE_WORDS || (!headlines && isLinked(block))).length,
  );
}
