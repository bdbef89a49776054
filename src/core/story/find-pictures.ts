/** Which pictures belong to the story, and which blocks are their captions and credits: together or not at all. */
import { comparable } from '../text/normalise.ts';
import { isCaption } from './captions.ts';
import type { FurnitureJudge } from './find-furniture.ts';
import { isLinked, type PageView } from './page-view.ts';
import type { Atom, PageItem, TextBlock } from './read-page.ts';
import type { PictureItem } from './story.ts';

/** A wrapper of a picture holds its caption and credit and no more than so much text. */
const MOST_CAPTION_WORDS = 120;
const MOST_CAPTION_BLOCKS = 4;
/** Pictures known to be smaller than this are icons, avatars and counters. */
const SMALLEST_SIDE = 90;

export interface PictureContext {
  certain: ReadonlySet<TextBlock>;
  column: Element;
  furniture: FurnitureJudge;
  headline: TextBlock | null;
  /** The dek of the page's layout: a picture beside it does not make it a caption. */
  dek?: Element | null;
}

function isSmall(view: PageView, element: Element): boolean {
  // A grey pixel that stands in until the picture is scrolled to has a size of its own.
  if (element.getAttribute('src')?.startsWith('data:') === true) return false;
  const size = view.rendering.size(element);
  const width = size?.width || Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = size?.height || Number.parseInt(element.getAttribute('height') ?? '', 10);
  return (width > 0 && width < SMALLEST_SIDE) || (height > 0 && height < SMALLEST_SIDE / 2);
}

/** What captions begin or end with, whatever box they stand in. */
const CAPTION_WORDS =
  /^(?:image (?:caption|copyright|source)|photo(?:graph)?(?: by)?\s*[:|]|picture\s*[:|]|pictured[: ]|bild\s*:|foto\s*:|credit\s*:|©)|\((?:image|photo|picture|pic|credit|file photo|getty|reuters|ap|afp|epa)\b[^)]{0,80}\)\s*$|(?:[/.|,]\s?|via |credit: ?)(?:getty(?: images)?|reuters|ap(?: photo| file)?|afp|epa|shutterstock|imago|instagram|associated press)\)?\.?$/i;
const MOST_STRAY_CAPTION_WORDS = 60;

/** Words that two texts share, as a part of the shorter one's. */
function overlap(one: string, two: string): number {
  const a = new Set(comparable(one).split(' '));
  const b = new Set(comparable(two).split(' '));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

export function findPictures(
  view: PageView,
  stretch: readonly PageItem[],
  context: PictureContext,
): { pictures: Map<Atom, PictureItem>; captions: Set<TextBlock> } {
  const pictures = new Map<Atom, PictureItem>();
  const captions = new Set<TextBlock>();
  stretch.forEach((item, position) => {
    if (item.type !== 'atom' || (item.kind !== 'image' && item.kind !== 'video')) return;
    if (item.kind === 'image' && isSmall(view, item.element)) return;
    const figure = wrapperOf(view, stretch, position, context);
    const own = textsInside(stretch, position, figure).filter((block) => block !== context.headline);
    const found = own.filter(
      (block) =>
        (!context.certain.has(block) || isCaption(view, block)) &&
        context.furniture(block.container)?.reason !== 'profile' &&
        !context.dek?.contains(block.container),
    );
    if (context.furniture(item.element) !== null) return;
    // A picture inside a link to another story is that story's.
    const link = item.element.closest('a');
    if (
      link !== null &&
      own.some((block) => isLinked(block) && block.words >= 3) &&
      figure.localName !== 'figure'
    )
      return;
    const words = found.reduce((sum, block) => sum + block.words, 0);
    const picture: PictureItem = { atom: item, captions: [] };
    if (words <= MOST_CAPTION_WORDS && found.length <= MOST_CAPTION_BLOCKS)
      picture.captions = found.filter(
        (block) => !captions.has(block) && !block.control && view.label(block)?.kind !== 'share bar',
      );
    if (picture.captions.length === 0) {
      const next = stretch[position + 1];
      const alt =
        item.element.getAttribute('alt') ?? item.element.querySelector('img')?.getAttribute('alt') ?? '';
      if (
        next?.type === 'text' &&
        !captions.has(next) &&
        next.heading === 0 &&
        next.words <= 80 &&
        (isCaption(view, next) ||
          (!context.certain.has(next) && alt.length > 15 && overlap(alt, next.text) >= 0.6))
      )
        picture.captions = [next];
    }
    if (picture.captions.length === 0)
      picture.captions = [stretch[position + 1], stretch[position + 2], stretch[position - 1]].filter(
        (next): next is TextBlock =>
          next?.type === 'text' &&
          !captions.has(next) &&
          next.heading === 0 &&
          next !== context.headline &&
          next.words <= MOST_STRAY_CAPTION_WORDS &&
          CAPTION_WORDS.test(next.text),
      );
    for (const block of picture.captions) captions.add(block);
    pictures.set(item, picture);
  });
  return { pictures, captions };
}

/** The blocks inside a box around a picture: neighbours in page order, so that no more than the box is looked at. */
function textsInside(stretch: readonly PageItem[], position: number, box: Element): TextBlock[] {
  const holds = (item: PageItem | undefined): boolean =>
    item !== undefined && box.contains(item.type === 'text' ? item.container : item.element);
  let from = position;
  let to = position;
  while (holds(stretch[from - 1])) from -= 1;
  while (holds(stretch[to + 1])) to += 1;
  return stretch.slice(from, to + 1).filter((item): item is TextBlock => item.type === 'text');
}

/** The figure, or the largest box around a picture that holds no sure text of the story. */
function wrapperOf(
  view: PageView,
  stretch: readonly PageItem[],
  position: number,
  context: PictureContext,
): Element {
  const { element } = stretch[position] as Atom;
  const figure = element.closest('figure');
  if (figure !== null) return figure;
  let wrapper = element;
  for (let depth = 0; depth < 4; depth += 1) {
    const parent = wrapper.parentElement;
    if (parent === null || parent === context.column || parent.contains(context.column)) return wrapper;
    const inside = textsInside(stretch, position, parent);
    if (
      inside.some(
        (block) => (context.certain.has(block) && !isCaption(view, block)) || block === context.headline,
      )
    )
      return wrapper;
    if (inside.length > MOST_CAPTION_BLOCKS) return wrapper;
    wrapper = parent;
  }
  return wrapper;
}
