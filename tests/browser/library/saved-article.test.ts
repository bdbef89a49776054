/** What was saved is still there when the browser was closed and the network is gone, once and as it was read. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import type { Fixture } from '../../fixtures/fixture.ts';
import { genericFixtures, publisherFixtures, seedFixtures } from '../../fixtures/index.ts';
import { type Galley, headlinesListed, openGalley } from '../harness/open-galley.ts';
import { auditLibrary } from './audit-library.ts';
import { shownArticle, shownFromExpected } from './shown-article.ts';

const all = [...seedFixtures(), ...publisherFixtures(), ...genericFixtures()];
const named = (name: string): Fixture => {
  const found = all.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture is called ${name}`);
  return found;
};
const almayadeen = named('almayadeen/details');
const actionNews = named('action-news/tables');
const arabic = named('almayadeen-ar/details');
/** In the order in which they are saved. */
const fixtures = [almayadeen, actionNews, arabic];

describe.each(browserNames)('the library in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name, { privateWindows: true });
  });
  afterEach(() => galley?.driver.goOnline());
  afterAll(() => galley?.close());

  it('saves what is clicked, once, whatever tracking parameters hang on the address', async () => {
    for (const { url, html } of fixtures) {
      const page = await galley.openPage(url, html);
      const popup = await galley.save(page);
      expect(await saveWords(popup)).toBe('Saved');
      await popup.close();
      await page.close();
    }
    const before = await auditLibrary(await galley.stored());
    expect(before.wrong).toEqual([]);
    expect(before.listed).toHaveLength(3);

    const tracked = new URL(almayadeen.url);
    tracked.search = 'utm_source=letter&utm_medium=email&fbclid=IwAR0abc#top';
    const page = await galley.openPage(tracked.href.replace('#top', ''), almayadeen.html);
    const popup = await galley.click(page);
    expect(await popup.evaluate('document.querySelector(".popup").dataset.state')).toBe('saved');
    await popup.click('[data-action="save"]');
    await popup.waitFor('document.querySelector("[data-save=saved]")');
    expect(await saveWords(popup)).toBe('Already saved. The text has not changed.');
    expect(await headlinesListed(popup, fixtures.length)).toEqual(fixtures.map(headlineOf).reverse());
    await popup.close();
    await page.close();
    const after = await auditLibrary(await galley.stored());
    expect(after).toEqual(before);
  });

  it('makes one item of two saves at once, and two of two pages saved at once', async () => {
    const pages: Page[] = [];
    const tabIds: number[] = [];
    for (const { url, html } of [named('generic/long-read'), named('generic/hebrew')]) {
      const page = await galley.openPage(url, html);
      pages.push(page);
      tabIds.push(await galley.driver.tabId(page));
    }
    const lists = [await galley.openList(), await galley.openList()];
    const saveFrom = (list: number, tab: number) =>
      askFrom(lists[list]!, 'article/save', { tabId: tabIds[tab] });
    const answers = await Promise.all([saveFrom(0, 0), saveFrom(1, 0), saveFrom(0, 1), saveFrom(1, 1)]);
    expect(answers.map(({ value }) => value?.outcome).sort()).toEqual([
      'created',
      'created',
      'unchanged',
      'unchanged',
    ]);
    const ids = [...new Set(answers.map(({ value }) => value?.id))];
    expect(ids).toHaveLength(2);
    expect((await auditLibrary(await galley.stored())).wrong).toEqual([]);
    expect(await galley.ask('library/delete', { ids })).toMatchObject({ ok: true });
    for (const page of [...lists, ...pages]) await page.close();
    const { listed, wrong } = await auditLibrary(await galley.stored());
    expect(wrong).toEqual([]);
    expect(listed).toHaveLength(3);
  });

  it('opens from the popup of any tab after a restart without a network, and reads the same', async () => {
    await galley.restart();
    galley.driver.goOffline();
    const tab = await galley.driver.openPage('about:blank');
    for (const { expected } of fixtures.toReversed()) {
      const popup = await galley.click(tab);
      expect(await headlinesListed(popup, fixtures.length)).toEqual(fixtures.map(headlineOf).reverse());
      const id = await popup.evaluate(idOfHeadline, expected.headline);
      await popup.click(`[data-id="${id}"] [data-action="open"]`);
      const reader = await galley.driver.openedPage('reader.html');
      await reader.waitFor('document.querySelector("iframe[data-filled=true]")');
      const shown = await shownArticle(reader);
      expect(shown).toMatchObject(shownFromExpected(expected));
      for (const person of expected.bylines) expect(shown.byline).toContain(person);
      if (expected.source) expect(shown.source).toContain(expected.source);
      for (const date of [expected.published, expected.updated]) {
        if (date !== null) expect(shown.dates.some((each) => each.startsWith(date))).toBe(true);
      }
      await reader.close();
    }
    await tab.close();
  });

  it('asks the network for nothing while a saved article is open', async () => {
    const { listed } = await auditLibrary(await galley.stored());
    galley.driver.forgetRequests();
    for (const id of listed) {
      const reader = await galley.openReader(id);
      await shownArticle(reader);
      await reader.evaluate(
        '(dispatchEvent(new Event("beforeprint")), dispatchEvent(new Event("afterprint")))',
      );
      expect(reader.consoleErrors).toEqual([]);
      await reader.close();
    }
    expect(galley.driver.requests()).toEqual([]);
  });

  it('finds while the reader types, deletes, and brings back', async () => {
    const list = await galley.openList();
    await list.type('[data-action="search"]', 'KHERSON photos');
    await list.waitFor('document.querySelectorAll(".row").length === 1');
    expect(await headlinesListed(list, 1)).toEqual([actionNews.expected.headline]);
    await list.type('[data-action="search"]', ' zebra');
    await list.waitFor('document.querySelectorAll(".row").length === 0');
    expect(await list.evaluate('document.querySelector(".library-empty").textContent')).toContain('zebra');
    for (let typed = 'KHERSON photos zebra'.length; typed > 0; typed -= 1) await list.press('Backspace');
    await list.waitFor('document.querySelectorAll(".row").length === 3');
    await list.type('[data-action="search"]', [...arabic.expected.headline].slice(0, 6).join(''));
    await list.waitFor('document.querySelectorAll(".row").length === 1');
    expect(await headlinesListed(list, 1)).toEqual([arabic.expected.headline]);

    await list.click('[data-action="delete"]');
    await list.waitFor('document.querySelector("[data-action=undo-delete]")');
    await expect.poll(async () => (await auditLibrary(await galley.stored())).listed.length).toBe(2);
    await list.click('[data-action="undo-delete"]');
    await list.waitFor('document.querySelectorAll(".row").length === 1');
    const { listed, wrong } = await auditLibrary(await galley.stored());
    expect(wrong).toEqual([]);
    expect(listed).toHaveLength(3);
    await list.close();

    // In its old place, also in a list that is opened anew.
    const again = await galley.openList();
    await again.waitFor('document.querySelectorAll(".row").length === 3');
    expect(await headlinesListed(again, fixtures.length)).toEqual(fixtures.map(headlineOf).reverse());
    await again.close();
  });

  it('stores nothing from a private window, and says so', async () => {
    const { url, html } = named('generic/unknown-paper');
    galley.serve(url, html);
    const before = await galley.stored();
    const page = await galley.driver.openPrivatePage(url);
    const popup = await galley.click(page);
    await popup.waitFor('document.querySelector("[data-notice=private]")');
    expect(await popup.evaluate('document.querySelector("[data-notice=private]").textContent')).toBe(
      'Private window: cleaning works, saving is off.',
    );
    expect(await popup.evaluate('document.querySelector("[data-action=save]")')).toBeNull();
    const tabId = await popup.evaluate<number>(
      '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    for (const request of ['article/save', 'article/save-link', 'page/preview']) {
      expect(await askFrom(popup, request, { tabId })).toEqual({ ok: false, code: 'private-window' });
    }
    await popup.close();
    await page.close();
    expect(await galley.stored()).toEqual(before);
    const session = await galley.driver.evaluateInExtension(
      '(globalThis.browser ?? chrome).storage.session.get()',
    );
    expect(session).toEqual({});
  });

  it('saves the link where a picture or a PDF fills the tab', async () => {
    const pages = [
      { url: 'https://news.example/media/harbour-640x480.png', state: 'document' },
      { url: 'https://news.example/report.pdf', state: 'document' },
    ];
    galley.serve('https://news.example/report.pdf', {
      headers: { 'content-type': 'application/pdf' },
      body: smallestPdf,
    });
    for (const { url, state } of pages) {
      const page = await galley.driver.openPage(url);
      const popup = await galley.click(page);
      expect(await popup.evaluate('document.querySelector(".popup").dataset.state')).toBe(state);
      await popup.click('[data-action="save-link"]');
      await popup.waitFor('document.querySelector("[data-save=saved]")');
      const id = await popup.waitFor<string>('document.querySelector(".row")?.dataset.id');
      await popup.close();
      await page.close();
      const reader = await galley.openReader(id);
      expect(
        await reader.evaluate('document.querySelector("iframe").contentDocument.body.innerText'),
      ).toContain('Only the link was saved');
      await reader.close();
    }
    const { wrong } = await auditLibrary(await galley.stored());
    expect(wrong).toEqual([]);
  });
});

const headlineOf = ({ expected }: Fixture) => expected.headline;

function saveWords(popup: Popup): Promise<string> {
  return popup.evaluate('document.querySelector("[data-save-words]").textContent');
}

/** Sends a message from a page of the extension. */
function askFrom(page: Page, name: string, payload: unknown) {
  return page.evaluate<{ ok: boolean; code?: string; value?: { id: string; outcome: string } }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, payload })})`,
  );
}

/** In the popup. */
function idOfHeadline(headline: string): string | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('.row')];
  return rows.find((row) => row.querySelector('.row-headline')?.textContent === headline)?.dataset.id;
}

const smallestPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
