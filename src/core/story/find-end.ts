/** Where the story ends: behind its last sure block, or before the tags row that closes it. */
import type { FurnitureJudge } from './find-furniture.ts';
import { isNote } from './notes.ts';
import { endsSentence, isLinked, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** So many short links in a row are a tags row. */
const TAGS_ROW = 3;
const LONGEST_TAG_WORDS = 4;
/** A tags row ends the story only when most of the sure text stands before it. */
const READ_BEFORE_TAGS = 0.6;

export interface EndContext {
  /** The story's sure blocks inside the column, in order. */
  core: readonly TextBlock[];
  /** Everything that the witness took for the story. */
  attested: ReadonlySet<TextBlock>;
  column: Element;
  furniture: FurnitureJudge;
  headline: TextBlock | null;
}

/** @returns the index of the story's last item */
export function findEnd(view: PageView, context: EndContext): number {
  const { core } = context;
  const sure = new Set(core);
  const total = core.reduce((sum, block) => sum + block.words, 0);
  const from = core[0]!.index;
  let last = core[core.length - 1]!;
  let read = 0;
  let row = 0;
  let lastRead = core[0]!;
  for (const block of view.texts) {
    if (block.index < from) continue;
    if (block.index > last.index) break;
    if (read > 0 && opensNextStory(block, context)) {
      last = lastRead;
      break;
    }
    if (sure.has(block) && !isLinked(block)) {
      read += block.words;
      lastRead = block;
      row = 0;
    } else if (
      isLinked(block) &&
      block.heading === 0 &&
      block.words <= LONGEST_TAG_WORDS &&
      !endsSentence(block.text)
    ) {
      row += 1;
      if (row === TAGS_ROW && read >= total * READ_BEFORE_TAGS && !goesOnBeyond(block, context)) {
        last = lastRead;
        break;
      }
    } else row = 0;
  }
  return extendEnd(view, last, context);
}

/** Endless scrolling: a headline of the first rank in a box of its own, with text of its own, opens the next story. */
function opensNextStory(block: TextBlock, { core, headline }: EndContext): boolean {
  if (block.heading !== 1 || headline?.heading !== 1 || block.index <= headline.index || block.words > 35)
    return false;
  const before = core.filter((other) => other.index < block.index);
  const after = core.filter((other) => other.index > block.index);
  for (let box: Element | null = block.container; box !== null; box = box.parentElement) {
    const own = box;
    if (before.some((other) => own.contains(other.container))) return false;
    if (after.some((other) => own.contains(other.container))) return true;
  }
  return false;
}

/** Whether sure text behind a block stands in the very box in which sure text before it stood. */
function goesOnBeyond(block: TextBlock, { core }: EndContext): boolean {
  const boxes = new Set(
    core.filter((other) => other.index < block.index).map((other) => other.container.parentElement),
  );
  return core.some((other) => other.index > block.index && boxes.has(other.container.parentElement));
}

/** Figures, footnotes, list items and sentences that follow the last sure block in the same place belong to it. */
function extendEnd(view: PageView, last: TextBlock, context: EndContext): number {
  const { attested, column, furniture } = context;
  const boxes = new Set<Element | null>();
  for (const block of context.core) if (block.index <= last.index) boxes.add(block.container.parentElement);
  let end = last.index;
  const article = column.closest('article') ?? column;
  for (let index = last.index + 1; index < view.items.length; index += 1) {
    const item = view.items[index]!;
    const box = item.type === 'text' ? item.container : item.element;
    if (!article.contains(box) || furniture(box) !== null) break;
    if (box.closest('figure') !== null) {
      end = index;
      continue;
    }
    if (item.type === 'atom') continue;
    const samePlace = box === last.container || boxes.has(box.parentElement);
    const footnote = box.closest('li')?.querySelector('a[href^="#"]') != null && column.contains(box);
    const listed = attested.has(item) && column.contains(box) && box.closest('li') !== null;
    if (!(samePlace || footnote || listed) || view.label(item) !== null) break;
    if (isLinked(item) && !attested.has(item)) break;
    if (!(footnote || endsSentence(item.text) || attested.has(item))) break;
    if (!isLinked(item)) end = index;
  }
  return end;
}

/** How far behind the text corrections and paywall notices are looked for. */
const NOTES_WITHIN = 25;

/** Corrections and paywall notices behind the text, wherever the page puts them near the story. */
export function findLateNotes(view: PageView, end: number, column: Element): TextBlock[] {
  const scope = column.closest('article') ?? column.parentElement ?? column;
  return view.texts
    .filter((block) => block.index > end)
    .slice(0, NOTES_WITHIN)
    .filter(
      (block) => !block.control && !isLinked(block) && isNote(block.text) && scope.contains(block.container),
    );
}

/** Where tags lead to: `/tag/…`, `/topics/…`. */
const TAG_ADDRESS = /\/(?:tags?|topics?|keywords?|themes?|temas?|etiquetas?|label|about)\//i;
/** A tags row begins so soon behind the text. */
const NEAR = 6;

/**
 * The words of the tags row that follows the text, if there is one: short links in a row, that lead to tag pages or
 * that the publisher's text order announces.
 */
export function findTagsRow(view: PageView, end: number): string[] {
  const announced = view.profile?.textOrder?.includes('tags') ?? false;
  const row: string[] = [];
  let passed = 0;
  for (const block of view.texts) {
    if (block.index <= end) continue;
    const tag =
      view.label(block) === null &&
      isLinked(block) &&
      block.words <= LONGEST_TAG_WORDS &&
      !endsSentence(block.text);
    const link = block.leaves[0]?.parentElement?.closest('a')?.getAttribute('href') ?? '';
    if (tag && (announced || TAG_ADDRESS.test(link))) row.push(block.text);
    else {
      passed += 1;
      if (row.length > 0 || passed > NEAR) break;
    }
  }
  return row.length >= 2 ? row : [];
}
