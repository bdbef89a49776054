/**
 * All stories that stand on one page, where there are several: endless scrolling puts the next one under the one that
 * was asked for. A story here is a headline in a box of its own, with running text of its own and an address of its own.
 */
import { readPassages } from '../completeness/read-passages.ts';
import { normaliseText } from '../text/normalise.ts';
import { safeAddress } from '../url/safe-address.ts';
import { isDrawnWithin } from './flat-tree.ts';
import { isObject, readJsonLd, textOf, typesOf } from './json-ld.ts';
import type { Story } from './story.ts';

/** Less text than this is a teaser. */
const FEWEST_WORDS = 80;
const FEWEST_PASSAGES = 2;
const MOST_STORIES = 20;
const MOST_HEADINGS = 60;
const LONGEST_HEADLINE = 300;
const NO_STORY = '[class*="comment" i], [id*="comment" i], aside, footer, nav, dialog, form';
const ADDRESS_ATTRIBUTE = /^(?:data-(?:[a-z-]*-)?(?:url|href|permalink|canonical|link|path)|itemid)$/;

export interface StoryOnPage {
  headline: string;
  heading: Element;
  /** Everything of this story and nothing of another. */
  box: Element;
  /** Where it stands by itself; null where the page does not say. */
  url: string | null;
}

/** The page's stories in order; fewer than two: it has one, and where that stands is another's business. */
export function findStoriesOnPage(document: Document, url: string): StoryOnPage[] {
  const headings = headingsOf(document);
  if (headings.length < 2) return [];
  const boxes = headings.map((heading) => ownBox(heading, headings));
  const words = new Map<Element, { words: number; passages: number }>();
  const known = new Set(boxes);
  for (const passage of readPassages(document.body, () => false)) {
    if (passage.box.closest(NO_STORY) !== null) continue;
    for (let box: Element | null = passage.box; box !== null; box = box.parentElement)
      if (known.has(box)) {
        const sum = words.get(box) ?? { words: 0, passages: 0 };
        words.set(box, { words: sum.words + passage.words, passages: sum.passages + 1 });
        break;
      }
  }
  const byHeadline = addressesInJsonLd(document);
  const stories: StoryOnPage[] = [];
  headings.forEach((heading, at) => {
    const box = boxes[at]!;
    const has = words.get(box);
    if (has === undefined || has.words < FEWEST_WORDS || has.passages < FEWEST_PASSAGES) return;
    const headline = normaliseText(heading.textContent ?? '').slice(0, LONGEST_HEADLINE);
    if (headline === '' || stories.some((story) => story.box === box)) return;
    const address = addressOf(heading, box, url) ?? byHeadline.get(headline) ?? null;
    stories.push({ headline, heading, box, url: address === null ? null : onThisSite(address, url) });
  });
  if (stories.length < 2) return [];
  const [first] = stories;
  if (first !== undefined && first.url === null) {
    // The page's own address is the first story's, unless it has gone on to another one.
    const own = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
    const address = own === null ? null : onThisSite(own, url);
    if (address !== null && storyAt(stories, address) === null) first.url = address;
  }
  return stories.slice(0, MOST_STORIES);
}

/** The story of an address, if the page has it among others. Entries of a live blog share one address. */
export function storyAt(stories: readonly StoryOnPage[], url: string): StoryOnPage | null {
  const found = stories.filter((story) => story.url !== null && isSameAddress(story.url, url));
  return found.length === 1 ? found[0]! : null;
}

/** The story that was read, among those of its page. */
export function storyOf(stories: readonly StoryOnPage[], { column, headline }: Story): StoryOnPage | null {
  const within = headline.block?.container ?? column;
  return stories.find(({ box }) => isDrawnWithin(within, box) || isDrawnWithin(column, box)) ?? null;
}

/** Whether two addresses are one, but for the part behind `#` and what readers are counted by. */
export function isSameAddress(one: string, two: string): boolean {
  const plain = (address: string) => {
    const { origin, pathname } = new URL(address);
    return origin + pathname.replace(/\/+$/, '');
  };
  return plain(one) === plain(two);
}

/** Facts that the page gives to machines for another story of it: only those that are surely this one's. */
export function withDataOf(story: Story, { headline, url }: StoryOnPage): Story {
  const { view } = story;
  const { nodes, resolve } = readJsonLd(view.document);
  const node =
    nodes.find(
      (one) => url !== null && (addressIn(one) ?? '') !== '' && isAt(addressIn(one)!, url, view.url),
    ) ??
    nodes.find((one) => textOf(one.headline) === headline) ??
    {};
  const authors = (Array.isArray(node.author) ? node.author : [node.author])
    .map(resolve)
    .map((author) => (isObject(author) ? textOf(author.name) : textOf(author)))
    .filter((name): name is string => name !== null);
  const published = textOf(node.datePublished);
  const updated = textOf(node.dateModified);
  const data = {
    ...view.data,
    meta: { authors: [], published: null, updated: null },
    jsonLd: { authors, published, updated },
    types: typesOf(node),
    headline,
    ogTitle: null,
    title: headline,
    description: textOf(node.description),
    authors,
    published,
    updated,
    section: textOf(node.articleSection),
    tags: [],
    body: null,
    image: null,
    isAccessibleForFree: null,
    canonicals: url === null ? [] : [url],
  };
  return { ...story, view: { ...view, data } };
}

/** Headlines of the first rank, or, where a page has fewer than two, the first heading of each article. */
function headingsOf(document: Document): Element[] {
  const usable = (heading: Element) => heading.closest(NO_STORY) === null;
  const first = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).filter(usable);
  const articles = [...document.querySelectorAll('article')].slice(0, MOST_HEADINGS);
  const ofArticles = articles
    .filter((article) => article.parentElement?.closest('article') == null)
    .flatMap((article) => article.querySelector('h1, h2') ?? [])
    .filter(usable);
  return first.length >= 2 && first.length >= ofArticles.length ? first : ofArticles;
}

/** The largest box around a heading that holds no other one. */
function ownBox(heading: Element, headings: readonly Element[]): Element {
  let box = heading;
  for (;;) {
    const outer = box.parentElement;
    if (outer === null || headings.some((other) => other !== heading && outer.contains(other))) return box;
    box = outer;
  }
}

function addressOf(heading: Element, box: Element, url: string): string | null {
  const article = heading.closest('article');
  for (const element of [heading, article, box, ...box.children]) {
    if (element === null || !box.contains(element)) continue;
    for (const { name, value } of element.attributes)
      if (ADDRESS_ATTRIBUTE.test(name) && /^(?:https?:\/\/|\/[^/])/.test(value)) return value;
  }
  const link =
    heading.querySelector('a[href]') ??
    heading.closest('a[href]') ??
    box.querySelector('a[rel~="bookmark" i][href], link[rel~="canonical" i][href]');
  const address = link?.getAttribute('href') ?? null;
  if (address !== null && onThisSite(address, url) !== null) return address;
  return (
    box
      .querySelector('meta[itemprop~="url" i], meta[itemprop~="mainEntityOfPage" i]')
      ?.getAttribute('content') ?? null
  );
}

function addressesInJsonLd(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of readJsonLd(document).nodes) {
    const headline = textOf(node.headline);
    const address = addressIn(node);
    if (headline !== null && address !== null) found.set(normaliseText(headline), address);
  }
  return found;
}

function addressIn(node: Record<string, unknown>): string | null {
  const page = node.mainEntityOfPage;
  return textOf(node.url) ?? textOf(isObject(page) ? page['@id'] : page) ?? textOf(node['@id']);
}

function isAt(address: string, url: string, base: string): boolean {
  const safe = safeAddress(address, base);
  return safe !== null && isSameAddress(safe, url);
}

/** The absolute address when it is one of this site, and not its front page. */
function onThisSite(address: string, url: string): string | null {
  const safe = safeAddress(address, url);
  if (safe === null) return null;
  const { origin, pathname } = new URL(safe);
  return origin === new URL(url).origin && pathname !== '/' ? safe : null;
}
