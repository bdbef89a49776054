import { JSDOM } from 'jsdom';
import { translateXPath } from '../../../src/core/ftr/translate-xpath.ts';

export const parse = (html: string): Document => new JSDOM(html).window.document;

/** What an XPath selects; for attributes, the elements that carry them. */
export function byXPath(document: Document, xpath: string): Element[] {
  const found = document.evaluate(xpath, document, null, 7, null);
  const elements = new Set<Element>();
  for (let index = 0; index < found.snapshotLength; index += 1) {
    const node = found.snapshotItem(index)!;
    elements.add(node.nodeType === 2 ? (node as Attr).ownerElement! : (node as Element));
  }
  return [...elements];
}

/** What its translation selects, in page order. Throws where there is none. */
export function byCss(document: Document, xpath: string): Element[] {
  const translation = translateXPath(xpath);
  if (!translation.ok) throw new Error(`${xpath} is not understood: ${translation.reason}`);
  return [...document.querySelectorAll(translation.parts.map(({ selector }) => selector).join(', '))];
}

/** Elements as a reader of a failing test knows them. */
export const named = (elements: readonly Element[]): string[] =>
  elements.map((element) => `${element.localName}#${element.getAttribute('n')}`);
