/** The real address of a picture, also when it is to be loaded only when scrolled to. */
import { safeAddress } from '../url/safe-address.ts';

/** Attributes in which scripts keep the address until it is wanted, those for large files first. */
const LAZY_ATTRIBUTES =
  'data-full-src data-large-file data-orig-file data-hi-res-src data-high-res data-src-large data-large data-zoom-src data-src data-lazy-src data-lazysrc data-original data-original-src data-url data-image data-img data-lazy data-defer-src data-actualsrc data-echo data-runner-src'.split(
    ' ',
  );
const LAZY_SETS = [
  'srcset',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-src-set',
  'data-img-srcset',
];
/** Wider files than this are for print. */
const WIDEST = 2600;
/** Stands for the width in addresses that a script fills in. */
const WIDTH_SLOT = /\{\s*(?:width|w)\s*\}|%7B(?:width|w)%7D/gi;
const FILLED_WIDTH = 1200;
/** Blank pixels and grey boxes that stand in until the picture is scrolled to. */
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|1x1|grey|gray|loading|lazy|lazyload|empty|default-image)(?:[._-]|$)[^/]*$/i;
const IMAGE_FILE = /^[^\s{}"<>]{1,2000}\.(?:jpe?g|png|webp|avif|gif)(?:[?#][^\s"<>]*)?$/i;
/** The width that an address itself names: `?w=640`, `w_640`, `-640x360.jpg`, `/640x360/`, `/w640/`. */
const NAMED_WIDTH =
  /[?&;,](?:w|width|wid|imwidth|im_w|resize)=(\d{2,4})\b|[/_,-](?:w_|w|width-?)(\d{2,4})(?=[/_,.-])|[/_-](\d{2,4})x\d{2,4}(?=[/_.-])/i;

interface Candidate {
  address: string;
  width: number;
}

/**
 * `srcset` as addresses with widths; `2x` counts as a width of 2,000 for the sake of order. Addresses may hold
 * commas: one ends at white space, and what ends in a comma there has no size.
 */
function readSet(set: string): Candidate[] {
  const found: Candidate[] = [];
  const pattern = /\s*,*\s*(\S+?)(,+(?=\s|$)|\s+([\d.]+)([wxh])\b[^,]*|(?=\s|$))/gy;
  const text = set.slice(0, 20_000);
  for (let match = pattern.exec(text); match !== null && match[1] !== ''; match = pattern.exec(text)) {
    const size = Number.parseFloat(match[3] ?? '1');
    found.push({ address: match[1]!, width: match[4] === 'w' ? size : (size || 1) * 1000 });
  }
  return found;
}

/** The width that an address names, else `other`. */
function widthOf(address: string, other: number): number {
  const named = NAMED_WIDTH.exec(address);
  return named === null ? other : Number(named[1] ?? named[2] ?? named[3]);
}

/** The attributes of the first `<img>` in a `<noscript>`, whose content is text where scripts run. */
function noscriptImage(noscript: Element): { src: string | null; srcset: string | null } {
  const image = noscript.querySelector('img');
  if (image !== null) return { src: image.getAttribute('src'), srcset: image.getAttribute('srcset') };
  const tag = /<img\b[^>]{0,6000}>/i.exec(noscript.textContent ?? '')?.[0] ?? '';
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']{1,6000})["']`, 'i').exec(tag)?.[1]?.replace(/&amp;/g, '&') ??
    null;
  return { src: attribute('src'), srcset: attribute('srcset') };
}

/**
 * The largest reasonable file that the element, its `<picture>`, the `<noscript>` beside it and a link to the whole
 * picture around it name.
 * @returns an absolute http(s) address, or null
 */
export function pictureSource(element: Element, baseUrl: string): string | null {
  const image = element.matches('img, amp-img') ? element : element.querySelector('img, amp-img');
  const picture = element.closest('picture') ?? (element.localName === 'picture' ? element : null);
  const candidates: Candidate[] = [];
  const add = (raw: string | null, width: number) => {
    if (raw === null || PLACEHOLDER.test(raw)) return;
    const safe = safeAddress(
      raw.replace(WIDTH_SLOT, String(FILLED_WIDTH)).replace(/\{[a-z]+\}/gi, ''),
      baseUrl,
    );
    if (safe !== null) candidates.push({ address: safe, width });
  };
  const addSet = (set: string | null, widest = Number.POSITIVE_INFINITY) => {
    for (const { address, width } of readSet(set ?? '')) add(address, Math.min(width, widest));
  };
  for (const source of picture?.querySelectorAll('source') ?? [])
    for (const name of LAZY_SETS) addSet(source.getAttribute(name), WIDEST - 1);
  if (image !== null) {
    for (const name of LAZY_SETS) addSet(image.getAttribute(name));
    for (const name of LAZY_ATTRIBUTES) {
      const value = image.getAttribute(name);
      if (value !== null) add(value, widthOf(value, 800));
    }
    // Whatever a script calls its own attribute (`data-flickity-lazyload-srcset`).
    for (const { name, value } of image.attributes) {
      if (!name.startsWith('data-')) continue;
      if (/src-?set$/.test(name)) addSet(value);
      else if (IMAGE_FILE.test(value)) add(value, widthOf(value, 600));
    }
    const src = image.getAttribute('src');
    if (src !== null) add(src, widthOf(src, 700));
  }
  if (element.localName === 'video') add(element.getAttribute('poster'), 700);
  const beside = element.localName === 'noscript' ? element : besideNoscript(picture ?? image ?? element);
  if (beside !== null) {
    const { src, srcset } = noscriptImage(beside);
    addSet(srcset);
    if (src !== null) add(src, widthOf(src, 700));
  }
  const link = image?.closest('a[href]')?.getAttribute('href') ?? null;
  if (link !== null && IMAGE_FILE.test(link)) add(link, widthOf(link, 1500));
  const usable = candidates.filter(({ width }) => width <= WIDEST);
  return (
    (usable.length > 0 ? usable : candidates).sort((one, two) => two.width - one.width)[0]?.address ?? null
  );
}

/** The `<noscript>` of the same picture: a sibling, with no other picture in the box. */
function besideNoscript(element: Element): Element | null {
  const box = element.parentElement;
  if (box === null || box.querySelectorAll('img, amp-img').length > 2) return null;
  return [...box.children].find(({ localName }) => localName === 'noscript') ?? null;
}
