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
  /\b(?:image|img|avatar|photo|bio|biography|description|social|follow|link ?list|date|time|timestamp|box|comments?|share|related|role|title|position|email|twitter|count|icon)\b/;

const visibleText = (element: Element) => normaliseText(element.textContent ?? '');

function nameOf(element: Element): string | null {
  const name = element.querySelector('[itemprop~="name"]');
  const text = visibleText(name ?? element) || (element.getAttribute('content') ?? '');
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
      if (!marked(element)) continue;
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
