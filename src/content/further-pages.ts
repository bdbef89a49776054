/** The other pages of the story at hand: offered, and on the reader's request fetched, read and joined, all or none. */
import type { Article } from '../core/article.ts';
import { type KeptBeyond, textsOf } from '../core/completeness/measure-completeness.ts';
import type { Detection } from '../core/detector/detection.ts';
import { extractArticle } from '../core/extractor/extract-article.ts';
import { type ArticlePage, joinPages, withoutDek } from '../core/extractor/join-pages.ts';
import type { Locator } from '../core/profile/profile.ts';
import { inlineSanitiser } from '../core/sanitiser/sanitise-inline.ts';
import { findPages, type PageAddress, type PageSeries } from '../core/story/next-pages.ts';
import { measurePage } from '../core/story/preflight.ts';
import type { Story } from '../core/story/story.ts';
import { safeAddress } from '../core/url/safe-address.ts';
import type { JoinFailure, PagesSummary } from '../protocol/page-state.ts';
import { fetchPage } from './fetch-page.ts';

/** For all pages together, in ms. Less than the background waits for the answer. */
const patienceMs = 24_000;
/** Pages of one story. A page that names only the next one may lead on for ever. */
const mostPages = 30;

export interface FurtherPagesOptions {
  window: Window & typeof globalThis;
  /** Reads the story of a document that is not on the screen. */
  read(document: Document, url: string): Story | null;
  /** Where the publisher's layout has the link to the next page. */
  nextPage?(document: Document): Locator | undefined;
}

interface Joined {
  others: ArticlePage[];
  beyond: KeptBeyond;
}

interface Read {
  others: ArticlePage[];
  /** All that is kept of them, repetitions included. */
  texts: string[];
}

export class FurtherPages {
  readonly #options: FurtherPagesOptions;
  /** The address for which the rest is known. */
  #address = '';
  #series: PageSeries | null = null;
  #joined: Joined | null = null;

  constructor(options: FurtherPagesOptions) {
    this.#options = options;
  }

  /** What the popup is told of the story at `url`; null where it has this page only. */
  summary(url: string): PagesSummary | null {
    const series = this.#find(url);
    if (series === null) return null;
    const joined = this.#joined;
    return {
      page: series.page,
      pages: joined === null ? series.pages : joined.others.length + 1,
      joined: joined !== null,
    };
  }

  /** What is kept besides the page at `url`. */
  beyond(url: string): KeptBeyond | undefined {
    this.#find(url);
    return this.#joined?.beyond;
  }

  /** The article of this page with the others, where they were joined. */
  join(article: Article): Article {
    const page = this.#find(article.url)?.page ?? 1;
    const joined = this.#joined;
    if (joined === null) return article;
    return joinPages([...joined.others, { page, article }], page) ?? article;
  }

  /** Fetches the other pages. Null when all of them are there; else nothing is kept, and the code says why. */
  async add(article: Article, detection: Detection): Promise<JoinFailure | null> {
    const series = this.#find(article.url);
    if (series === null) return 'pages-without-story';
    if (this.#joined !== null) return null;
    const address = this.#address;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patienceMs);
    try {
      const read = await this.#readAll(series, detection, abort.signal);
      if ('code' in read) return read.code;
      // The page at hand has become another one meanwhile.
      if (address !== this.#address) return 'pages-elsewhere';
      const whole = joinPages([...read.others, { page: series.page, article }], series.page);
      if (whole === null) return 'pages-without-story';
      this.#joined = { others: read.others, beyond: { texts: read.texts, ...addedTo(article, whole) } };
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  async #readAll(
    series: PageSeries,
    detection: Detection,
    signal: AbortSignal,
  ): Promise<Read | { code: JoinFailure }> {
    const { window, read, nextPage } = this.#options;
    const sanitise = inlineSanitiser(window);
    const waiting: PageAddress[] = [...series.others];
    const known = new Set([series.page, ...waiting.map(({ page }) => page)]);
    const others: ArticlePage[] = [];
    const texts: string[] = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { page, url } = next;
      const fetched = await fetchPage(url, { window, signal });
      if (!fetched.ok) return fetched;
      if (measurePage(fetched.document.documentElement).tooLarge) return { code: 'pages-too-large' };
      const found = read(fetched.document, url);
      if (found === null) return { code: 'pages-without-story' };
      const story = page === 1 ? found : withoutDek(found);
      others.push({ page, article: extractArticle(story, { detection, sanitise }) });
      texts.push(...textsOf(story));
      for (const further of findPages(fetched.document, url, nextPage?.(fetched.document))?.others ?? []) {
        if (known.has(further.page) || further.page < page) continue;
        if (known.size >= mostPages) return { code: 'pages-too-large' };
        known.add(further.page);
        waiting.push(further);
      }
    }
    return { others, texts };
  }

  #find(url: string): PageSeries | null {
    const { document } = this.#options.window;
    const address = (safeAddress(url) ?? url).replace(/#.*$/, '');
    if (address !== this.#address) {
      this.#address = address;
      this.#joined = null;
      this.#series = null;
    }
    this.#series ??= findPages(document, address, this.#options.nextPage?.(document));
    return this.#series;
  }
}

/** What the whole has more than one of its pages. */
function addedTo(one: Article, whole: Article): Omit<KeptBeyond, 'texts'> {
  const count = (article: Article, type: 'figure' | 'post') =>
    article.body.filter((block) => block.type === type).length;
  const images = (article: Article) => count(article, 'figure') + (article.leadFigure === null ? 0 : 1);
  return {
    words: Math.max(0, whole.wordCount - one.wordCount),
    images: Math.max(0, images(whole) - images(one)),
    posts: Math.max(0, count(whole, 'post') - count(one, 'post')),
  };
}
