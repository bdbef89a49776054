/**
 * The reader's own rules have the last word on the story: what they hide goes, also where every witness was sure of it,
 * and what they keep is there, wherever on the page it stands. The headline alone no rule takes away.
 */
import { isCaption } from './captions.ts';
import { elementOf } from './entry-boxes.ts';
import { hiddenByRule } from './find-furniture.ts';
import { findPictures } from './find-pictures.ts';
import type { LiveEntry } from './live-entry.ts';
import type { PageView } from './page-view.ts';
import type { Atom, PageItem, TextBlock } from './read-page.ts';
import type { PictureItem, Story, Verdict } from './story.ts';

/** The story as the reader wants it. */
export function applyOwnRules(story: Story): Story {
  return story.view.rules.hasOwn ? bringBack(takeAway(story)) : story;
}

/** The innermost element that holds all of an item: a rule may name the link or emphasis that fills a line. */
function innermost(item: PageItem): Element {
  const box = elementOf(item);
  if (item.type === 'atom') return box;
  const first = item.leaves.find((leaf) => leaf.nodeType === 3 && /\S/.test((leaf as Text).data));
  let inner = first?.parentElement ?? box;
  while (inner !== box && !item.leaves.every((leaf) => inner.contains(leaf) || !leaf.textContent?.trim()))
    inner = inner.parentElement ?? box;
  return box.contains(inner) ? inner : box;
}

function ownVerb(view: PageView, item: PageItem, column: Element): 'hide' | 'keep' | null {
  const verdict = view.rules.verdictOn(innermost(item), column);
  return verdict?.origin === 'own' ? verdict.verb : null;
}

function takeAway(story: Story): Story {
  const { view, column } = story;
  const dropped = new Map(story.dropped);
  const stays = (item: PageItem): boolean => {
    const element = innermost(item);
    const verdict = view.rules.verdictOn(element, column);
    if (verdict?.origin !== 'own' || verdict.verb === 'keep') return true;
    dropped.set(item, hiddenByRule(verdict, element));
    return false;
  };
  const drop = (items: readonly PageItem[], verdict: Verdict) => {
    for (const item of items) dropped.set(item, verdict);
  };

  const pictures = new Map<Atom, PictureItem>();
  for (const [atom, picture] of story.pictures)
    if (stays(atom)) pictures.set(atom, { ...picture, captions: picture.captions.filter(stays) });
    // A caption whose picture is not shown captions nothing.
    else drop(picture.captions, dropped.get(atom)!);
  const entries = story.live.entries.flatMap((entry): LiveEntry[] => {
    const items = entry.items.filter(stays);
    if (items.length === entry.items.length) return [entry];
    if (!items.some((item) => item.type === 'text' && !entry.head.has(item))) {
      // A time without anything that happened then.
      drop(items, dropped.get(entry.items.find((item) => !items.includes(item))!)!);
      return [];
    }
    const headline = entry.headline !== null && items.includes(entry.headline) ? entry.headline : null;
    return [
      { ...entry, items, headline, head: new Set([...entry.head].filter((item) => items.includes(item))) },
    ];
  });
  withTheirCaptions(view, dropped);
  const lead = story.leadPicture;
  return {
    ...story,
    kicker: story.kicker !== null && stays(story.kicker) ? story.kicker : null,
    dek: story.dek.filter(stays),
    meta: story.meta.filter(stays),
    body: story.body.filter((item) => stays(item) && !dropped.has(item)),
    pictures,
    leadPicture: lead === null ? null : (pictures.get(lead.atom) ?? null),
    live: { ...story.live, entries },
    dropped,
  };
}

/** Where the picture of a figure was sent away, its caption went for the same reason. */
function withTheirCaptions(view: PageView, dropped: Map<PageItem, Verdict>): void {
  const figures = new Map<Element | null, Verdict>();
  for (const [item, verdict] of dropped)
    if (item.type === 'atom' && verdict.reason === 'own-rule')
      figures.set(item.element.closest('figure'), verdict);
  figures.delete(null);
  if (figures.size === 0) return;
  for (const item of dropped.keys()) {
    if (item.type !== 'text') continue;
    const verdict = figures.get(item.container.closest('figure'));
    if (verdict !== undefined && isCaption(view, item)) dropped.set(item, verdict);
  }
}

function bringBack(story: Story): Story {
  const { view, column, headline } = story;
  const shown = new Set<PageItem>([
    ...(headline.block === null ? [] : [headline.block]),
    ...(story.kicker === null ? [] : [story.kicker]),
    ...story.dek,
    ...story.meta,
    ...story.body,
    ...[...story.pictures.values()].flatMap(({ atom, captions }) => [atom, ...captions]),
  ]);
  const wanted = view.items.filter((item) => !shown.has(item) && ownVerb(view, item, column) === 'keep');
  if (wanted.length === 0) return story;

  const { pictures, captions } = picturesIn(view, wanted);
  const captioning: ReadonlySet<PageItem> = captions;
  const dropped = new Map(story.dropped);
  for (const item of wanted) dropped.delete(item);
  return {
    ...story,
    column: boxAround(column, wanted.map(elementOf)),
    pictures: new Map([...story.pictures, ...pictures]),
    body: [...story.body, ...wanted.filter((item) => !captioning.has(item))].sort(
      (one, two) => one.index - two.index,
    ),
    dropped,
  };
}

/** The pictures among what is brought back, with their captions; small ones too, for somebody wants to see them. */
function picturesIn(
  view: PageView,
  wanted: readonly PageItem[],
): { pictures: Map<Atom, PictureItem>; captions: Set<TextBlock> } {
  const found = findPictures(view, wanted, {
    certain: new Set(),
    column: view.body,
    furniture: () => null,
    headline: null,
  });
  for (const item of wanted) {
    if (item.type !== 'atom' || item.kind !== 'image' || found.pictures.has(item)) continue;
    const figure = item.element.closest('figure');
    const captions = wanted.filter(
      (other): other is TextBlock =>
        other.type === 'text' && figure?.contains(other.container) === true && isCaption(view, other),
    );
    for (const caption of captions) found.captions.add(caption);
    found.pictures.set(item, { atom: item, captions });
  }
  return found;
}

function boxAround(column: Element, elements: readonly Element[]): Element {
  let box = column;
  while (box.parentElement !== null && !elements.every((element) => box.contains(element)))
    box = box.parentElement;
  return box;
}
