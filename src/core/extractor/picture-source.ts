/** The real address of a picture, also when it is to be loaded only when scrolled to. */
import { safeAddress } from '../url/safe-address.ts';

const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-lazy',
  'data-actualsrc',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Wider files than this are for print. */
const WIDEST = 2600;
/** Blank pixels and grey boxes that stand in until the picture is scrolled to. */
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|1x1|grey|gray|loading|lazy)(?:[._-]|$)[^/]*$/i;

interface Candidate {
  address: string;
  width: number;
}

/** `srcset` as addresses with widths; `2x` counts as a width of 2,000 for the sake of order. */
function readSet(set: string): Candidate[] {
  const found: Candidate[] = [];
  for (const part of set.slice(0, 20_000).split(/,\s+|,(?=https?:|\/)/)) {
    const [address, size] = part.trim().split(/\s+/);
    if (address === undefined || address === '') continue;
    const number = Number.parseFloat(size ?? '1x');
    found.push({ address, width: size?.endsWith('w') ? number : (number || 1) * 1000 });
  }
  return found;
}

/**
 * The largest reasonable file that the element, its `<picture>` and the `<noscript>` beside it name.
 * @returns an absolute http(s) address, or null
 */
export function pictureSource(element: Element, baseUrl: string): string | null {
  const image = element.matches('img, amp-img') ? element : element.querySelector('img, amp-img');
  const picture = element.closest('picture') ?? (element.localName === 'picture' ? element : null);
  const candidates: Candidate[] = [];
  const add = (address: string | null, width: number) => {
    if (address === null || PLACEHOLDER.test(address)) return;
    const safe = safeAddress(address, baseUrl);
    if (safe !== null) candidates.push({ address: safe, width });
  };
  for (const source of picture?.querySelectorAll('source') ?? [])
    for (const name of LAZY_SETS)
      for (const { address, width } of readSet(source.getAttribute(name) ?? ''))
        add(address, Math.min(width, WIDEST - 1));
  if (image !== null) {
    for (const name of LAZY_SETS)
      for (const { address, width } of readSet(image.getAttribute(name) ?? '')) add(address, width);
    for (const name of LAZY_ATTRIBUTES) add(image.getAttribute(name), 800);
    add(image.getAttribute('src'), 700);
  }
  if (element.localName === 'video') add(element.getAttribute('poster'), 700);
  if (candidates.length === 0) {
    const fallback =
      (picture ?? image ?? element).parentElement?.querySelector('noscript')?.textContent ?? '';
    add(
      /<img\b[^>]{0,2000}?\bsrc\s*=\s*["']([^"']{1,2000})["']/i.exec(fallback)?.[1]?.replace(/&amp;/g, '&') ??
        null,
      700,
    );
  }
  const usable = candidates.filter(({ width }) => width <= WIDEST);
  return (
    (usable.length > 0 ? usable : candidates).sort((one, two) => two.width - one.width)[0]?.address ?? null
  );
}
