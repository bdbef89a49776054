import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/protocol/messages.ts';
import type { PageState } from '../../src/protocol/page-state.ts';
import { readPreview } from '../../src/store/previews.ts';
import { schemaVersion } from '../../src/store/records.ts';
import { paragraph, sampleArticle } from '../store/sample-article.ts';
import { sampleProfile } from '../store/sample-rules.ts';
import { type FakeBrowser, type FakePage, home, reportOf, startBackground } from './fake-browser.ts';

const tabId = 7;
const attribute = 'data-galley-00000007';
const address = 'https://www.harbour-post.example/2031/05/04/ferry';
let browser: FakeBrowser;
let page: FakePage;

beforeEach(() => {
  browser = startBackground();
  page = browser.addPage(tabId);
});

const look = () => browser.fromPage('page/look', { tabId }) as Promise<Result<PageState>>;
/** Gives the page an article to extract; other messages go to the cleaner as before. */
function withArticle(article: unknown = sampleArticle()) {
  const { cleaner } = page;
  page.cleaner = (name, payload) => (name === 'cleaner/extract' ? article : cleaner(name, payload));
}
const records = () => [...browser.local.data.keys()].filter((key) => key.startsWith('a:'));

describe('looking at a page', () => {
  it('tells what the cleaner sees, and that nothing is saved', async () => {
    expect(await look()).toEqual({
      ok: true,
      value: {
        status: 'reachable',
        report: reportOf(),
        saved: null,
        standingAccess: true,
        private: false,
        url: address,
      },
    });
    expect(browser.asked).toEqual(['7 cleaner/look {"frameId":0}']);
  });

  it('puts the cleaner into a tab that was open before', async () => {
    page.isInjected = false;
    expect(await look()).toMatchObject({ value: { status: 'reachable' } });
  });

  it('works through the click where standing access was withdrawn', async () => {
    page.isInjected = false;
    browser.withdrawn.add('harbour-post');
    expect(await look()).toMatchObject({ value: { status: 'reachable', standingAccess: false } });
  });

  it('knows that the article was saved', async () => {
    withArticle();
    await browser.fromPage('article/save', { tabId });
    expect(await look()).toMatchObject({
      value: { saved: { versions: 1, savedAt: '2031-05-04T08:00:01.000Z' } },
    });
  });

  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://a.example/', 'browser-page'],
    ['chrome-extension://pppp/a.html', 'extension-page'],
    ['moz-extension://pppp/a.html', 'extension-page'],
    ['file:///home/a.html', 'local-file'],
  ])('says at once that %s is a %s', async (url, reason) => {
    page.url = url;
    expect(await look()).toEqual({
      ok: true,
      value: { status: 'unreachable', reason, url, title: 'The late ferry sails again' },
    });
    expect(browser.asked).toEqual([]);
  });

  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/firefox/', 'store-page'],
    ['https://paper.example/budget.PDF', 'pdf'],
    ['https://paper.example/gone', 'not-responding'],
    ['https://withdrawn.example/a', 'no-access'],
  ])('tells why the browser lets nobody into %s: %s', async (url, reason) => {
    Object.assign(page, { url, isInjected: false, refusal: 'Cannot access contents of the page.' });
    browser.withdrawn.add('withdrawn.example');
    expect(await look()).toMatchObject({ ok: true, value: { status: 'unreachable', reason } });
  });

  it('takes a tab without address for a browser page only if it may see all sites', async () => {
    Object.assign(page, { url: undefined, isInjected: false, refusal: 'Cannot access a chrome:// URL' });
    expect(await look()).toMatchObject({ value: { reason: 'browser-page', url: null } });
    browser.withdrawn.add('*');
    expect(await look()).toMatchObject({ value: { reason: 'no-access', url: null } });
  });

  it('can do nothing in a page whose address it may not know, though an old cleaner answers there', async () => {
    delete page.url;
    expect(await look()).toMatchObject({ value: { status: 'unreachable', reason: 'no-access' } });
  });

  it.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'media'],
    ['video/mp4', 'media'],
  ])('knows a document of type %s', async (contentType, reason) => {
    Object.assign(page, { contentType, isInjected: false });
    expect(await look()).toMatchObject({ value: { status: 'unreachable', reason } });
    expect(page.isInjected).toBe(false);
  });

  it('does not knock where it may not enter: Chromium would let the call wait for a click', async () => {
    Object.assign(page, { url: undefined, isInjected: false, refusal: new Promise(() => undefined) });
    expect(await look()).toMatchObject({ value: { status: 'unreachable', reason: 'browser-page' } });
  });

  it('gives up a page that lets nobody in and does not say so', async () => {
    Object.assign(page, { isInjected: false, refusal: new Promise(() => undefined) });
    browser.impatient = true;
    expect(await look()).toMatchObject({ value: { reason: 'not-responding' } });
  });

  it('gives up a page that hangs', async () => {
    page.cleaner = () => new Promise(() => undefined);
    browser.impatient = true;
    expect(await look()).toMatchObject({ value: { reason: 'not-responding' } });
  });

  it.each([
    [null],
    ['yes'],
    [{ ...reportOf(), surprise: 1 }],
    [reportOf({ attribute: 'style' })],
    [reportOf({ hidden: [{}] as never })],
  ])('does not believe an answer that does not fit: %j', async (answer) => {
    page.cleaner = () => answer;
    expect(await look()).toMatchObject({ value: { reason: 'not-responding' } });
  });

  it('does not look up another host for a page that names one', async () => {
    const report = reportOf();
    if (report.article) report.article.canonicalUrl = 'https://bank.example/statement';
    page.cleaner = () => report;
    expect(await look()).toMatchObject({ value: { report: { article: { canonicalUrl: address } } } });
  });

  it('says that the tab is gone', async () => {
    expect(await browser.fromPage('page/look', { tabId: 99 })).toEqual({ ok: false, code: 'page-gone' });
  });
});

describe('cleaning', () => {
  const clean = () => browser.fromPage('page/clean', { tabId, force: false });
  const sheet = { css: expect.stringContaining(attribute), origin: 'USER' };

  it('lays one sheet of user origin over the page, however often it is asked', async () => {
    expect(await clean()).toMatchObject({ ok: true, value: { cleaned: true, attribute } });
    expect(page.sheets).toEqual([sheet]);
    await clean();
    expect(page.sheets).toEqual([sheet]);
  });

  it('touches nothing when the cleaner does not clean', async () => {
    page.cleaner = () => reportOf({ refusal: 'no-story' });
    expect(await clean()).toMatchObject({ ok: true, value: { cleaned: false } });
    expect(page.sheets).toEqual([]);
  });

  it('takes the marks off again when the sheet is refused', async () => {
    page.refusesStyle = true;
    expect(await clean()).toEqual({ ok: false, code: 'clean-failed' });
    expect(await look()).toMatchObject({ value: { report: { cleaned: false } } });
  });

  it('is undone without a trace', async () => {
    await clean();
    expect(await browser.fromPage('page/undo', { tabId })).toMatchObject({
      ok: true,
      value: { cleaned: false },
    });
    expect(page.sheets).toEqual([]);
  });

  it('is undone from within the page', async () => {
    await clean();
    expect(await browser.fromContent(tabId, 'page/undone', { attribute })).toEqual({ ok: true, value: null });
    expect(page.sheets).toEqual([]);
  });

  it('shows one block again', async () => {
    const asked: unknown[] = [];
    page.cleaner = (name, payload) => {
      asked.push([name, payload]);
      return reportOf();
    };
    await browser.fromPage('page/show-block', { tabId, blockId: 3, shown: true });
    expect(asked).toEqual([['cleaner/show-block', { blockId: 3, shown: true }]]);
  });
});

describe('stories that are more or less than a page', () => {
  it('are joined from their pages, or a code says why not', async () => {
    page.cleaner = () => ({ ok: true, report: reportOf() });
    expect(await browser.fromPage('page/join-pages', { tabId })).toEqual({ ok: true, value: reportOf() });
    page.cleaner = () => ({ ok: false, code: 'pages-unreached' });
    const failed = { ok: false, code: 'pages-unreached' };
    expect(await browser.fromPage('page/join-pages', { tabId })).toEqual(failed);
  });

  it('are chosen among several: the page is restored, then cleaned for that one', async () => {
    await browser.fromPage('page/clean', { tabId, force: false });
    const asked: string[] = [];
    const { cleaner } = page;
    page.cleaner = (name, payload) => {
      asked.push(name);
      return name === 'cleaner/choose-story' ? true : cleaner(name, payload);
    };
    expect(await browser.fromPage('page/choose-story', { tabId, storyId: 2 })).toMatchObject({ ok: true });
    expect(asked).toEqual(['cleaner/undo', 'cleaner/choose-story', 'cleaner/clean', 'cleaner/look']);
    expect(page.sheets).toHaveLength(1);
  });

  it('leave the page uncleaned when the chosen one has gone', async () => {
    await browser.fromPage('page/clean', { tabId, force: false });
    const { cleaner } = page;
    page.cleaner = (name, payload) => (name === 'cleaner/choose-story' ? false : cleaner(name, payload));
    expect(await browser.fromPage('page/choose-story', { tabId, storyId: 2 })).toEqual({
      ok: false,
      code: 'no-article',
    });
    expect(page.sheets).toHaveLength(0);
  });
});

describe('the verdict of the detector', () => {
  const detected = (verdict: string) =>
    browser.fromContent(tabId, 'page/detected', { detection: { ...reportOf().detection, verdict } });

  it.each([
    ['article', 'article', 'action_title_article'],
    ['maybe', 'maybe', 'action_title_maybe'],
    ['not an article', 'unknown', 'action_title_none'],
  ])('%s sets the button of its tab', async (verdict, icon, title) => {
    await detected(verdict);
    expect(browser.toolbar.get(tabId)).toEqual({
      icon: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
      title,
    });
    expect(page.sheets).toEqual([]);
  });

  it('cleans by itself on a host the reader chose, if it is sure', async () => {
    await browser.fromPage('settings/change', { change: { alwaysCleanHosts: ['harbour-post.example'] } });
    await detected('maybe');
    expect(page.sheets).toEqual([]);
    await detected('article');
    expect(page.sheets).toHaveLength(1);
  });

  it('lets the cleaner decide where it is not sure and a profile knows the site', async () => {
    await browser.fromPage('settings/change', { change: { alwaysCleanHosts: ['harbour-post.example'] } });
    await browser.fromPage('profile/import', {
      profiles: [{ profile: sampleProfile(), origin: 'galley', fileName: 'harbour.json' }],
    });
    await detected('not an article');
    expect(browser.asked.filter((one) => one.includes('cleaner/clean'))).toEqual([]);
    await detected('maybe');
    expect(page.sheets).toHaveLength(1);
  });

  it('does not clean hosts that only end like the chosen one', async () => {
    await browser.fromPage('settings/change', { change: { alwaysCleanHosts: ['post.example'] } });
    await detected('article');
    expect(page.sheets).toEqual([]);
  });
});

describe('saving', () => {
  const save = () => browser.fromPage('article/save', { tabId });

  it('pulls the article from the page and keeps it', async () => {
    withArticle();
    expect(await save()).toMatchObject({ ok: true, value: { outcome: 'created', versions: 1 } });
    expect(await save()).toMatchObject({ ok: true, value: { outcome: 'unchanged' } });
    withArticle(sampleArticle({ body: [paragraph('It sank.')] }));
    expect(await save()).toMatchObject({ ok: true, value: { outcome: 'updated', versions: 2 } });
    expect(records()).toHaveLength(1);
  });

  it('says that there is no article', async () => {
    expect(await save()).toEqual({ ok: false, code: 'no-article' });
  });

  it.each([
    ['another host', sampleArticle({ url: 'https://bank.example/a' })],
    ['another port', sampleArticle({ url: 'https://www.harbour-post.example:8443/a' })],
    ['a script', { ...sampleArticle(), url: 'javascript:alert(1)' }],
    ['fields that no article has', { ...sampleArticle(), admin: true }],
    ['too long a headline', sampleArticle({ headline: 'a'.repeat(301) })],
  ])('keeps nothing of a page that answers with %s', async (_, article) => {
    withArticle(article);
    expect(await save()).toEqual({ ok: false, code: 'page-gone' });
    expect(records()).toEqual([]);
  });

  it('keeps nothing when the tab has moved on to another site meanwhile', async () => {
    page.cleaner = () => {
      page.url = 'https://elsewhere.example/';
      return sampleArticle();
    };
    expect(await save()).toEqual({ ok: false, code: 'page-gone' });
    expect(records()).toEqual([]);
  });

  it('files an article under its own address when the page claims one elsewhere', async () => {
    withArticle(sampleArticle({ url: address, canonicalUrl: 'https://bank.example/a' }));
    await save();
    expect(JSON.parse(browser.local.data.get(records()[0] as string) as string).article.canonicalUrl).toBe(
      address,
    );
  });

  it('refuses what is too large to be an article', async () => {
    withArticle(sampleArticle({ body: Array.from({ length: 50 }, () => paragraph('a'.repeat(199_000))) }));
    expect(await save()).toEqual({ ok: false, code: 'page-too-large' });
  });

  it('keeps nothing from a private window, not even in memory', async () => {
    page.incognito = true;
    withArticle();
    for (const name of ['article/save', 'article/save-link', 'page/preview']) {
      expect(await browser.fromPage(name, { tabId })).toEqual({ ok: false, code: 'private-window' });
    }
    expect(records()).toEqual([]);
    expect(browser.session.data.size).toBe(0);
    expect(browser.asked).toEqual([]);
  });

  it('keeps address and title where there is nothing to clean', async () => {
    Object.assign(page, {
      url: 'https://ann:pw@paper.example/b.pdf?utm_source=a#page=2',
      title: ' Budget\u202e 2031\n',
      isInjected: false,
    });
    expect(await browser.fromPage('article/save-link', { tabId })).toMatchObject({ ok: true });
    expect(JSON.parse(browser.local.data.get(records()[0] as string) as string).article).toMatchObject({
      kind: 'link',
      headline: 'Budget 2031',
      url: 'https://paper.example/b.pdf?utm_source=a#page=2',
      canonicalUrl: 'https://paper.example/b.pdf',
      body: [],
    });
  });

  it('tells the reader that the disk is full', async () => {
    withArticle();
    browser.local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await save()).toEqual({ ok: false, code: 'storage-full' });
  });

  it('writes nothing into a library of a later Galley', async () => {
    browser = startBackground({ stored: { 'm:schema': { schema: schemaVersion + 1 } } });
    page = browser.addPage(tabId);
    withArticle();
    expect(await save()).toEqual({ ok: false, code: 'newer-record' });
    expect([...browser.local.data.keys()]).toEqual(['m:schema']);
  });
});

describe('reading without saving', () => {
  it('keeps the article in memory under a key', async () => {
    withArticle();
    const key = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    expect(await browser.fromPage('page/preview', { tabId })).toEqual({ ok: true, value: key });
    expect(await readPreview(browser.session, key)).toMatchObject({
      ok: true,
      value: { headline: 'The late ferry sails again' },
    });
    expect(await readPreview(browser.session, 'other')).toEqual({ ok: false, code: 'not-found' });
    expect(records()).toEqual([]);
  });
});

describe('the library and the settings', () => {
  it('deletes and restores', async () => {
    withArticle();
    const saved = (await browser.fromPage('article/save', { tabId })) as Result<{ id: string }>;
    const ids = [saved.ok ? saved.value.id : ''];
    expect(await browser.fromPage('library/delete', { ids })).toEqual({ ok: true, value: ids });
    expect(await look()).toMatchObject({ value: { saved: null } });
    expect(await browser.fromPage('library/restore', { ids })).toEqual({ ok: true, value: ids });
    expect(await browser.fromPage('library/repair', {})).toEqual({
      ok: true,
      value: { articles: 1, damaged: [], newer: [] },
    });
  });

  it('changes one setting and leaves the others', async () => {
    await browser.fromPage('settings/change', { change: { readerTheme: 'sepia' } });
    await browser.fromPage('settings/change', { change: { readerSize: 2 } });
    expect(JSON.parse(browser.local.data.get('s:settings') as string)).toMatchObject({
      readerTheme: 'sepia',
      readerSize: 2,
    });
  });

  it('changes nothing on behalf of a private window', async () => {
    const before = new Map(browser.local.data);
    const sender = { tab: { id: 3, incognito: true } };
    expect(await browser.fromPage('settings/change', { change: { readerSize: 2 } }, sender)).toEqual({
      ok: false,
      code: 'private-window',
    });
    expect(browser.local.data).toEqual(before);
  });
});

describe('shortcuts and menus', () => {
  const tab = { id: tabId, url: address, incognito: false };

  it('clean and bring back', async () => {
    await browser.emit('command', 'toggle-clean', tab);
    expect(page.sheets).toHaveLength(1);
    // Older browsers do not say which tab it is.
    await browser.emit('command', 'toggle-clean');
    expect(page.sheets).toHaveLength(0);
    await browser.emit('menu', { menuItemId: 'clean-page' }, tab);
    expect(page.sheets).toHaveLength(1);
  });

  it('tell on the button what came of it', async () => {
    await browser.emit('command', 'save-article', tab);
    expect(browser.toolbar.get(tabId)).toMatchObject({ badge: '!', title: 'failure_no_article' });
    withArticle();
    await browser.emit('menu', { menuItemId: 'save-article' }, tab);
    expect(browser.toolbar.get(tabId)).toMatchObject({ badge: '✓' });
    expect(records()).toHaveLength(1);
    page.cleaner = () => reportOf({ refusal: 'too-large' });
    await browser.emit('command', 'toggle-clean', tab);
    expect(browser.toolbar.get(tabId)).toMatchObject({ badge: '!', title: 'failure_page_too_large' });
  });

  it('tell that an article was saved of which a part may be missing', async () => {
    withArticle();
    const answer = page.cleaner;
    page.cleaner = (name, payload) => {
      const said = answer(name, payload);
      if (name !== 'cleaner/look') return said;
      const report = reportOf({});
      report.article!.completeness = { ...report.article!.completeness, ofWords: 90, isLow: true };
      return report;
    };
    await browser.emit('command', 'save-article', tab);
    expect(records()).toHaveLength(1);
    expect(browser.toolbar.get(tabId)).toMatchObject({ badge: '✓?', title: 'saved_incomplete' });
  });

  it('keep nothing of a private window', async () => {
    page.incognito = true;
    withArticle();
    await browser.emit('command', 'save-article');
    expect(records()).toEqual([]);
    expect(browser.toolbar.get(tabId)).toMatchObject({ title: 'failure_private_window' });
  });

  it('are there after the install, once', async () => {
    await browser.emit('installed');
    await browser.emit('installed');
    expect(browser.menus).toEqual(['clean-page', 'save-article']);
  });
});

describe('the start', () => {
  it('rebuilds a damaged index when the browser starts', async () => {
    withArticle();
    await browser.fromPage('article/save', { tabId });
    browser.local.data.delete('h');
    await browser.emit('startup');
    expect(browser.local.data.has('h')).toBe(true);
  });

  it('shuts content scripts out of the store where the browser can', async () => {
    await browser.fromPage('library/repair', {});
    expect(browser.accessLevels).toEqual(['TRUSTED_CONTEXTS']);
  });

  it('is tried again when the store could not be made ready', async () => {
    browser = startBackground({ failFirst: true });
    page = browser.addPage(tabId);
    withArticle();
    const first = browser.fromPage('article/save', { tabId });
    expect(await first).toEqual({ ok: false, code: 'storage-failed' });
    expect(await browser.fromPage('article/save', { tabId })).toMatchObject({ ok: true });
  });
});

it('knows its pages also when they stand in tabs', async () => {
  const sender = { url: `${home}options.html`, frameId: 0, tab: { id: 3, incognito: false } };
  expect(await browser.fromPage('page/look', { tabId }, sender)).toMatchObject({ ok: true });
});
