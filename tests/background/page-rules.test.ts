import { beforeEach, describe, expect, it } from 'vitest';
import { profiles } from '../../src/profiles/index.ts';
import { sampleArticle } from '../store/sample-article.ts';
import { sampleProfile, sampleRule } from '../store/sample-rules.ts';
import { type FakeBrowser, type FakePage, reportOf, startBackground } from './fake-browser.ts';

const tabId = 7;
const host = 'harbour-post.example';
const newKey = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
let browser: FakeBrowser;
let page: FakePage;
/** The rules that came to a page, in order. */
const told = new Map<FakePage, unknown[]>();

function listen(to: FakePage): FakePage {
  const { cleaner } = to;
  told.set(to, []);
  to.cleaner = (name, payload) => {
    if (name === 'cleaner/rules') told.get(to)!.push((payload as { rules: unknown }).rules);
    return cleaner(name, payload);
  };
  return to;
}

beforeEach(() => {
  told.clear();
  browser = startBackground();
  page = listen(browser.addPage(tabId));
});

const add = (...rules: unknown[]) => browser.fromPage('rules/add', { host, rules });
const take = (profile = sampleProfile()) =>
  browser.fromPage('profile/import', { profiles: [{ profile, origin: 'galley', fileName: 'a.json' }] });
const none = { bundled: null, imported: [], own: [] };

describe('the rules for a page', () => {
  it('are the first that a cleaner hears when it comes into the page', async () => {
    page.isInjected = false;
    await browser.fromPage('page/look', { tabId });
    const names = browser.asked.map((line) => line.split(' ')[1]);
    expect(names).toEqual(['cleaner/look', 'cleaner/rules', 'cleaner/look']);
    expect(told.get(page)).toEqual([none]);
  });

  it('hold the bundled profile of its host', async () => {
    const known = listen(browser.addPage(8, { url: 'https://www.aljazeera.com/a', isInjected: false }));
    await browser.fromPage('page/look', { tabId: 8 });
    expect(told.get(known)).toEqual([{ ...none, bundled: profiles.find(({ id }) => id === 'aljazeera') }]);
  });

  it('come again to every tab of the site that has a cleaner when they change, and to no other', async () => {
    const second = listen(browser.addPage(8, { url: `https://${host}/other` }));
    const elsewhere = listen(browser.addPage(9, { url: 'https://elsewhere.example/' }));
    const unclean = listen(browser.addPage(10, { isInjected: false }));
    await add(sampleRule());
    const rules = { ...none, own: [sampleRule()] };
    expect([page, second, elsewhere, unclean].map((one) => told.get(one))).toEqual([
      [rules],
      [rules],
      [],
      [],
    ]);
    await browser.fromPage('rules/remove', { host, ids: [sampleRule().id] });
    expect(told.get(page)?.at(-1)).toEqual(none);
    await browser.fromPage('rules/revert', { host, at: '2031-05-04T08:00:02.000Z' });
    expect(told.get(page)?.at(-1)).toEqual(rules);
  });

  it('are not told, and nothing is stored, where the change was not made', async () => {
    await browser.fromPage('rules/remove', { host, ids: [sampleRule().id] });
    expect(told.get(page)).toEqual([]);
    expect([...browser.local.data.keys()]).toEqual(['m:schema']);
  });

  it('hold imported profiles while they are on', async () => {
    await take();
    expect(told.get(page)).toEqual([{ ...none, imported: [sampleProfile()] }]);
    await browser.fromPage('profile/change', { id: newKey, on: false });
    expect(told.get(page)?.at(-1)).toEqual(none);
    await browser.fromPage('profile/change', { id: newKey, on: true });
    await browser.fromPage('profile/remove', { id: newKey });
    expect(told.get(page)?.slice(-2)).toEqual([{ ...none, imported: [sampleProfile()] }, none]);
  });

  it('are as the switches of the site have it', async () => {
    await take();
    await add(sampleRule());
    const change = { layers: { imported: false } };
    await browser.fromPage('site/change', { host, change });
    expect(told.get(page)?.at(-1)).toEqual({ ...none, own: [sampleRule()] });
    await browser.fromPage('site/change', { host, change: { layers: { own: false } } });
    expect(told.get(page)?.at(-1)).toEqual(none);
    const known = listen(browser.addPage(8, { url: 'https://www.aljazeera.com/a' }));
    await browser.fromPage('site/change', { host: 'aljazeera.com', change: { layers: { bundled: false } } });
    expect(told.get(known)).toEqual([none]);
  });

  it('are what is bundled where the store cannot be read', async () => {
    const known = listen(browser.addPage(8, { url: 'https://www.aljazeera.com/a', isInjected: false }));
    browser.local.failAt(1, 'refuse');
    await browser.fromPage('page/look', { tabId: 8 });
    expect(told.get(known)).toMatchObject([{ bundled: { id: 'aljazeera' } }]);
  });

  it('do not keep whoever changes them waiting for a page that hangs', async () => {
    page.cleaner = () => new Promise(() => undefined);
    browser.impatient = true;
    expect(await add(sampleRule())).toEqual({ ok: true, value: null });
  });
});

describe('an article that is cleaned again', () => {
  const saved = async () => {
    page.cleaner = (name) => (name === 'cleaner/extract' ? sampleArticle() : reportOf());
    return (await browser.fromPage('article/save', { tabId })) as { value: { id: string } };
  };

  it('becomes a new version of the saved one', async () => {
    const { id } = (await saved()).value;
    const article = { ...sampleArticle(), headline: 'The late ferry sails at last' };
    expect(await browser.fromPage('article/clean-again', { id, article })).toMatchObject({
      ok: true,
      value: { id, outcome: 'updated', versions: 2 },
    });
  });

  it('must be the one that was saved, and still be there', async () => {
    const { id } = (await saved()).value;
    const other = { ...sampleArticle(), canonicalUrl: 'https://elsewhere.example/a' };
    expect(await browser.fromPage('article/clean-again', { id, article: other })).toMatchObject({
      ok: false,
    });
    await browser.fromPage('library/delete', { ids: [id] });
    expect(await browser.fromPage('article/clean-again', { id, article: sampleArticle() })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});
