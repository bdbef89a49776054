/** Where a page marks its authors up for readers, near the headline: raw strings for `cleanBylines`. */
import { nameWords } from '../../text/name-hints.ts';
import { normaliseText } from '../../text/normalise.ts';
import { readMetaLines } from './meta-lines.ts';
import { elementsNear, linesNear } from './near-headline.ts';

const LONGEST_BYLINE = 200;
/** Lines above the headline that may be its byline; what stands higher is the page's head. */
const NEAREST_LINES = 5;
/** Marked elements further apart than this belong to different boxes: the next is somebody else's byline. */
const FARTHEST_APART = 25;
/** A paragraph this long is body text: bylines stand before it. */
const BODY_LENGTH = 250;

const NAME_WORDS =
  /\b(?:byline|bylines|author|authors|author ?name|contributors?|writer|writers|journalist|reporter|autor|autoren|autores|auteur|auteurs|autore|firma|redactor|yazar|penulis|skribent|kirjoittaja)\b/;
const NOT_NAMES =
  /\b(?:image|img|avatar|photo|bio|biography|description|social|follow|link ?list|date|time|timestamp|box|comments?|share|related|role|title|position|email|twitter|count|icon|credits?|caption|breadcrumbs?)\b/;

/** Where names are others': captions, menus, breadcrumbs, teasers. */
const OUTSIDE = 'figure, figcaption, nav, footer, aside, form, [class*="breadcrumb" i], [class*="caption" i]';

const visibleText = (element: Element) => normaliseText(element.textContent ?? '');

const MOST_RUNS = 40;
/** One capitalised word that is no label: half a name. */
const isOneWord = (text: string) => /^\p{Lu}[\p{L}.'’-]+$/u.test(text) && !ANNOUNCES.test(text);
const ANNOUNCES =
  /^(?:by|von|par|por|di|door|av|af|text|author|reporter|editor|writer|contributor|published|updated)$/i;
const isUnread = (name: string) =>
  /^(?:script|style|noscript|template|svg|button|select|figure|time)$/.test(name);

/**
 * The texts in an element, one for each box or link it is made of: "Jane Doe" and "Staff writer" often stand side by
 * side without a space. A name set in two boxes of one word each is one.
 */
function textRuns(element: Element): string[] {
  const runs: string[] = [];
  const read = (node: Node) => {
    if (runs.length > MOST_RUNS) return;
    if (node.nodeType === 3) {
      const text = normaliseText((node as Text).data);
      const last = runs[runs.length - 1];
      if (text === '') return;
      if (last !== undefined && isOneWord(last) && isOneWord(text)) runs[runs.length - 1] = `${last} ${text}`;
      else runs.push(text);
    } else if (node.nodeType === 1 && !isUnread((node as Element).localName)) {
      for (const child of node.childNodes) read(child);
    }
  };
  read(element);
  return runs;
}

function nameOf(element: Element): string | null {
  const name = element.querySelector('[itemprop~="name"]');
  const text = textRuns(name ?? element).join(' | ') || (element.getAttribute('content') ?? '');
  return text === '' || text.length > LONGEST_BYLINE ? null : text;
}

/** Elements around the headline up to the body's second paragraph. */
function neighbourhood(headline: Element): Element[] {
  const near: Element[] = [];
  let paragraphs = 0;
  for (const element of elementsNear(headline)) {
    if (element.localName === 'p' && visibleText(element).length > BODY_LENGTH) paragraphs += 1;
    if (paragraphs > 1) break;
    near.push(element);
  }
  return near;
}

/**
 * Strings in which the page names its authors, strongest marking first; only the first kind that is present. Where
 * nothing is marked up, what the short lines around the headline say.
 * @param headline the element that shows the headline; the first `<h1>` when null
 */
export function findPagePeople(document: Document, headline: Element | null): string[] {
  const start = headline ?? document.querySelector('h1');
  const near = start === null ? [] : neighbourhood(start);
  const isOutside = (element: Element) => element.closest(OUTSIDE) !== null;
  const marks: ((element: Element) => boolean)[] = [
    (element) => /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? ''),
    (element) => /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('itemprop') ?? ''),
    (element) => {
      const name = nameWords(
        `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`.slice(0, 200),
      );
      return NAME_WORDS.test(name) && !NOT_NAMES.test(name);
    },
  ];
  for (const marked of marks) {
    const found: Element[] = [];
    let last = -1;
    for (const [index, element] of near.entries()) {
      if (!marked(element) || isOutside(element)) continue;
      if (last !== -1 && index - last > FARTHEST_APART) break;
      last = index;
      found.push(element);
    }
    // The innermost say it without what stands around.
    const inner = found.filter(
      (element) =>
        !found.some((other) => other !== element && element.contains(other) && visibleText(other) !== ''),
    );
    const names = [...new Set(inner.map(nameOf).filter((name): name is string => name !== null))];
    if (names.length > 0) return names.slice(0, 20);
  }
  if (start === null) return [];
  const { before, after } = linesNear(start);
  const read = [readMetaLines(after, null), readMetaLines(before.slice(-NEAREST_LINES), null)];
  const kinds = [...read.map(({ bylines }) => bylines), ...read.map(({ unlabelled }) => unlabelled)];
  return kinds.find((names) => names.length > 0) ?? [];
}
