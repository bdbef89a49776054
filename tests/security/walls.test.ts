/** The two walls of the reader do not rely on each other: each alone lets nothing through. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { buildInline } from '../../src/core/sanitiser/build-inline.ts';
import { inlineRenderer } from '../../src/core/sanitiser/render-inline.ts';
import { inlineSanitiser } from '../../src/core/sanitiser/sanitise-inline.ts';
import { foreignParts, listElements } from '../browser/security/frame-oracle.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { storedPayloads } from './stored-payloads.ts';

const page = new JSDOM('<!doctype html><body></body>');
const window = page.window as unknown as Window & typeof globalThis;
const { document } = window;

function parse(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

const purify = inlineSanitiser(window);
const both = inlineRenderer({ window, policy: null });
const walls: Record<string, (markup: string) => DocumentFragment> = {
  'the builder alone': (markup) => buildInline(parse(markup), { document, links: true }),
  'DOMPurify alone': (markup) => parse(purify(markup)),
  'both of them': (markup) => both(markup, { document, links: true }),
};
const payloads = storedPayloads();

/** What comes through that should not, for each piece of markup; also when it is written out and parsed again. */
function leaksOf(wall: (markup: string) => DocumentFragment, pieces: readonly { html: string }[]): string[] {
  return pieces.flatMap(({ html }) => {
    const made = wall(html);
    const parts = foreignParts(listElements(made));
    const holder = document.createElement('div');
    holder.append(made);
    parts.push(...foreignParts(listElements(parse(holder.innerHTML))));
    return parts.map((part) => `${part} of ${html.slice(0, 200)}`);
  });
}

/** DOMPurify lets an empty address stand; the builder does not. It leads nowhere. */
const isEmptyAddress = (leak: string) => leak.startsWith('<a href=""> of ');

test.each(Object.keys(walls))('%s lets nothing of our hostile markup through', (name) => {
  expect(leaksOf(walls[name]!, hostileMarkup())).toEqual([]);
});

test.skipIf(payloads === null).each(Object.keys(walls))(
  '%s lets no live payload of public test suites through (needs them beside the project)',
  (name) => {
    const leaks = leaksOf(walls[name]!, payloads!);
    expect(leaks.filter((leak) => name !== 'DOMPurify alone' || !isEmptyAddress(leak))).toEqual([]);
  },
  30_000,
);

test('the words around hostile markup stay', () => {
  for (const { html, name } of hostileMarkup()) {
    const made = both(`before ${name} ${html}`, { document, links: true });
    expect(made.textContent).toMatch(new RegExp(`^before ${name} `));
  }
});
