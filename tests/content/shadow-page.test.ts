/** Pages whose article stands in open shadow roots, or is laid out by them: cleaned, saved, brought back. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCleaner } from '../../src/content/page-cleaner.ts';
import { asExpected, expectedFields } from '../browser/cleaning/saved-article.ts';
import { nestedShadowRoots, shadowLayout, unslotted } from '../fixtures/generic/shadow-layout.ts';
import { shadowRoot } from '../fixtures/generic/shadow-root.ts';
import { pageLines } from '../fixtures/page-lines.ts';
import { allElements, drawnLines, wholeMarkup } from './drawn-lines.ts';

afterEach(() => vi.unstubAllGlobals());

function open({ html, url }: { html: string; url: string }) {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, runScripts: 'dangerously' });
  window.scrollTo = () => {};
  vi.stubGlobal('AbortController', window.AbortController);
  const cleaner = new PageCleaner({
    window: window as unknown as Window & typeof globalThis,
    earlyPosts: [],
    isAlive: () => true,
    onUndone: () => {},
  });
  const { document } = window;
  const settled = () => new Promise<void>((resolve) => window.setTimeout(resolve));
  return { window, document, cleaner, settled };
}

/** The first lines of boxes; what follows in them is not listed by itself. */
const boxes = new Set([
  'Advertisement',
  'Live: the count of the island votes goes on tonight',
  'Get the harbour letter, every Friday before the first ferry.',
  'Read next',
  'Stand by your local paper: become a member of the Herald for less than a coffee a week.',
]);

describe.each([shadowRoot(), shadowLayout(), nestedShadowRoots()])('$name', (fixture) => {
  const { expected } = fixture;

  it('is cleaned to the story alone, in the order in which it is drawn', () => {
    const { document, cleaner } = open(fixture);
    const { attribute, cleaned } = cleaner.clean(false);
    expect(cleaned).toBe(true);
    const shown = drawnLines(document, attribute!);
    expect(shown).toEqual([expected.headline, `By ${expected.bylines[0]}`, ...expected.mustShow.slice(1)]);
  });

  it('lists what of the shadow trees is hidden', () => {
    const { cleaner } = open(fixture);
    cleaner.clean(false);
    const listed = cleaner.look().hidden.map(({ text }) => text.split(' · ')[0]);
    for (const line of fixture.expected.extraMustHide.filter((one) => boxes.has(one)))
      expect(listed).toContain(line.slice(0, 80));
  });

  it('is saved as an editor would write it, cleaned or not', () => {
    const { cleaner } = open(fixture);
    cleaner.look();
    const before = cleaner.extract();
    expect(asExpected(before!, expected)).toEqual(expectedFields(expected));
    cleaner.clean(false);
    expect(cleaner.extract()!.body).toEqual(before!.body);
  });

  it('is kept whole by the measure of completeness', () => {
    const { article } = open(fixture).cleaner.look();
    expect(article!.completeness).toMatchObject({ ofWords: article!.words, isLow: false, missing: [] });
  });

  it('is brought back to the letter, shadow trees too', () => {
    const { document, cleaner } = open(fixture);
    const before = wholeMarkup(document);
    const { attribute } = cleaner.clean(false);
    expect(wholeMarkup(document)).toContain(attribute);
    cleaner.undo();
    expect(wholeMarkup(document)).toBe(before);
  });
});

describe('a child without a slot', () => {
  it('is neither shown nor saved', () => {
    const { document, cleaner } = open(shadowLayout());
    expect(document.body.textContent).toContain(unslotted);
    expect(pageLines(document)).not.toContain(unslotted);
    cleaner.clean(false);
    expect(JSON.stringify(cleaner.extract())).not.toContain(unslotted.slice(0, 30));
  });
});

describe('a cleaned page with shadow roots', () => {
  it('hides what comes late in an inner shadow tree, in a slot, and forgets the host that leaves', async () => {
    const { document, cleaner, settled } = open(nestedShadowRoots());
    const before = wholeMarkup(document);
    const { attribute } = cleaner.clean(false);
    const [text] = allElements(document).filter(({ localName }) => localName === 'herald-text');
    const late = document.createElement('div');
    late.textContent = 'Late box';
    text!.shadowRoot!.querySelector('p')!.after(late);
    await settled();
    expect(late.getAttribute(attribute!)).toBe('hide');
    late.remove();
    text!.remove();
    await settled();
    const marks = allElements(text!.shadowRoot!).filter((one) => one.hasAttribute(attribute!));
    expect(marks).toEqual([]);
    document.querySelector('herald-page')!.shadowRoot!.append(text!);
    await settled();
    expect(text!.shadowRoot!.querySelector('p')!.getAttribute(attribute!)).toContain('text');
    cleaner.undo();
    expect(wholeMarkup(document)).toBe(before);
  });

  it('hides what comes late into a slot between paragraphs, and reads a late paragraph there', async () => {
    const { document, cleaner, settled } = open(shadowLayout());
    const { attribute } = cleaner.clean(false);
    const host = document.querySelector('herald-layout')!;
    const late = document.createElement('div');
    late.className = 'newsletter';
    late.textContent = 'A late box';
    host.querySelector('p')!.after(late);
    await settled();
    expect(late.getAttribute(attribute!)).toBe('hide');
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'On Thursday evening the harbour master said that the ferry would sail twice on Sundays from the first of May.';
    host.querySelector('p')!.after(paragraph);
    await vi.waitFor(() => expect(paragraph.getAttribute(attribute!)).toContain('text'));
    expect(late.getAttribute(attribute!)).toBe('hide');
  });

  it('shows one block of a shadow tree again, and nothing else with it', () => {
    const { document, cleaner } = open(shadowLayout());
    const { attribute } = cleaner.clean(false);
    const { hidden } = cleaner.look();
    const before = drawnLines(document, attribute!);
    const letter = hidden.find(({ text }) => text.startsWith('Get the harbour letter'))!;
    cleaner.showBlock(letter.id, true);
    const after = drawnLines(document, attribute!);
    expect(after.filter((line) => !before.includes(line))).toEqual([letter.text.split(' · ')[0], 'Sign up']);
    cleaner.showBlock(letter.id, false);
    expect(drawnLines(document, attribute!)).toEqual(before);
  });
});
