/** Which pictures stand in the page's own containers of the article, whatever became of them. */
import type { Rendering } from '../story/rendering.ts';

/** Narrower pictures are icons, faces and buttons. */
const NARROWEST = 200;
const NO_PLACE =
  'aside, footer, nav, form, dialog, [class*="related" i], [class*="promo" i], [class*="author" i], [class*="avatar" i], [class*="newsletter" i], [class*="comment" i]';

/**
 * Pictures within `container` that the story may want: in a `<figure>`, or at least 200 pixels wide as far as layout
 * or markup say; none that leads to another page, none twice.
 */
export function findPicturesIn(container: Element, rendering: Rendering): Element[] {
  const seen = new Set<string>();
  const found: Element[] = [];
  for (const picture of container.querySelectorAll('img, amp-img')) {
    if (picture.closest(NO_PLACE) !== null || leadsElsewhere(picture)) continue;
    const width =
      rendering.size(picture)?.width || Number.parseInt(picture.getAttribute('width') ?? '', 10) || null;
    const isWide = width === null ? picture.closest('figure') !== null : width >= NARROWEST;
    if (!isWide || isUnseen(picture, rendering)) continue;
    const address = (picture.getAttribute('src') ?? '').replace(/[?#].*$/, '');
    if (address !== '' && !address.startsWith('data:')) {
      if (seen.has(address)) continue;
      seen.add(address);
    }
    found.push(picture);
  }
  return found;
}

function leadsElsewhere(picture: Element): boolean {
  const address = picture.closest('a[href]')?.getAttribute('href') ?? null;
  return address !== null && !/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(address) && !/^#/.test(address);
}

function isUnseen(picture: Element, rendering: Rendering): boolean {
  for (let box: Element | null = picture; box !== null; box = box.parentElement)
    if (rendering.isHidden(box)) return true;
  return false;
}
