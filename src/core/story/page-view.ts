/** One reading of a page with what several judges want to know of it, computed once. */
import type { HiddenKind } from '../cleaner/plan.ts';
import { layersOfLayout, type RuleLayer } from '../profile/active-rules.ts';
import type { Layout, Profile } from '../profile/profile.ts';
import { labelKind } from '../text/labels.ts';
import { comparable } from '../text/normalise.ts';
import { BoxRules } from './box-rules.ts';
import { type DroppedRule, guardImports } from './import-guard.ts';
import { isPartOfLine, isSparedInline } from './inline-marks.ts';
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
  /** Whether the layout says which entries a live blog has, be it none. */
  knowsEntries: boolean;
  /** Boxes that the reader calls the story, strongest first. */
  roots: readonly string[];
  /** What all layers say of boxes. */
  rules: BoxRules;
  /** Imported rules that were left out on this page. */
  droppedRules: readonly DroppedRule[];
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
  /** Ours name the entries of live blogs where there are any; other people's may know nothing of them. */
  isBundled?: boolean;
  roots?: readonly string[];
  /** Every layer that holds here, strongest first. Without it the layout is the only one. */
  layers?: readonly RuleLayer[];
  /** A clock, by which imported rules that take too long are left out. */
  now?: () => number;
}

/** Reads the page once. */
export function viewPage(options: PageViewOptions): PageView {
  const { document, rendering, profile } = options;
  const guarded = guardImports(options.layers ?? layersOfLayout(profile, options.layout), {
    body: document.body,
    now: options.now,
  });
  const rules = new BoxRules(document, guarded.layers);
  // What a rule hides within a line (link marks at headings) is no part of the line.
  const isMark = (element: Element) => {
    if (!isInlineTag(element.localName)) return false;
    const hidden = rules.hides(element);
    if (hidden === null || isSparedInline(element, hidden.origin)) return false;
    return hidden.origin !== 'own' || isPartOfLine(element, rendering);
  };
  const { items, elements } = readPage(document.body, rendering, rules.isEmpty ? undefined : isMark);
  const extra = new Map<string, HiddenKind>();
  for (const [kind, labels] of Object.entries(profile?.labels ?? {}) as [HiddenKind, string[]][])
    for (const label of labels) extra.set(comparable(label), kind);
  const labels = new Map<TextBlock, ReturnType<typeof labelKind>>();
  return {
    ...options,
    earlyPosts: options.earlyPosts ?? [],
    knowsEntries:
      options.layout !== null && (options.layout.entry !== undefined || options.isBundled !== false),
    roots: options.roots ?? [],
    rules,
    droppedRules: guarded.dropped,
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
