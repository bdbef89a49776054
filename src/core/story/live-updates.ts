/** What a page tells machines about its live blog: that it is one, and the entries it names. Claims, not truth. */
import { isObject, type Json, type JsonObject, readJsonLd, textOf, typesOf } from './json-ld.ts';

/** One entry as `liveBlogUpdate` states it. */
export interface LiveUpdate {
  headline: string | null;
  published: string | null;
  /** The beginning of its text. */
  body: string | null;
}

/** More than this no newsroom writes in one blog. */
const MOST_UPDATES = 3000;
const LONGEST_BODY = 400;

function updateOf(node: JsonObject): LiveUpdate {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    body: textOf(node.articleBody, LONGEST_BODY) ?? textOf(node.description, LONGEST_BODY),
  };
}

function updatesIn(node: JsonObject, resolve: (value: Json) => Json): LiveUpdate[] {
  const { liveBlogUpdate } = node;
  if (liveBlogUpdate === undefined || liveBlogUpdate === null) return [];
  return [liveBlogUpdate].flat().slice(0, MOST_UPDATES).map(resolve).filter(isObject).map(updateOf);
}

/**
 * The updates that the page's JSON-LD gives, in its order; empty where it says "live blog" and no more; null where it
 * says nothing of the kind.
 */
export function readLiveUpdates(document: Document): LiveUpdate[] | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  // Reading JSON twice is for the few pages that have something to say.
  if (!scripts.some((script) => /LiveBlogPosting|liveBlogUpdate/.test(script.textContent ?? ''))) return null;
  const { nodes, resolve } = readJsonLd(document);
  const blogs = nodes.filter(
    (node) => node.liveBlogUpdate !== undefined || typesOf(node).includes('LiveBlogPosting'),
  );
  return blogs.length === 0 ? null : blogs.flatMap((node) => updatesIn(node, resolve));
}
