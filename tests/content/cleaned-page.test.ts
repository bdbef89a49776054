import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { CleanedPage } from '../../src/content/cleaned-page.ts';
import { liveRendering } from '../../src/content/page-rendering.ts';
import { planCleaning } from '../../src/core/cleaner/plan-cleaning.ts';
import { findStory } from '../../src/core/story/find-story.ts';
import { viewPage } from '../../src/core/story/page-view.ts';

const attribute = 'data-galley-0123abcd';
const paragraphs = [1, 2, 3, 4, 5, 6, 7]
  .map(
    (day) =>
      `<p id="day${day}">On day ${day} the ferry left the harbour at seven, carried forty passengers to the island and came back at noon with the post.</p>`,
  )
  .join('');
const markup = `<div id="ticker"><b>Breaking</b><a href="/1">Pilots warn of silt in the channel</a></div>
<nav id="menu"><a href="/w">World</a> <a href="/c">Coast</a></nav>
<main><h1>The ferry to the island sails again</h1>${paragraphs}</main><footer>All rights reserved</footer>`;

function cleanPage() {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><head></head><body>${markup}</body></html>`, {
    url: 'https://paper.example/ferry',
    pretendToBeVisual: true,
  });
  const { document } = window;
  window.scrollTo = () => {};
  vi.stubGlobal('AbortController', window.AbortController);
  const read = () =>
    findStory(
      viewPage({
        document,
        url: document.location.href,
        rendering: liveRendering(window as unknown as Window),
        profile: null,
        layout: null,
      }),
    );
  const before = document.documentElement.outerHTML;
  const onGone = vi.fn();
  const state = { alive: true, replans: 0 };
  const cleaned = new CleanedPage({
    document,
    attribute,
    plan: planCleaning(read()!),
    replan: () => {
      state.replans += 1;
      const story = read();
      return story && planCleaning(story);
    },
    isAlive: () => state.alive,
    onGone,
  });
  const settled = () => new Promise<void>((resolve) => window.setTimeout(resolve));
  const isHidden = (element: Element) => element.closest(`[${attribute}~="hide"]`) !== null;
  const by = (id: string) => document.getElementById(id)!;
  return { window, document, cleaned, before, onGone, state, settled, isHidden, by };
}

describe('a cleaned page', () => {
  it('hides what is no story and is restored to the letter', () => {
    const { document, cleaned, before, isHidden, by } = cleanPage();
    expect(['ticker', 'menu', 'day1', 'day7'].map((id) => isHidden(by(id)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    cleaned.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('hides what is put in later, and forgets what is taken out', async () => {
    const { document, cleaned, settled, isHidden } = cleanPage();
    for (let round = 0; round < 300; round += 1) {
      const fresh = document.createElement('div');
      fresh.id = 'late';
      fresh.textContent = `Headline number ${round}`;
      document.getElementById('late')?.remove();
      document.body.prepend(fresh);
      await settled();
      expect(isHidden(fresh)).toBe(true);
    }
    const late = cleaned.pieces.filter(({ text }) => text.startsWith('Headline number'));
    expect(late.map(({ text }) => text)).toEqual(['Headline number 299']);
  });

  it('takes no mark along on what is taken out, and knows a paragraph that is put back', async () => {
    const { cleaned, document, before, settled, isHidden, by, state } = cleanPage();
    const paragraph = by('day4');
    const next = by('day5');
    paragraph.remove();
    await settled();
    expect(paragraph.hasAttribute(attribute)).toBe(false);
    next.before(paragraph);
    await settled();
    expect(isHidden(paragraph)).toBe(false);
    expect(paragraph.getAttribute(attribute)).toContain('text');
    cleaned.restore();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(state.replans).toBe(0);
  });

  it('puts a mark back that the page takes away, but not for ever', async () => {
    const { window, settled, by } = cleanPage();
    let strips = 0;
    new window.MutationObserver(() => {
      if (!by('menu').hasAttribute(attribute)) return;
      strips += 1;
      by('menu').removeAttribute(attribute);
    }).observe(by('menu'), { attributes: true });
    by('menu').removeAttribute(attribute);
    await settled();
    expect(strips).toBe(1000);
  });

  it('shows one block and hides it again, by a number that outlives a new reading', async () => {
    const { document, cleaned, settled, isHidden, by, state } = cleanPage();
    const menu = cleaned.pieces.find(({ kind }) => kind === 'menu')!;
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'Late on Friday the harbour master said that the ferry would also sail on Sundays from May, weather permitting.';
    by('day7').after(paragraph);
    await vi.waitFor(() => expect(state.replans).toBe(1));
    await settled();
    expect(isHidden(paragraph)).toBe(false);
    cleaned.show(menu.id, true);
    expect([isHidden(by('menu')), isHidden(by('ticker'))]).toEqual([false, true]);
    expect(cleaned.pieces.filter(({ shown }) => shown).map(({ kind }) => kind)).toEqual(['menu']);
    cleaned.show(menu.id, false);
    expect(isHidden(by('menu'))).toBe(true);
  });

  it('is restored and given up when the page moves to another address', async () => {
    const { window, document, onGone, settled, before, by } = cleanPage();
    window.history.pushState({}, '', '/ferry#later');
    by('day7').append(' ');
    by('menu').append(document.createElement('i'));
    await settled();
    expect(onGone).not.toHaveBeenCalled();
    window.history.pushState({}, '', '/bridge');
    by('menu').querySelector('i')!.remove();
    await settled();
    expect(onGone).toHaveBeenCalledOnce();
    by('day7').lastChild!.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is restored when the extension is gone', async () => {
    const { document, state, settled, by } = cleanPage();
    state.alive = false;
    by('menu').append(document.createElement('i'));
    await settled();
    expect(document.documentElement.outerHTML).not.toContain(attribute);
  });
});
