/** Every static fixture, moved as a whole into an open shadow root: nothing of what is saved or hidden changes. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCleaner } from '../../src/content/page-cleaner.ts';
import { genericFixtures, publisherFixtures, seedFixtures } from '../fixtures/index.ts';
import { bundledRules } from './bundled-rules.ts';
import { drawnLines, wholeMarkup } from './drawn-lines.ts';

afterEach(() => vi.unstubAllGlobals());

function open({ html, url }: { html: string; url: string }) {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, runScripts: 'outside-only' });
  window.scrollTo = () => {};
  window.Element.prototype.scrollTo = () => {};
  vi.stubGlobal('AbortController', window.AbortController);
  const cleaner = new PageCleaner({
    window: window as unknown as Window & typeof globalThis,
    earlyPosts: [],
    isAlive: () => true,
    onUndone: () => {},
  });
  cleaner.takeRules(bundledRules(url));
  return { document: window.document, cleaner };
}

function moveIntoRoot(document: Document): void {
  const host = document.createElement('paper-app');
  host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
  document.body.append(host);
}

const fixtures = [...seedFixtures(), ...publisherFixtures(), ...genericFixtures()];

describe.each(fixtures.filter(({ scripted }) => !scripted))('$name', (fixture) => {
  // Two pages with all their styles: seconds on a busy machine.
  it('is the same article inside an open shadow root', { timeout: 30_000 }, () => {
    const plain = open(fixture);
    const report = plain.cleaner.clean(true);
    const moved = open(fixture);
    moveIntoRoot(moved.document);
    const before = wholeMarkup(moved.document);
    const within = moved.cleaner.clean(true);
    expect(drawnLines(moved.document, within.attribute!)).toEqual(
      drawnLines(plain.document, report.attribute!),
    );
    expect(within.hidden).toEqual(report.hidden);
    expect(within.article).toEqual(report.article);
    expect(moved.cleaner.extract()).toEqual(plain.cleaner.extract());
    moved.cleaner.undo();
    expect(wholeMarkup(moved.document)).toBe(before);
  });
});
