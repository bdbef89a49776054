import type { HiddenBlock, HiddenKind } from '../core/cleaner/plan.ts';

/** The hidden blocks of one kind, in the order of the page. */
export interface HiddenGroup {
  kind: HiddenKind;
  blocks: HiddenBlock[];
  /** Entries in all of them together. */
  items: number;
}

/** Kinds whose entries are headlines that a reader would count. */
const kindsOfHeadlines: ReadonlySet<HiddenKind> = new Set(['ticker', 'related']);

/** Groups by kind; groups stand in the order in which the page first shows their kind. */
export function groupHidden(blocks: readonly HiddenBlock[]): HiddenGroup[] {
  const groups = new Map<HiddenKind, HiddenGroup>();
  for (const block of blocks) {
    const group = groups.get(block.kind) ?? { kind: block.kind, blocks: [], items: 0 };
    group.blocks.push(block);
    group.items += block.items;
    groups.set(block.kind, group);
  }
  return [...groups.values()];
}

/** Headlines in a group that are worth telling beside its number of blocks; null where there are none. */
export function headlinesIn(group: HiddenGroup): number | null {
  return kindsOfHeadlines.has(group.kind) && group.items > group.blocks.length ? group.items : null;
}
