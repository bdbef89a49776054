/** A live blog from visit to visit: what is new since the last look, the way to an entry, and saves that append. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../../scripts/browsers/axe.ts';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { anchorOf, voteBlog, voteEntries } from '../../fixtures/generic/live-blogs.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';

const { url } = voteBlog(voteEntries);
const evening = voteBlog(voteEntries.slice(2)).html;
const midnight = voteBlog(voteEntries).html;
const morning = voteBlog(voteEntries.slice(0, 2)).html;
const titles = voteEntries.map(({ title }) => title);

describe.each(browserNames)('a live blog in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name, { privateWindows: true });
  });
  afterAll(() => galley?.close());

  /** Opens the blog as it stands at some hour, clicks the button and hands both to `work`. */
  async function visit(html: string, work: (page: Page, popup: Popup) => Promise<void>): Promise<void> {
    const page = await galley.openPage(url, html);
    try {
      const popup = await galley.click(page);
      await work(page, popup);
      await popup.close();
    } finally {
      await page.close();
    }
  }

  it('lists its entries; at the first look none of them is new', async () => {
    await visit(evening, async (page, popup) => {
      expect(await popup.evaluate(figures)).toMatchObject({
        state: 'live-blog',
        entries: '2 entries',
        isNew: null,
      });
      expect(await popup.evaluate(timeline)).toEqual([
        { words: 'The lights are out', isNew: false },
        { words: 'Photographs of tiles', isNew: false },
      ]);
      expect(await page.evaluate(markedNew)).toEqual([]);
    });
  });

  it('tells what came since, marks it on the page for eyes and ears, and once seen it is not new', async () => {
    await visit(midnight, async (page, popup) => {
      expect(await popup.evaluate(figures)).toMatchObject({
        entries: '4 entries',
        isNew: '2 new since you last looked',
      });
      expect((await popup.evaluate<{ isNew: boolean }[]>(timeline)).map(({ isNew }) => isNew)).toEqual([
        true,
        true,
        false,
        false,
      ]);
      await page.waitFor(isMarkedNew);
      const marked = await page.evaluate<{ id: string; says: string; border: string }[]>(markedNew);
      expect(marked.map(({ id }) => id)).toEqual(voteEntries.slice(0, 2).map(anchorOf));
      expect(marked.map(({ says }) => says)).toEqual(['"New"', '"New"']);
      expect(marked.every(({ border }) => border === '4px')).toBe(true);
      // The popup closed and opened again is the same visit.
      await popup.close();
      const again = await galley.click(page);
      expect(await again.evaluate(figures)).toMatchObject({ isNew: '2 new since you last looked' });
      await again.close();
    });
    await visit(midnight, async (page, popup) => {
      expect(await popup.evaluate(figures)).toMatchObject({ isNew: '0 new since you last looked' });
      expect(await page.evaluate(markedNew)).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)('has a timeline that axe has nothing against, %s', async (scheme) => {
    await galley.driver.setColorScheme(scheme);
    const blog = `${url}?${scheme}`;
    const before = await galley.openPage(blog, evening);
    await (await galley.click(before)).close();
    await before.close();
    const page = await galley.openPage(blog, midnight);
    const popup = await galley.click(page);
    expect(await popup.evaluate(figures)).toMatchObject({ isNew: '2 new since you last looked' });
    expect(await runAxe(popup)).toEqual([]);
    await popup.close();
    await page.close();
    await galley.driver.setColorScheme('light');
  });

  it('reads entries that the page brings late, and shows what arrives on the cleaned page as new', async () => {
    // Of six words.
    const late = voteBlog(voteEntries.slice(2), voteEntries.slice(1, 2));
    const page = await galley.openPage(`${url}-late`, late.html);
    await (await galley.click(page)).close();
    expect(await page.evaluate(markedNew)).toEqual([]);
    await page.evaluate('arrive()');
    await page.waitFor(isMarkedNew);
    expect(await page.evaluate(markedNew)).toMatchObject([{ id: anchorOf(voteEntries[1]!), says: '"New"' }]);
    const popup = await galley.click(page);
    expect(await popup.evaluate(figures)).toMatchObject({
      entries: '3 entries',
      isNew: '1 new since you last looked',
    });
    await popup.close();
    await page.close();
  });

  it('takes the page to the entry that is clicked, or chosen by keyboard', async () => {
    await visit(midnight, async (page, popup) => {
      await page.setViewport({ width: 700, height: 240 });
      const [, , third, fourth] = voteEntries.map(anchorOf);
      await popup.click(`[data-key="${fourth}"]`);
      await page.waitFor(isAtTop, { args: [fourth] });
      await popup.press('Shift+Tab');
      expect(await popup.evaluate('document.activeElement.dataset.key')).toBe(third);
      await popup.press('Enter');
      await page.waitFor(isAtTop, { args: [third] });
      expect(await popup.evaluate('document.activeElement.dataset.key')).toBe(third);
      expect(await popup.evaluate('document.querySelector(".timeline [role=status]").textContent')).toBe(
        'The page shows this entry.',
      );
    });
  });

  it('keeps what was saved when the page drops it, and adds what is new in the page’s order', async () => {
    await visit(evening, async (_page, popup) => save(popup));
    await visit(morning, async (_page, popup) => save(popup));
    const stored = await galley.stored();
    const keys = Object.keys(stored).filter((key) => /^[av]:/.test(key));
    expect(keys.map((key) => key.slice(0, 2)).sort()).toEqual(['a:', 'v:']);
    const record = stored[keys.find((key) => key.startsWith('a:'))!] as { id: string };
    const reader = await galley.openReader(record.id);
    expect(await reader.evaluate(entriesRead)).toEqual(titles);
    await reader.close();
    // Once more: the page has less than what is saved, so there is nothing to add.
    await visit(morning, async (_page, popup) => {
      await popup.click('[data-action="save"]');
      await popup.waitFor('document.querySelector("[data-save=saved]")');
      expect(await popup.text()).toContain('Already saved. The text has not changed.');
    });
  });

  it('remembers no look from a private window, and tells none there', async () => {
    const before = (await galley.stored())['s:looks'];
    galley.serve(url, midnight);
    const page = await galley.driver.openPrivatePage(url);
    const popup = await galley.click(page);
    expect(await popup.evaluate(figures)).toMatchObject({ entries: '4 entries', isNew: null });
    await popup.close();
    await page.close();
    expect((await galley.stored())['s:looks']).toEqual(before);
  });
});

async function save(popup: Popup): Promise<void> {
  await popup.click('[data-action="save"]');
  await popup.waitFor('document.querySelector("[data-save=saved]")');
}

/** In the popup: which view it is and what it counts. */
function figures() {
  const text = (figure: string) =>
    document.querySelector(`[data-figure="${figure}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  return {
    state: document.querySelector<HTMLElement>('.popup')!.dataset.state,
    entries: text('entries'),
    isNew: text('new-entries'),
  };
}

/** In the popup: the rows of the timeline. */
function timeline() {
  return [...document.querySelectorAll<HTMLElement>('.timeline-entry')].map((row) => ({
    words: row.querySelector('.timeline-words')!.textContent,
    isNew: row.dataset.new === 'true',
  }));
}

/** In the page: the entries that are marked as new and how. */
function markedNew() {
  const name = document.documentElement.getAttributeNames().find((each) => each.startsWith('data-galley-'));
  return [...document.querySelectorAll(`[${name}~="new"]`)].map((box) => ({
    id: box.id,
    says: getComputedStyle(box, '::before').content,
    border: getComputedStyle(box).borderInlineStartWidth,
  }));
}

/** In the page: whether the sheet has reached an entry that is marked as new. */
function isMarkedNew() {
  const name = document.documentElement.getAttributeNames().find((each) => each.startsWith('data-galley-'));
  const box = document.querySelector(`[${name}~="new"]`);
  return box !== null && getComputedStyle(box, '::before').content === '"New"';
}

/** In the page: whether this element begins at the top of the window. */
function isAtTop(id: string) {
  const { top } = document.getElementById(id)!.getBoundingClientRect();
  return top >= 0 && top < 40;
}

/** In the reader: the headlines of the entries. */
function entriesRead() {
  const { contentDocument } = document.querySelector('iframe')!;
  return [...contentDocument!.querySelectorAll('.entry-headline')].map((each) => each.textContent);
}
