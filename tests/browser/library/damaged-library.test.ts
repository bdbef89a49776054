/** What the browser's storage may do to a library: the reader gets back what is left, and is told what is not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { harbourPost, harbourPostPage } from '../../../scripts/samples/harbour-post.ts';
import { openLibrary } from '../../../src/store/library.ts';
import { schemaVersion } from '../../../src/store/records.ts';
import { fakeClock, fakeLock, fakeStorage } from '../../store/fake-storage.ts';
import { numberedArticle } from '../../store/sample-article.ts';
import { type Galley, listedHeadlines, openGalley, type Stored } from '../harness/open-galley.ts';
import { auditLibrary } from './audit-library.ts';

/** Enough for three pages of the index. */
const articles = 300;
const said = {
  damaged: 'Your library cannot be read completely. What can be read is below; nothing has been thrown away.',
  unreadable: 'This article cannot be read: its record is damaged. Nothing has been thrown away.',
};

describe.each(browserNames)('a damaged library in %s', (name) => {
  let galley: Galley;
  let healthy: Stored;
  let ids: string[];
  beforeAll(async () => {
    healthy = await storedLibrary(articles);
    const { listed, wrong } = await auditLibrary(healthy);
    expect(wrong).toEqual([]);
    ids = listed;
    galley = await openGalley(name);
    // In its turn: what the background does at its start must be over before anything is damaged.
    expect(await galley.ask('library/delete', { ids: [] })).toEqual({ ok: true, value: [] });
  });
  beforeEach(() => galley.replaceStored(healthy));
  afterAll(() => galley?.close());

  const withoutKeys = (isGone: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(healthy).filter(([key]) => !isGone(key)));

  const damages: { what: string; damage: () => Stored }[] = [
    { what: 'the head is gone', damage: () => withoutKeys((key) => key === 'h') },
    {
      what: 'the whole index is gone',
      damage: () => withoutKeys((key) => key === 'h' || key.startsWith('p:')),
    },
    { what: 'one page is gone', damage: () => withoutKeys((key) => key === 'p:0001') },
    { what: 'a page is garbled', damage: () => ({ ...healthy, 'p:0002': { v: 1, rows: 'none', sum: '' } }) },
    { what: 'two pages changed places', damage: swappedPages },
    { what: 'the head is another kind of thing', damage: () => ({ ...healthy, h: ['nothing', null, 7] }) },
    {
      what: 'the head counts wrong',
      damage: () => ({ ...healthy, h: { ...(healthy.h as object), count: 3 } }),
    },
  ];
  function swappedPages(): Stored {
    return { ...healthy, 'p:0000': healthy['p:0001'], 'p:0001': healthy['p:0000'] };
  }

  it.each(damages)(
    'whose index is wrong because $what is listed from its articles, and mended',
    async ({ damage }) => {
      await galley.replaceStored(damage());
      const list = await galley.openList();
      await expect
        .poll(() => list.evaluate<string>('document.body.innerText'), { timeout: 15_000 })
        .toContain(said.damaged);
      await list.waitFor(`document.querySelector(".library-head .quiet").textContent === "${articles}"`);
      expect(await list.evaluate<string[]>(listedHeadlines)).toEqual(newest(30));
      await list.click('[data-action="repair"]');
      await list.waitFor('!document.querySelector("[data-notice=damaged]")');
      expect(await list.evaluate<string[]>(listedHeadlines)).toEqual(newest(30));
      // Answered in its turn, so nothing of the repair is under way any more.
      expect(await galley.ask('library/delete', { ids: [] })).toEqual({ ok: true, value: [] });
      const { listed, wrong } = await auditLibrary(await galley.stored());
      expect(wrong).toEqual([]);
      expect(listed).toEqual(ids);
      await list.close();
    },
  );

  it('is mended by the next save as well', async () => {
    await galley.replaceStored(withoutKeys((key) => key === 'h' || key === 'p:0000'));
    const page = await galley.openPage(harbourPost.url, harbourPostPage());
    const popup = await galley.save(page);
    expect(await popup.evaluate('document.querySelector("[data-save]").dataset.save')).toBe('saved');
    await popup.close();
    await page.close();
    const { listed, wrong } = await auditLibrary(await galley.stored());
    expect(wrong).toEqual([]);
    // The invented articles were saved in years to come, so the new one is the oldest.
    expect(listed.slice(1)).toEqual(ids);
  });

  it('tells of a record that is cut off, keeps it, and shows all others', async () => {
    const id = ids.at(-3)!;
    const whole = healthy[`a:${id}`] as { article: object };
    const { article: _, ...cutOff } = whole;
    const changed = { ...whole, article: { ...whole.article, headline: 'Not what was saved' } };
    for (const damaged of [cutOff, changed]) {
      await galley.replaceStored({ ...healthy, [`a:${id}`]: damaged });
      expect(await galley.ask('library/repair', {})).toEqual({
        ok: true,
        value: { articles: articles - 1, damaged: [id], newer: [] },
      });
      const list = await galley.openList();
      await list.waitFor('document.querySelector("[data-notice=damaged]")');
      expect(await noticeOf(list)).toBe(said.damaged);
      expect(await list.evaluate<string[]>(listedHeadlines)).toEqual(
        newest(31).filter((headline) => headline !== `Headline ${articles - 2}`),
      );
      await list.goto(`${galley.driver.extensionOrigin}/reader.html?id=${id}`);
      expect(await list.waitFor('document.querySelector(".reader-message h1")?.textContent')).toBe(
        said.unreadable,
      );
      expect(list.consoleErrors).toEqual([]);
      expect((await galley.stored())[`a:${id}`]).toEqual(damaged);
      await list.close();
    }
  });

  it('leaves the record of a newer version alone, and says that it needs a newer Galley', async () => {
    const id = ids.at(-1)!;
    const newer = { v: schemaVersion + 1, id, headline: 'In words of the future', parts: [1, 2, 3] };
    await galley.replaceStored({ ...healthy, [`a:${id}`]: newer });
    expect(await galley.ask('library/repair', {})).toEqual({
      ok: true,
      value: { articles: articles - 1, damaged: [], newer: [id] },
    });
    expect(await galley.ask('library/delete', { ids: [id] })).toEqual({ ok: false, code: 'newer-record' });
    const reader = await galley.driver.openExtensionPage(`reader.html?id=${id}`);
    expect(await reader.waitFor('document.querySelector(".reader-message h1")?.textContent')).toBe(
      'This article was saved by a newer Galley. Update the extension to change it.',
    );
    await reader.close();
    expect((await galley.stored())[`a:${id}`]).toEqual(newer);
  });

  it('is mended by itself when the browser starts', async () => {
    await galley.replaceStored(swappedPages());
    await galley.restart();
    await expect
      .poll(async () => (await auditLibrary(await galley.stored())).wrong, { timeout: 30_000 })
      .toEqual([]);
    expect((await auditLibrary(await galley.stored())).listed).toEqual(ids);
  });
});

/** What is stored when so many different articles were saved. */
async function storedLibrary(count: number): Promise<Stored> {
  const area = fakeStorage();
  const library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
  for (let n = 1; n <= count; n += 1) {
    const saved = await library.save(numberedArticle(n), { isPrivate: false });
    if (!saved.ok) throw new Error(saved.code);
  }
  return area.get(null);
}

/** Headlines as the list has them. */
function newest(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `Headline ${articles - n}`);
}

function noticeOf(list: Page): Promise<string> {
  return list.evaluate('document.querySelector("[data-notice=damaged] p").textContent');
}
