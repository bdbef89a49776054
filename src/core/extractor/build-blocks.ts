/** From the story's items on the page to the article's blocks, in order. */
import type { Block, SafeHtml } from '../article.ts';
import { serialiseInline } from '../sanitiser/serialise-inline.ts';
import { dataTableOf } from '../story/data-table.ts';
import { embedProvider, frameAddress } from '../story/embeds.ts';
import { isPostFrame } from '../story/find-posts.ts';
import type { LiveEntry } from '../story/live-entry.ts';
import { noteRole } from '../story/notes.ts';
import type { Atom, PageItem, TextBlock } from '../story/read-page.ts';
import type { PostItem } from '../story/story.ts';
import { safeAddress } from '../url/safe-address.ts';
import type { BlockContext } from './block-context.ts';
import { buildEntry, withoutTime } from './build-entry.ts';
import { buildFigure, isWorthKeeping } from './build-figure.ts';
import { buildPost } from './build-post.ts';
import { buildTable } from './build-table.ts';

/** Builds all blocks of the body. */
export function buildBlocks(context: BlockContext): Block[] {
  const { story } = context;
  const blocks: Block[] = [];
  const posts = new Map<Element, PostItem>(story.posts.map((post) => [post.element, post]));
  const done = new Set<Element>();
  const entryOf = new Map<PageItem, LiveEntry>();
  for (const one of story.live.entries) for (const item of one.items) entryOf.set(item, one);
  const opened = new Set<LiveEntry>();

  for (const item of story.body) {
    const element = item.type === 'text' ? item.container : item.element;
    const entry = entryOf.get(item);
    if (entry !== undefined && !opened.has(entry)) {
      opened.add(entry);
      blocks.push(buildEntry(entry, context));
    }
    if (entry?.head.has(item)) continue;
    const post = ancestorIn(element, posts);
    if (post !== null) {
      if (!done.has(post.element)) blocks.push(buildPost(post, context.baseUrl, context.sanitise));
      done.add(post.element);
      continue;
    }
    if (item.type === 'atom') {
      const block = buildAtom(item, context);
      if (block !== null) blocks.push(block);
      continue;
    }
    const table = dataTableOf(element);
    if (table !== null) {
      if (!done.has(table)) blocks.push(buildTable(table, context));
      done.add(table);
      continue;
    }
    if (entry === undefined) addText(item, blocks, context);
    // Entries may be items of a list for the page's author: a list within one ends at its box.
    else
      addText(withoutTime(item, entry), blocks, {
        ...context,
        column: entry.box.contains(element) ? entry.box : story.column,
      });
  }
  return blocks;
}

function ancestorIn(element: Element, posts: ReadonlyMap<Element, PostItem>): PostItem | null {
  if (posts.size === 0) return null;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const post = posts.get(one);
    if (post !== undefined) return post;
  }
  return null;
}

function htmlOf(
  block: Pick<TextBlock, 'leaves' | 'container'>,
  { baseUrl, sanitise }: BlockContext,
): SafeHtml {
  return sanitise(serialiseInline({ leaves: block.leaves, container: block.container, baseUrl }));
}

function buildAtom(atom: Atom, context: BlockContext): Block | null {
  const picture = context.story.pictures.get(atom);
  if (picture !== undefined && (atom.kind === 'image' || picture.captions.length > 0)) {
    const figure = buildFigure(picture, {
      baseUrl: context.baseUrl,
      credit: context.story.view.layout?.credit,
      html: (block) => htmlOf(block, context),
    });
    return isWorthKeeping(figure) ? { type: 'figure', figure } : null;
  }
  if (atom.kind === 'image') return null;
  if (isPostFrame(atom))
    return buildPost({ element: atom.element, blocks: [] }, context.baseUrl, context.sanitise);
  const address = frameAddress(atom.element);
  const title = atom.element.getAttribute('title') ?? atom.element.getAttribute('aria-label');
  const url = safeAddress(
    address === '' ? (atom.element.getAttribute('src') ?? '') : address,
    context.baseUrl,
  );
  if (url === null) return null;
  return {
    type: 'embed',
    provider: embedProvider(url) || new URL(url).hostname,
    title: title?.slice(0, 500) ?? null,
    url,
  };
}

/** How deep a list item stands in lists within `top`. */
function depthOf(item: Element, top: Element): number {
  let depth = -1;
  for (let element: Element | null = item; element !== null; element = element.parentElement) {
    if (element.localName === 'ul' || element.localName === 'ol') depth += 1;
    if (element === top) break;
  }
  return Math.max(0, depth);
}

/** The outermost list around an element, below the story's column. */
function listOf(element: Element, column: Element): { item: Element; list: Element } | null {
  const item = element.closest('li');
  if (item === null || !column.contains(item) || item === column) return null;
  // Entries of a live blog and chapters are items of a list for the page's author only.
  if (item.querySelector('h1, h2, h3, h4, h5, h6') !== null) return null;
  let list: Element | null = null;
  for (
    let one: Element | null = item.parentElement;
    one !== null && one !== column.parentElement;
    one = one.parentElement
  )
    if (one.localName === 'ul' || one.localName === 'ol') list = one;
  return list === null ? null : { item, list };
}

/** The list or quotation that a block was begun for. */
const boxOf = new WeakMap<Block, Element>();

function addText(block: TextBlock, blocks: Block[], context: BlockContext & { column?: Element }): void {
  const html = htmlOf(block, context);
  if (html === '') return;
  const own = languageOf(block.container, context);
  const last = blocks[blocks.length - 1];
  const { column = context.story.column } = context;
  if (block.heading > 0) {
    blocks.push({
      type: 'heading',
      level: block.heading <= 2 ? 2 : block.heading === 3 ? 3 : 4,
      html,
      ...own,
    });
    return;
  }
  if (block.container.closest('pre') !== null) {
    blocks.push({
      type: 'preformatted',
      text: (block.container.closest('pre')!.textContent ?? '').slice(0, 200_000),
    });
    return;
  }
  const place = listOf(block.container, column);
  if (place !== null) {
    const entry = { depth: depthOf(place.item, place.list), html };
    if (last?.type === 'list' && boxOf.get(last) === place.list) last.items.push(entry);
    else {
      const list: Block = { type: 'list', ordered: place.list.localName === 'ol', items: [entry], ...own };
      boxOf.set(list, place.list);
      blocks.push(list);
    }
    return;
  }
  const quote = block.container.closest('blockquote');
  if (quote !== null && column.contains(quote) && quote !== column) {
    const cite = block.leaves[0]?.parentElement?.closest('cite, footer, figcaption') != null;
    if (last?.type === 'quote' && boxOf.get(last) === quote) {
      if (cite) last.cite = html;
      else last.paragraphs.push(html);
    } else {
      const one: Block = { type: 'quote', paragraphs: cite ? [] : [html], cite: cite ? html : null, ...own };
      boxOf.set(one, quote);
      blocks.push(one);
    }
    return;
  }
  const role = noteRole(block.text);
  if (role !== null) {
    blocks.push({ type: 'note', role, html, ...own });
    return;
  }
  blocks.push({ type: 'paragraph', html, ...own });
}

/** A block's own language and direction where the page gives it one that is not the article's. */
function languageOf(element: Element, context: BlockContext): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { column } = context.story;
  const result: { lang?: string; dir?: 'ltr' | 'rtl' } = {};
  for (let one: Element | null = element; one !== null && one !== column; one = one.parentElement) {
    const lang = one.getAttribute('lang');
    if (lang !== null && result.lang === undefined && /^[A-Za-z0-9-]{2,35}$/.test(lang)) result.lang = lang;
    const dir = one.getAttribute('dir')?.toLowerCase();
    if ((dir === 'ltr' || dir === 'rtl') && result.dir === undefined) result.dir = dir;
  }
  return result;
}
