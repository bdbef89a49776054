/** Reads a snapshot as the cleaner read the live page. */

import type { Article, SafeHtml } from '../article.ts';
import { detect } from '../detector/detect.ts';
import { extractArticle } from '../extractor/extract-article.ts';
import { activeRules } from '../profile/active-rules.ts';
import type { PageRules } from '../profile/page-rules.ts';
import { selectorReader, usableRules } from '../profile/usable-rules.ts';
import { measurePage } from '../story/preflight.ts';
import { readStory } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';
import { snapshotRendering } from './drawn-as.ts';
import { EARLY_POSTS } from './write-snapshot.ts';

export interface SnapshotReader {
  /** Parses markup into a document that has no window: nothing in it runs or loads. */
  parse(markup: string): Document;
  /** The second wall: DOMPurify bound to a window. */
  sanitise(html: string): SafeHtml;
}

/** A snapshot's document, and the posts that were kept beside it. */
export function openSnapshot(
  markup: string,
  { parse }: Pick<SnapshotReader, 'parse'>,
): { document: Document; earlyPosts: Element[] } {
  const document = parse(markup);
  // Where scripts run, what stands in <noscript> is text.
  for (const noscript of document.querySelectorAll('noscript'))
    if (noscript.firstElementChild !== null) noscript.textContent = noscript.innerHTML;
  const boxes = [...document.querySelectorAll(`[${EARLY_POSTS}]`)];
  const earlyPosts = boxes.flatMap((box) => [...box.children]);
  for (const box of boxes) box.remove();
  return { document, earlyPosts };
}

/** What a snapshot is read by. */
export interface SnapshotOptions extends SnapshotReader {
  /** Where it was read, and the address that names the article. */
  url: string;
  canonicalUrl: string;
  rules: PageRules;
}

/** The story of a snapshot by these rules; null where none is found. */
function readSnapshot(
  markup: string,
  { url, canonicalUrl, rules, parse }: Omit<SnapshotOptions, 'sanitise'>,
): Story | null {
  const { document, earlyPosts } = openSnapshot(markup, { parse });
  if (measurePage(document.documentElement).tooLarge) return null;
  const usable = usableRules(rules, selectorReader(document)).rules;
  return readStory({
    document,
    url,
    rendering: snapshotRendering,
    earlyPosts,
    ...activeRules(usable, document, url, canonicalUrl),
  });
}

/** The article of a snapshot by these rules, as if the page were saved now; null where there is none any more. */
export function articleOfSnapshot(markup: string, options: SnapshotOptions): Article | null {
  const story = readSnapshot(markup, options);
  if (story === null) return null;
  // It was saved as an article: only the kind of article is asked for.
  const detection = detect(story.view.document, story.view.url, true);
  return extractArticle(story, { detection, sanitise: options.sanitise });
}
