/**
 * What entries mean for the story. A witness of running text takes half of a live blog for furniture: short entries,
 * times, boxes whose names say "ticker". Where the entries are known, they are the story.
 */
import { nameHint, roleHint } from '../text/name-hints.ts';
import { comparable } from '../text/normalise.ts';
import { elementOf, textsOf } from './entry-boxes.ts';
import { clockLine } from './entry-times.ts';
import type { CoreEvidence, StoryCore } from './find-core.ts';
import type { LiveEntries, LiveEntry } from './live-entry.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { PageItem, TextBlock } from './read-page.ts';
import type { Story, Verdict } from './story.ts';

/** A summary links to so many entries at least. */
const FEWEST_KEY_EVENTS = 2;

/** The core with the entries' running text in it. A layout knows its own entries. */
export function joinEntries(
  { evidence, entries }: LiveEntries,
  core: StoryCore | null,
  furniture: (element: Element) => Verdict | null = foreignIn(entries),
): StoryCore | null {
  if (entries.length === 0 || evidence === 'profile') return core;
  const texts = entries
    .flatMap(({ items }) => textsOf(items))
    .filter((block) => !block.control && !isLinked(block) && furniture(block.container) === null);
  const prose = texts.filter(isProse);
  if (prose.length === 0) return core;
  const inOrder = (blocks: Iterable<TextBlock>) => [...new Set(blocks)].sort((a, b) => a.index - b.index);
  const own: CoreEvidence = evidence === 'structured data' ? evidence : 'running text';
  return {
    evidence: core?.evidence ?? own,
    blocks: inOrder([...(core?.blocks ?? []), ...prose]),
    attested: new Set(inOrder([...(core?.attested ?? []), ...texts])),
  };
}

/** Which entry an element stands in. */
function entryFinder(entries: readonly LiveEntry[]): (element: Element) => LiveEntry | null {
  const byBox = new Map(entries.map((entry) => [entry.box, entry]));
  return (element) => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const entry = byBox.get(one);
      if (entry !== undefined) return entry;
    }
    return null;
  };
}

/** Furniture within entries: only names and roles below the entry's own box speak. */
function foreignIn(entries: readonly LiveEntry[]): (element: Element) => Verdict | null {
  const entryOf = entryFinder(entries);
  return (element) => {
    const box = entryOf(element)?.box;
    if (box === undefined) return null;
    for (let one: Element | null = element; one !== null && one !== box; one = one.parentElement) {
      const name = nameHint(one);
      const role = roleHint(one);
      // As everywhere, the text of a box beside the text decides.
      if (role !== null && one.localName !== 'aside') return { kind: name ?? role, reason: 'role' };
      if (name !== null && name !== 'ticker') return { kind: name, reason: 'name' };
    }
    return null;
  };
}

/** Judges furniture as before, but names around an entry no longer count against what is in it. */
export function spareEntries(
  { evidence, entries }: LiveEntries,
  furniture: (element: Element) => Verdict | null,
): (element: Element) => Verdict | null {
  if (entries.length === 0 || evidence === 'profile') return furniture;
  const entryOf = entryFinder(entries);
  const within = foreignIn(entries);
  return (element) => (entryOf(element) === null ? furniture(element) : within(element));
}

/** Small blocks of an entry that are its text although no witness knew them. */
function isOwnText(view: PageView, block: TextBlock, verdict: Verdict | undefined): boolean {
  if (block.control || isLinked(block) || view.label(block)?.whole) return false;
  if (verdict !== undefined && !/^(?:outside|before|after)-story$/.test(verdict.reason)) return false;
  return block.words >= 5 || block.container.closest('p, li, blockquote') !== null;
}

/** The texts of the lists above the entries that lead to them: key events, the summary of the day. */
function keyEventsOf(view: PageView, entries: readonly LiveEntry[]): TextBlock[] {
  const first = entries[0]!.items[0]!.index;
  const entryOf = entryFinder(entries);
  const headlines = new Set(
    entries.map(({ headline }) => (headline === null ? '' : comparable(headline.text))),
  );
  headlines.delete('');
  const byList = new Map<Element, TextBlock[]>();
  for (const block of view.texts) {
    if (block.index >= first) break;
    const list = block.container.closest('ul, ol');
    if (list === null || !pointsToEntry(view, block, { entryOf, headlines })) continue;
    byList.set(list, [...(byList.get(list) ?? []), block]);
  }
  return [...byList.values()]
    .filter((blocks) => blocks.length >= FEWEST_KEY_EVENTS)
    .flatMap((blocks) => [...labelBefore(view, blocks[0]!), ...blocks]);
}

function pointsToEntry(
  view: PageView,
  block: TextBlock,
  known: { entryOf: (element: Element) => LiveEntry | null; headlines: ReadonlySet<string> },
): boolean {
  if (clockLine(block)) return false;
  if (known.headlines.has(comparable(block.text.replace(/^[\p{N}:.\s]+/u, '')))) return true;
  const link = block.leaves
    .map((leaf) => leaf.parentElement?.closest('a[href*="#"]'))
    .find((one) => one != null);
  const anchor = link?.getAttribute('href')?.split('#')[1];
  const target = anchor ? view.document.getElementById(safeDecode(anchor)) : null;
  return target !== null && (known.entryOf(target) !== null || target.querySelector('time') !== null);
}

function safeDecode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The heading right before a list. */
function labelBefore(view: PageView, first: TextBlock): TextBlock[] {
  let at = view.texts.indexOf(first) - 1;
  while (at >= 0 && clockLine(view.texts[at]!)) at -= 1;
  const before = view.texts[at];
  const list = first.container.closest('ul, ol');
  return before !== undefined && before.heading > 1 && before.words <= 8 && !list!.contains(before.container)
    ? [before]
    : [];
}

/** The smallest box around the column and these blocks. */
function boxAround(column: Element, blocks: readonly TextBlock[]): Element {
  let box = column;
  while (box.parentElement !== null && !blocks.every(({ container }) => box.contains(container)))
    box = box.parentElement;
  return box;
}

/** The story with all of its entries: their times and headlines, short ones too, and the summary above them. */
export function keepEntries(story: Story): Story {
  const { entries, evidence } = story.live;
  if (entries.length === 0 || evidence === 'profile') return story;
  const { view } = story;
  const inEntry = new Set<PageItem>(entries.flatMap(({ items }) => items));
  const heads = new Set<PageItem>(entries.flatMap(({ head }) => [...head]));
  const captions = new Set<PageItem>([...story.pictures.values()].flatMap((picture) => picture.captions));
  const body = new Set<PageItem>(story.body);
  const dropped = new Map(story.dropped);
  const keep = (item: PageItem) => {
    body.add(item);
    dropped.delete(item);
  };
  const foreign = foreignIn(entries);
  for (const item of inEntry) {
    if (body.has(item) || item.type !== 'text' || captions.has(item)) continue;
    if (heads.has(item)) keep(item);
    else if (foreign(elementOf(item)) === null && isOwnText(view, item, dropped.get(item))) keep(item);
  }
  const keyEvents = keyEventsOf(view, entries);
  for (const block of keyEvents) keep(block);
  const outside = (block: TextBlock) => !inEntry.has(block);
  const lead = story.leadPicture;
  const isEntryLead = lead !== null && inEntry.has(lead.atom);
  if (isEntryLead) body.add(lead.atom);
  const lines = new Set([...heads].map((item) => (item.type === 'text' ? item.text : '')));
  return {
    ...story,
    column: boxAround(story.column, keyEvents),
    kicker: story.kicker !== null && outside(story.kicker) ? story.kicker : null,
    dek: story.dek.filter(outside),
    meta: story.meta.filter(outside),
    printedMeta: story.printedMeta.filter((line) => !lines.has(line)),
    leadPicture: isEntryLead ? null : lead,
    body: [...body].sort((one, two) => one.index - two.index),
    dropped,
  };
}
