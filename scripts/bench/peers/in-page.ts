/**
 * Runs in the page, in a world where nothing ran before (the pages' own scripts are blocked): Readability and Defuddle
 * as their manuals say, with their default options. Bundled by `peer-script.ts`.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { textOfHtml } from './text-of-html.ts';

/** What a peer says of the page, in its own words. */
export interface PeerAnswer {
  text: string;
  headline: string | null;
  byline: string | null;
  published: string | null;
  /** Of the first parse, and the median of later ones; a clone that was made for a parse is not counted. */
  ms: { cold: number; warm: number } | null;
  error: string | null;
}

interface Parsed {
  html: string | null | undefined;
  headline: string | null | undefined;
  byline: string | null | undefined;
  published: string | null | undefined;
}

const warmRuns = 3;
/** Slow pages are not parsed again and again. */
const warmBudgetMs = 1000;

export function measureReadability(): PeerAnswer {
  return measure(
    // It takes the document apart that it is given.
    () => document.cloneNode(true) as Document,
    (clone) => {
      const found = new Readability(clone).parse();
      return {
        html: found?.content,
        headline: found?.title,
        byline: found?.byline,
        published: found?.publishedTime,
      };
    },
  );
}

export function measureDefuddle(): PeerAnswer {
  return measure(
    // It reads styles of the live page, and makes its own clone.
    () => document,
    (page) => {
      const found = new Defuddle(page, { url: location.href }).parse();
      return { html: found.content, headline: found.title, byline: found.author, published: found.published };
    },
  );
}

function measure(prepare: () => Document, parse: (page: Document) => Parsed): PeerAnswer {
  try {
    const timed = () => {
      const page = prepare();
      const start = performance.now();
      const parsed = parse(page);
      return { parsed, ms: performance.now() - start };
    };
    const first = timed();
    const warm: number[] = [];
    for (
      let spent = 0;
      warm.length < warmRuns && (spent === 0 || spent < warmBudgetMs);
      spent += warm.at(-1)!
    )
      warm.push(timed().ms);
    warm.sort((one, two) => one - two);
    const { html, headline, byline, published } = first.parsed;
    return {
      text: textOfHtml(html ?? ''),
      headline: headline || null,
      byline: byline || null,
      published: published || null,
      ms: { cold: first.ms, warm: warm[warm.length >> 1]! },
      error: null,
    };
  } catch (error) {
    return { text: '', headline: null, byline: null, published: null, ms: null, error: String(error) };
  }
}
