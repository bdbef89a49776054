/** Where a page marks its authors up for readers, near the headline: raw strings for `cleanBylines`. */
import { nameWords } from '../../text/name-hints.ts';
import { normaliseText } from '../../text/normalise.ts';

/** Elements looked at around the headline; a byline further away is somebody else's. */
const REACH_BEFORE = 40;
const REACH_AFTER = 250;
const LONGEST_BYLINE = 200;
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

/** Elements around the headline in document order: some before it, more after it, up to the body. */
function neighbourhood(document: Document, headline: Element | null): Element[] {
  const all = [...(document.body?.getElementsByTagName('*') ?? [])];
  const at = headline === null ? -1 : all.indexOf(headline);
  if (at === -1) return all.slice(0, 0);
  const near = all.slice(Math.max(0, at - REACH_BEFORE), at);
  let paragraphs = 0;
  for (const element of all.slice(at, at + REACH_AFTER)) {
    if (element.localName === 'p' && visibleText(element).length > BODY_LENGTH) paragraphs += 1;
    if (paragraphs > 1) break;
    near.push(element);
  }
  return near;
}

/**
 * Strings in which the page names its authors, strongest marking first; only the first kind that is present.
 * @param headline the element that shows the headline, or null when unknown
 */
export function findPagePeople(document: Document, headline: Element | null): string[] {
  const near = neighbourhood(document, headline);
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
    const found = near.filter(marked);
    // The innermost say it without what stands around.
    const inner = found.filter(
      (element) =>
        !found.some((other) => other !== element && element.contains(other) && visibleText(other) !== ''),
    );
    const names = [...new Set(inner.map(nameOf).filter((name): name is string => name !== null))];
    if (names.length > 0) return names.slice(0, 20);
  }
  return [];
}
