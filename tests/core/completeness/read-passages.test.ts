import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPassages } from '../../../src/core/completeness/read-passages.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const sentence = 'The ferry left the harbour at night and nobody had expected it to sail.';
const read = (body: string) => {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return readPassages(document.body, markupRendering.isHidden);
};

it('reads running text in any box, with the words of its links', () => {
  const passages = read(`<div>${sentence}<div><p>${sentence} <a href="/a">It sailed.</a></p></div></div>`);
  expect(passages.map(({ text, box }) => [box.localName, text])).toEqual([
    ['div', sentence],
    ['p', `${sentence} It sailed.`],
  ]);
});

it('leaves out menus, forms, headings, scripts and lists of links', () => {
  const linked = `<p><a href="/a">${sentence}</a></p>`;
  const others = ['nav', 'form', 'h2', 'script', 'figcaption'].map((tag) => `<${tag}>${sentence}</${tag}>`);
  expect(read(`${linked}${others.join('')}<div role="navigation">${sentence}</div>`)).toEqual([]);
});

it('says what is hidden by a box around it', () => {
  const passages = read(`<div hidden><section><p>${sentence}</p></section></div><p>${sentence}</p>`);
  expect(passages.map(({ hidden }) => hidden)).toEqual([true, false]);
});
