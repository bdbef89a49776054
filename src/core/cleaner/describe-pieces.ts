/** Tells hidden subtrees apart into the pieces a reader would name, and says what each is and why it went. */

import { isLinked } from '../story/page-view.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { Story } from '../story/story.ts';
import { nameHint, roleHint } from '../text/name-hints.ts';
import type { HiddenKind, HiddenReason } from './plan.ts';
import type { HiddenPiece } from './plan-cleaning.ts';

/** Kinds that say where a block stands, not what it is: such blocks are told apart further. */
const PLACES: ReadonlySet<HiddenKind> = new Set(['header', 'sidebar', 'furniture', 'overlay']);
const LONGEST_EXCERPT = 80;
/** Headlines are longer than menu entries. */
const HEADLINE_WORDS = 4.5;
const MOST_PIECES = 400;

/** Where the items below each element begin and end. */
interface Span {
  first: number;
  last: number;
}

/** @param hidden the outermost hidden elements, in any order */
export function describePieces(story: Story, hidden: readonly Element[]): HiddenPiece[] {
  const spans = spansOf(story, hidden);
  const elements: Element[] = [];
  for (const element of hidden) {
    if (elements.length >= MOST_PIECES) break;
    if (spans.has(element)) tellApart(element, spans, elements);
  }
  const pieces = elements.map((element) => describe(story, element, spans.get(element)!));
  pieces.sort((one, two) => one.order - two.order);
  return pieces.map(({ order: _, ...piece }, index) => ({ ...piece, id: index + 1 }));
}

/** The span of every element from each item up to its outermost hidden element. */
function spansOf(story: Story, hidden: readonly Element[]): Map<Element, Span> {
  const outermost = new Set(hidden);
  const spans = new Map<Element, Span>();
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
  return spans;
}

function hintOf(element: Element): HiddenKind | null {
  return nameHint(element) ?? roleHint(element);
}

/** Descends while a box holds just one box, or several of which one at least has a name of its own. */
function tellApart(outermost: Element, spans: ReadonlyMap<Element, Span>, into: Element[]): void {
  const stack: Element[] = [outermost];
  while (stack.length > 0) {
    const element = stack.pop()!;
    const hint = hintOf(element);
    const inside = [...element.children].filter((child) => spans.has(child));
    const divisible = hint === null || PLACES.has(hint);
    if (divisible && inside.length === 1) {
      const span = spans.get(element)!;
      const only = spans.get(inside[0]!)!;
      if (span.first === only.first && span.last === only.last && hasHintBelow(inside[0]!, spans)) {
        stack.push(inside[0]!);
        continue;
      }
    } else if (
      divisible &&
      inside.length > 1 &&
      inside.length <= 40 &&
      inside.some((child) => hintOf(child) !== null || hasHintBelow(child, spans))
    ) {
      stack.push(...inside.reverse());
      continue;
    }
    into.push(element);
  }
}

/** Whether a name or role stands within two levels below. */
function hasHintBelow(element: Element, spans: ReadonlyMap<Element, Span>): boolean {
  for (const child of [element, ...element.children]) {
    if (!spans.has(child)) continue;
    for (const one of [child, ...child.children]) {
      const hint = spans.has(one) ? hintOf(one) : null;
      if (hint !== null && !PLACES.has(hint)) return true;
    }
  }
  return false;
}

function describe(story: Story, element: Element, span: Span): HiddenPiece & { order: number } {
  const blocks: TextBlock[] = [];
  let frames = 0;
  for (let index = span.first; index <= span.last; index += 1) {
    const item = story.view.items[index]!;
    if (item.type === 'text') blocks.push(item);
    else if (item.kind === 'frame') frames += 1;
  }
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const { kind, reason } = judge(story, element, { blocks, frames, span, words });
  const headlines = blocks.filter((block) => block.words >= HEADLINE_WORDS || isLinked(block));
  const counted =
    kind === 'ticker' || kind === 'related'
      ? blocks.filter((block) => block.words >= HEADLINE_WORDS)
      : headlines;
  return {
    id: 0,
    element,
    kind,
    reason,
    text: blocks
      .map((block) => block.text)
      .join(' · ')
      .slice(0, LONGEST_EXCERPT),
    words,
    items: Math.max(1, counted.length),
    shown: false,
    order: span.first,
  };
}

interface Shape {
  blocks: readonly TextBlock[];
  frames: number;
  span: Span;
  words: number;
}

function judge(story: Story, element: Element, shape: Shape): { kind: HiddenKind; reason: HiddenReason } {
  const { view } = story;
  const rule = view.layout?.hide?.find(({ selector }) => element.matches(selector));
  if (rule !== undefined) return { kind: rule.kind, reason: 'profile' };
  const name = nameHint(element);
  if (name !== null && !PLACES.has(name)) return { kind: name, reason: 'name' };
  for (let index = shape.span.first; index <= shape.span.last; index += 1) {
    const verdict = story.dropped.get(view.items[index]!);
    if (verdict !== undefined && !PLACES.has(verdict.kind)) return verdict;
  }
  const label = shape.blocks
    .slice(0, 3)
    .map((block) => view.label(block))
    .find((found) => found?.whole);
  if (label != null && shape.words > 0) return { kind: label.kind, reason: 'label' };
  const role = roleHint(element);
  if (role !== null && !PLACES.has(role)) return { kind: role, reason: 'role' };
  if (shape.blocks.length === 0)
    return {
      kind: shape.frames > 0 ? 'ad' : (name ?? 'furniture'),
      reason: shape.frames > 0 ? 'empty-frame' : 'outside-story',
    };
  if (view.rendering.isOverlay(element)) return { kind: name ?? 'overlay', reason: 'sticky' };

  const start = story.headline.block?.index ?? story.body[0]?.index ?? 0;
  const before = shape.span.last < start;
  const average = shape.words / shape.blocks.length;
  const linked = shape.blocks.filter((block) => isLinked(block)).length;
  if (shape.blocks.length >= 3 && average >= HEADLINE_WORDS)
    return {
      kind: before ? 'ticker' : 'related',
      reason: linked > 0 ? 'link-list' : before ? 'before-story' : 'after-story',
    };
  if (shape.blocks.length >= 3 && average <= 3) {
    const atEnd = shape.span.last >= view.items.length - 3;
    return {
      kind: before ? 'menu' : atEnd ? 'footer' : linked > 0 ? 'menu' : 'furniture',
      reason: 'link-list',
    };
  }
  if (name !== null) return { kind: name, reason: 'name' };
  if (role !== null) return { kind: role, reason: 'role' };
  return before
    ? { kind: 'header', reason: 'before-story' }
    : {
        kind: 'furniture',
        reason:
          shape.span.first > (story.body[story.body.length - 1]?.index ?? 0)
            ? 'after-story'
            : 'outside-story',
      };
}
