import type { Page } from '../../../scripts/browsers/driver.ts';
import type { ExpectedArticle, ExpectedBlock } from '../../fixtures/fixture.ts';

/** What the reader page shows of an article. */
export interface ShownArticle {
  headline: string;
  kicker: string | null;
  dek: string | null;
  byline: string | null;
  source: string | null;
  /** The `datetime` of every date in the head. */
  dates: string[];
  leadFigure: { caption: string | null; credit: string | null } | null;
  blocks: unknown[];
  direction: string;
}

/** Reads the article's frame on an open reader page. */
export function shownArticle(reader: Page): Promise<ShownArticle> {
  return reader.evaluate<ShownArticle>(readFrame);
}

/** The same parts as a fixture has them. */
export function shownFromExpected(expected: ExpectedArticle) {
  return {
    headline: expected.headline,
    dek: expected.dek,
    leadFigure: expected.leadFigure,
    blocks: expected.blocks.map(shownBlock),
    direction: expected.direction,
  };
}

function shownBlock(block: ExpectedBlock): unknown {
  switch (block.type) {
    case 'post': {
      const { type, paragraphs, author, handle, date, url } = block;
      return { type, paragraphs, author, handle, date, url };
    }
    case 'figure':
      return { type: 'figure', caption: block.caption, credit: block.credit };
    case 'list':
      return { type: 'list', items: block.items };
    case 'heading':
      return { type: 'heading', text: block.text };
    case 'note':
      return { type: 'note', text: block.text };
    default:
      return block;
  }
}

/** In the reader page. */
function readFrame(): ShownArticle {
  const inside = document.querySelector('iframe')?.contentDocument;
  const article = inside?.querySelector('article');
  if (!article) throw new Error('no article is shown');
  // Without the marks that keep names of other directions apart, which no reader sees.
  const flat = (text: string) =>
    text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const text = (from: Element, selector: string) => {
    const found = from.querySelector(selector);
    return found ? flat(found.textContent ?? '') : null;
  };
  const texts = (from: Element, selector: string) =>
    [...from.querySelectorAll(selector)].map((each) => flat(each.textContent ?? ''));
  const figure = (from: Element) => ({ caption: text(from, '.caption'), credit: text(from, '.credit') });
  const block = (element: HTMLElement): unknown => {
    const type = element.dataset.block;
    switch (type) {
      case 'list':
        return { type, items: texts(element, 'li') };
      case 'post':
        return {
          type,
          paragraphs: texts(element, ':scope > p:not(.post-author, .post-attribution)'),
          author: text(element, '.post-author strong'),
          handle: text(element, '.post-handle'),
          date: text(element, '.post-date'),
          url: element.querySelector('a.card-link')?.getAttribute('href') ?? null,
        };
      case 'quote':
        return { type, paragraphs: texts(element, ':scope > p'), cite: text(element, 'footer') };
      case 'table':
        return { type, rows: [...element.querySelectorAll('tr')].map((row) => texts(row, 'th, td')) };
      case 'figure':
        return { type, ...figure(element) };
      case 'note':
        return { type, text: text(element, ':scope > p') };
      default:
        return { type, text: flat(element.textContent ?? '') };
    }
  };
  const lead = article.querySelector('.lead-figure');
  return {
    headline: text(article, 'h1') ?? '',
    kicker: text(article, '.kicker-words'),
    dek: text(article, '.dek'),
    byline: text(article, '.byline'),
    source: text(article, '.source'),
    dates: [...article.querySelectorAll('.head time')].map((each) => each.getAttribute('datetime') ?? ''),
    leadFigure: lead && figure(lead),
    blocks: [...article.querySelectorAll<HTMLElement>('.body > [data-block]')].map(block),
    direction: article.dir,
  };
}
