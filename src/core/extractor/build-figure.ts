/** A picture with caption and credit as the article keeps it. */
import type { Figure, SafeHtml } from '../article.ts';
import type { Locator } from '../profile/profile.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { PictureItem } from '../story/story.ts';
import { normaliseText } from '../text/normalise.ts';
import { pictureSource } from './picture-source.ts';
import { splitCredit } from './split-credit.ts';

const CREDIT_NAME =
  /credit|copyright|photographer|agency|source|fotograf|quelle|byline|courtesy|attribution|crédit|urheber|bildnachweis|foto-?autor|photo-?by|rights-?holder|(?:^|[\s_-])rights(?:$|[\s_-])/i;
/** Labels for screen readers that stand in a box of their own before the caption. */
const LABEL = /^(?:image|media) (?:caption|source|copyright)[,:]?$/i;

export interface FigureContext {
  baseUrl: string;
  /** Where the page's layout knows the credits to stand. */
  credit: Locator | undefined;
  /** A caption's markup. */
  html(block: Pick<TextBlock, 'leaves' | 'container'>): SafeHtml;
}

const textOf = (leaves: readonly (Text | Element)[]): string =>
  normaliseText(leaves.map((leaf) => (leaf.nodeType === 3 ? (leaf as Text).data : ' ')).join(''));

/** Parts a caption from the credit that stands in an element of its own name within or beside it. */
function partCredit(
  block: TextBlock,
  { besideOthers, credit }: { besideOthers: boolean; credit: string | undefined },
): { caption: (Text | Element)[]; credit: string } {
  const lastLeaf =
    block.leaves.findLast((leaf) => leaf.nodeType === 3 && /\S/.test((leaf as Text).data)) ?? null;
  const isCredit = (leaf: Text | Element): boolean => {
    if (credit !== undefined) return Boolean(leaf.parentElement?.closest(credit));
    for (let one = leaf.parentElement; one !== null; one = one.parentElement) {
      if (one === block.container && !besideOthers) return false;
      if (CREDIT_NAME.test(`${one.getAttribute('class') ?? ''} ${one.getAttribute('itemprop') ?? ''}`))
        return true;
      if (one === block.container) return false;
      if ((one.localName === 'small' || one.localName === 'cite') && one.contains(lastLeaf)) return true;
    }
    return false;
  };
  const isCounter = (leaf: Text | Element): boolean =>
    leaf.parentElement !== block.container &&
    /^\s*\d+\s*\/\s*\d+\s*$/.test(leaf.parentElement?.textContent ?? '');
  return {
    caption: block.leaves.filter((leaf) => !isCredit(leaf) && !isCounter(leaf) && !isLabel(leaf, block)),
    credit: textOf(block.leaves.filter(isCredit)),
  };
}

/** A label in an element of its own. */
const isLabel = (leaf: Text | Element, block: TextBlock): boolean =>
  leaf.parentElement !== block.container && LABEL.test(normaliseText(leaf.textContent ?? ''));

/** A credit printed twice, for narrow and wide screens, is told once. */
function once(credit: string): string {
  const half = credit.slice(0, credit.length / 2).trim();
  return half !== '' && credit === `${half} ${half}` ? half : credit;
}

const positive = (value: string | null): number | null => {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 && number < 100_000 ? number : null;
};

/** Builds the figure; the alternative text is kept as such and never printed. */
export function buildFigure(picture: PictureItem, context: FigureContext): Figure {
  const element = picture.atom.element;
  const image = element.matches('img') ? element : (element.querySelector('img') ?? element);
  const captions: Pick<TextBlock, 'leaves' | 'container'>[] = [];
  const credits: string[] = [];
  for (const block of picture.captions) {
    const parts = partCredit(block, {
      besideOthers: picture.captions.length > 1,
      credit: context.credit?.join(),
    });
    if (parts.credit !== '') credits.push(parts.credit);
    const words = textOf(parts.caption);
    if (words !== '' && !LABEL.test(words))
      captions.push({ container: block.container, leaves: parts.caption });
  }
  const words = captions.map((block) => textOf(block.leaves)).join(' ');
  const markup = captions.map((block) => context.html(block)).join(' ');
  // Where the credit has an element of its own, the caption's end is the caption's.
  const parted =
    credits.length > 0
      ? { html: withoutSeparator(markup), credit: [...new Set(credits.map(once).map(bare))].join(' ') }
      : splitCredit({ html: markup, words });
  const { credit } = parted;
  const caption = parted.html === '' ? null : parted.html;
  return {
    src: pictureSource(element, context.baseUrl),
    alt: normaliseText(image.getAttribute('alt') ?? '').slice(0, 2000),
    caption,
    credit: credit === null ? null : normaliseText(credit).slice(0, 500),
    width: positive(image.getAttribute('width')),
    height: positive(image.getAttribute('height')),
  };
}

/** What stood between a caption and its credit says nothing where the credit stands apart: "… on Monday. –". */
function withoutSeparator(markup: string): SafeHtml {
  return markup.replace(/\s[|–—/·-]\s*((?:<\/[a-z]+>)*)$/i, '$1') as SafeHtml;
}

/** A credit without the brackets around it and the word before it. */
function bare(credit: string): string {
  return credit.replace(/^\(([^()]*)\)$/, '$1').replace(/^credits?(?:\.{2,}|:)\s*/i, '');
}

/** A picture that has neither file nor words is not worth a place. */
export function isWorthKeeping(figure: Figure): boolean {
  return figure.src !== null || figure.caption !== null;
}
