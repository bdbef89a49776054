/**
 * From a page to its story. The core (what is surely the text) comes from `find-core`; here the stretch of the page
 * around it is judged block by block: headline, dek, byline line, pictures and captions stay; furniture that stands
 * among them goes, each block with its kind and the reason.
 */
import { comparable } from '../text/normalise.ts';
import { bioKind } from './author-bio.ts';
import { isCaption } from './captions.ts';
import { isStoryEmbed } from './embeds.ts';
import { findCore, readersRoots, rootsOf, sameWording } from './find-core.ts';
import { findEnd, findLateNotes, findTagsRow } from './find-end.ts';
import { findEntries } from './find-entries.ts';
import { furnitureJudge, wordsBelow } from './find-furniture.ts';
import { findHeadline } from './find-headline.ts';
import { findPictures } from './find-pictures.ts';
import { findPosts, isPostFrame } from './find-posts.ts';
import { blockJudge } from './judge-block.ts';
import { isNamedDek, judgeHead } from './judge-head.ts';
import { joinEntries, keepEntries, spareEntries } from './keep-entries.ts';
import { isNoteBlock } from './notes.ts';
import { applyOwnRules } from './own-rules.ts';
import { endsSentence, isProse, type PageView } from './page-view.ts';
import type { Atom, PageItem, TextBlock } from './read-page.ts';
import type { Story, Verdict } from './story.ts';

/** More authors than this have a list of their own. */
const MOST_META = 12;
/** Of the core's words, that much must stand in the column; the rest are strays that a witness let in. */
const COLUMN_SHARE = 0.85;

/** The smallest element that still holds nearly all of the core. */
function findColumn(body: Element, words: Map<Element, number>): Element {
  const total = words.get(body) ?? 0;
  let column = body;
  for (;;) {
    const next = [...column.children].find((child) => (words.get(child) ?? 0) >= total * COLUMN_SHARE);
    if (next === undefined) return column;
    column = next;
  }
}

/** The boxes that are known to hold the story: the reader's word comes before the layout's. */
function knownRoots(view: PageView): readonly Element[] {
  const byReader = readersRoots(view);
  return byReader.length > 0 ? byReader : rootsOf(view, view.layout?.root ?? []);
}

/** The smallest element around all of these boxes. */
function commonBox(view: PageView, roots: readonly Element[]): Element {
  let box = roots[0] ?? view.body;
  while (!roots.every((root) => box.contains(root))) box = box.parentElement ?? view.body;
  return box;
}

/** The element of a page item: the block's box, or the picture or frame itself. */
function elementOf(item: PageItem): Element {
  return item.type === 'text' ? item.container : item.element;
}

/** Finds and judges the story. Null when the page has no running text. */
export function findStory(view: PageView): Story | null {
  view.rules.spare(profilesSpare(view));
  const live = findEntries(view);
  const core = joinEntries(live, findCore(view));
  if (core === null) return null;
  const words = wordsBelow(core.blocks, view.body);
  const column =
    core.evidence === 'profile' ? commonBox(view, knownRoots(view)) : findColumn(view.body, words);
  const furniture = spareEntries(live, furnitureJudge(view, column, words));
  const sure = core.blocks.filter((block) => column.contains(block.container));
  const certain = new Set(sure);
  const first = sure[0]!;
  const byProfile = (field: 'headline' | 'dek' | 'kicker' | 'leadFigure'): Element | null => {
    const locator = view.layout?.[field];
    return locator === undefined ? null : (rootsOf(view, locator)[0] ?? null);
  };

  const headline = findHeadline(view, first, byProfile('headline'));
  const lastSure = findEnd(view, {
    core: sure,
    attested: core.attested,
    column,
    furniture,
    headline: headline.block,
  });
  const kept = (item: PageItem): boolean => view.rules.verdictOn(elementOf(item), column)?.verb === 'keep';
  // What a profile keeps right behind the last sure block goes on with it; the reader's own rules come last of all.
  const goesOn = (item: PageItem | undefined): boolean =>
    item !== undefined && kept(item) && view.rules.verdictOn(elementOf(item), column)?.origin !== 'own';
  let end = lastSure;
  while (goesOn(view.items[end + 1])) end += 1;
  const start = headline.block === null ? first.index : Math.min(headline.block.index + 1, first.index);
  // Some print the opening picture above the headline: the layout says so.
  const leadFigure = byProfile('leadFigure');
  const stretch = view.items.filter(
    (item) =>
      item.index <= end &&
      item !== headline.block &&
      (item.index >= start || leadFigure?.contains(elementOf(item))),
  );

  const { pictures, captions } = findPictures(view, stretch, {
    certain,
    column,
    furniture,
    headline: headline.block,
    dek: byProfile('dek'),
  });
  const posts = findPosts(view);
  const postBlocks = new Set(posts.flatMap((post) => post.blocks));
  const text = sure.filter((block) => !captions.has(block) && block !== headline.block);
  // Running text before the first sure block: there stands the dek already.
  const hasDek = stretch.some(
    (item) =>
      item.type === 'text' &&
      item.index < (text[0] ?? first).index &&
      !captions.has(item) &&
      (isProse(item) || (item.heading > 0 && item.words >= 8 && endsSentence(item.text))) &&
      furniture(item.container) === null,
  );
  const firstProse = !hasDek && leadsAsDek(view, text, byProfile('dek')) ? text[1]! : (text[0] ?? first);
  const judge = blockJudge(view, certain, core.attested, furniture);

  const body: PageItem[] = [];
  const dropped = new Map<PageItem, Verdict>();
  const between: TextBlock[] = [];
  for (const item of stretch) {
    if (item.type === 'text' && captions.has(item)) continue;
    if (kept(item) || (item.type === 'text' && postBlocks.has(item))) {
      body.push(item);
    } else if (item.type === 'atom') {
      const verdict = pictures.has(item) ? null : judgeAtom(item, column, furniture(item.element));
      if (verdict === null) body.push(item);
      else dropped.set(item, verdict);
    } else if (isCaption(view, item) && !standsByPicture(item, pictures)) {
      // A caption whose picture is not shown captions nothing.
      dropped.set(item, { kind: 'furniture', reason: 'outside-story' });
    } else if (item.index < firstProse.index) {
      between.push(item);
    } else {
      const verdict = judge(item);
      if (verdict === null) body.push(item);
      else dropped.set(item, verdict);
    }
  }

  const head = judgeHead(view, between, {
    headline: headline.block,
    firstProse,
    furniture,
    dekElement: byProfile('dek'),
    announced: view.layout === null && (view.profile?.textOrder?.includes('dek') ?? false),
    kickerElement: byProfile('kicker'),
    metaElements: metaByLayout(view),
  });
  for (const [item, verdict] of head.dropped) dropped.set(item, verdict);
  body.push(...head.lede, ...findLateNotes(view, end, column));
  body.sort((one, two) => one.index - two.index);
  dropAuthorBios(view, body, dropped);
  dropTrailingHeadings(view, body, dropped);
  dropRepeatedDek(body, head.dek, dropped);

  const byReader = readersRoots(view);
  const outside =
    byReader.length === 0
      ? new Map<PageItem, Verdict>()
      : standOutside(byReader, { items: [...body, ...pictures.keys()], pictures, firstProse });
  for (const [item, verdict] of outside) {
    dropped.set(item, verdict);
    if (item.type === 'atom') pictures.delete(item);
  }

  const early = [...pictures.values()].filter((picture) => picture.atom.index < firstProse.index);
  const leadPicture = early.find(({ atom }) => leadFigure?.contains(atom.element)) ?? early[0] ?? null;
  const found = keepEntries({
    view,
    live,
    evidence: core.evidence,
    column,
    headline,
    kicker: head.kicker,
    dek: head.dek,
    meta: head.meta,
    printedMeta: head.printed,
    printedTags: findTagsRow(view, end),
    body: body.filter((item) => item !== leadPicture?.atom && !outside.has(item)),
    pictures,
    leadPicture,
    posts,
    dropped,
  });
  return applyOwnRules(found);
}

/** Where the layout has byline, dates and source: what it points at stays in view. */
function metaByLayout(view: PageView): Element[] {
  const { bylines = [], published = [], updated = [], source = [] } = view.layout ?? {};
  return [bylines, published, updated, source].flatMap((locator) => {
    // Those that read an attribute point at machines' data, or at lists that say more than it.
    const printed = locator.filter((entry) => !entry.includes('=>'));
    return rootsOf(view, printed).slice(0, MOST_META);
  });
}

/** What no profile may hide: the boxes of captions, credits, corrections and paywall notices. */
function profilesSpare(view: PageView): (element: Element) => boolean {
  let spared: Set<Element> | null = null;
  return (element) => {
    spared ??= new Set(
      view.texts
        .filter((block) => isCaption(view, block) || isNoteBlock(block))
        .map(({ container }) => container),
    );
    return spared.has(element);
  };
}

/**
 * Whether the first sure block is the dek rather than the text's beginning: the layout or the publisher's text order
 * says so, or it stands apart from the paragraphs that follow and is what the page gives to search engines.
 */
function leadsAsDek(view: PageView, text: readonly TextBlock[], byLayout: Element | null): boolean {
  const [one, two, three] = text;
  if (one === undefined || two === undefined) return false;
  if (byLayout !== null) return byLayout.contains(one.container);
  if (view.layout === null && view.profile?.textOrder !== undefined)
    return view.profile.textOrder.includes('dek');
  if (isNamedDek(one) && one.words <= 90) return true;
  const box = (block: TextBlock) => block.container.parentElement;
  if (three === undefined || box(one) === box(two) || box(two) !== box(three) || one.words > 60) return false;
  return view.data.description !== null && sameWording(view.data.description, one.text);
}

/** Whether a block stands in a figure whose picture stays: where it is too long for a caption, it is a slide's text. */
function standsByPicture(block: TextBlock, pictures: ReadonlyMap<Atom, unknown>): boolean {
  const figure = block.container.closest('figure');
  return figure !== null && [...pictures.keys()].some(({ element }) => figure.contains(element));
}

/** The verdict on a frame, player or picture that is none of the story's pictures; null where it belongs to it. */
function judgeAtom(atom: Atom, column: Element, furniture: Verdict | null): Verdict | null {
  const inColumn = column.contains(atom.element);
  if (inColumn && isPostFrame(atom)) return null;
  if (furniture !== null) return furniture;
  if (atom.kind === 'frame' && isStoryEmbed(atom.element)) return null;
  if (atom.kind === 'frame') return { kind: 'ad', reason: 'empty-frame' };
  return { kind: atom.kind === 'image' ? 'furniture' : 'player', reason: 'outside-story' };
}

/** Some papers print the dek once more as the first paragraph. */
function dropRepeatedDek(body: PageItem[], dek: readonly TextBlock[], dropped: Map<PageItem, Verdict>): void {
  const at = body.findIndex((item) => item.type === 'text');
  const item = body[at];
  if (item?.type !== 'text' || !dek.some((block) => comparable(block.text) === comparable(item.text))) return;
  dropped.set(item, { kind: 'duplicate', reason: 'repeated' });
  body.splice(at, 1);
}

/** Where the reader said which box is the story, running text beside it is none; notes and the lead picture stay. */
function standOutside(
  roots: readonly Element[],
  found: { items: readonly PageItem[]; pictures: ReadonlyMap<Atom, unknown>; firstProse: TextBlock },
): Map<PageItem, Verdict> {
  const { items, pictures, firstProse } = found;
  const lead = [...pictures.keys()].find(({ index }) => index < firstProse.index);
  const outside = items.filter(
    (item) =>
      item !== lead &&
      !(item.type === 'text' && isNoteBlock(item)) &&
      !roots.some((root) => root.contains(elementOf(item))),
  );
  return new Map(outside.map((item) => [item, { kind: 'furniture', reason: 'own-rule' }]));
}

/** Lines about its authors at the very end of a text, which the byline needs no more. */
function dropAuthorBios(view: PageView, body: PageItem[], dropped: Map<PageItem, Verdict>): void {
  for (let item = body[body.length - 1]; item !== undefined; item = body[body.length - 1]) {
    const kind = item.type === 'text' ? bioKind(view, item) : null;
    if (kind === null) return;
    dropped.set(item, { kind, reason: 'after-story' });
    body.pop();
  }
}

/** A heading at the very end announces something that was cut away. */
function dropTrailingHeadings(view: PageView, body: PageItem[], dropped: Map<PageItem, Verdict>): void {
  for (
    let item = body[body.length - 1];
    item?.type === 'text' && item.heading > 0;
    item = body[body.length - 1]
  ) {
    dropped.set(item, { kind: view.label(item)?.kind ?? 'related', reason: 'after-story' });
    body.pop();
  }
}
