/** One reading of a page with what several judges want to know of it, computed once. */
import type { HiddenKind } from '../cleaner/plan.ts';
import type { Layout, Profile } from '../profile/profile.ts';
import { labelKind } from '../text/labels.ts';
import { comparable } from '../text/normalise.ts';
import { type PageItem, readPage, type TextBlock } from './read-page.ts';
import { isInlineTag, type Rendering } from './rendering.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

export interface PageView {
  earlyPosts: readonly Element[];
  document: Document;
  body: HTMLElement;
  url: string;
  rendering: Rendering;
  profile: Profile | null;
  layout: Layout | null;
  items: PageItem[];
  texts: TextBlock[];
  elements: number;
  data: StructuredData;
  /** The label that a block is, remembered. */
  label(block: TextBlock): { kind: HiddenKind; whole: boolean } | null;
}

export interface PageViewOptions {
  /** Copies of embedded posts, taken before a script swapped them for frames. */
  earlyPosts?: readonly Element[];
  document: Document;
  url: string;
  rendering: Rendering;
  profile: Profile | null;
  layout: Layout | null;
}

/** Reads the page once. */
export function viewPage(options: PageViewOptions): PageView {
  const { document, rendering, profile } = options;
  // What a layout hides within a line (link marks at headings) is no part of the line.
  const marks = (options.layout?.hide ?? []).map(({ selector }) => selector).join(',');
  const isMark = (element: Element) => isInlineTag(element.localName) && element.matches(marks);
  const { items, elements } = readPage(document.body, rendering, marks === '' ? undefined : isMark);
  const extra = new Map<string, HiddenKind>();
  for (const [kind, labels] of Object.entries(profile?.labels ?? {}) as [HiddenKind, string[]][])
    for (const label of labels) extra.set(comparable(label), kind);
  const labels = new Map<TextBlock, ReturnType<typeof labelKind>>();
  return {
    ...options,
    earlyPosts: options.earlyPosts ?? [],
    body: document.body,
    items,
    texts: items.filter((item): item is TextBlock => item.type === 'text'),
    elements,
    data: readStructuredData(document, options.url),
    label: (block) => {
      let label = labels.get(block);
      if (label === undefined) {
        label = block.control ? null : labelKind(block.text, block.words, extra);
        labels.set(block, label);
      }
      return label;
    },
  };
}

/** Ends like a sentence in any script, quotes and brackets aside. */
const SENTENCE_END = /[.!?…。！？।۔؟։჻።][\s"'”’»)\]」』]*$/;

/** Running text: what stories are made of, and menus are not. */
export function isProse(block: TextBlock): boolean {
  if (block.control || block.heading > 0) return false;
  if (block.linkWords > block.words * 0.5) return false;
  return block.words >= 20 || (block.words >= 7 && SENTENCE_END.test(block.text));
}

/** Whether a block ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Nothing but links. */
export function isLinked(block: TextBlock): boolean {
  return block.words > 0 && block.linkWords >= block.words * 0.8;
}
