import { beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '../../src/store/sites.ts';
import { sampleRule } from '../store/sample-rules.ts';
import { type FakeBrowser, startBackground } from './fake-browser.ts';

const tabId = 7;
const host = 'harbour-post.example';
let browser: FakeBrowser;
const learn = () => browser.fromContent(tabId, 'picker/learn', { rules: [sampleRule()] });
const own = async () => (await readSite(browser.local, host)).record.own;

beforeEach(() => {
  browser = startBackground();
  browser.addPage(tabId);
});

describe('what the picker learns', () => {
  it('is refused where the reader has not called it', async () => {
    expect(await learn()).toEqual({ ok: false, code: 'refused' });
    expect(await own()).toEqual([]);
  });

  it('is kept for the site of the tab, and its page hears of it', async () => {
    expect(await browser.fromPage('page/pick', { tabId, aim: 'hide' })).toEqual({ ok: true, value: null });
    expect(await learn()).toEqual({ ok: true, value: { kept: true } });
    expect(await own()).toEqual([sampleRule()]);
    expect(browser.asked.at(-1)).toContain('cleaner/rules');
  });

  it('is refused once the picker is closed', async () => {
    await browser.fromPage('page/pick', { tabId, aim: 'hide' });
    await browser.fromContent(tabId, 'picker/closed', {});
    expect(await learn()).toEqual({ ok: false, code: 'refused' });
  });

  it('is refused when the tab has gone to another site', async () => {
    await browser.fromPage('page/pick', { tabId, aim: 'hide' });
    browser.addPage(tabId, { url: 'https://elsewhere.example/a' });
    expect(await learn()).toEqual({ ok: false, code: 'refused' });
  });

  it('is not kept in a private window, yet told to the page', async () => {
    const told: unknown[] = [];
    const page = browser.addPage(tabId, { incognito: true });
    const { cleaner } = page;
    page.cleaner = (name, payload) => {
      if (name === 'cleaner/rules') told.push(payload);
      return cleaner(name, payload);
    };
    await browser.fromPage('page/pick', { tabId, aim: 'hide' });
    expect(await learn()).toEqual({ ok: true, value: { kept: false } });
    expect(await own()).toEqual([]);
    expect([...browser.local.data.keys()].filter((key) => key.startsWith('r:'))).toEqual([]);
    expect(told).toEqual([{ rules: { bundled: null, imported: [], own: [sampleRule()] } }]);
  });
});

describe('what the picker takes back', () => {
  beforeEach(async () => {
    await browser.fromPage('page/pick', { tabId, aim: 'hide' });
  });
  const unlearn = (rule = sampleRule()) => browser.fromContent(tabId, 'picker/unlearn', { ids: [rule.id] });
  const teach = (rule: ReturnType<typeof sampleRule>) =>
    browser.fromContent(tabId, 'picker/learn', { rules: [rule] });
  const later = () => ({ ...sampleRule(), madeAt: '2100-01-01T00:00:00.000Z' });

  it('is gone from the site, and its page hears of it', async () => {
    await teach(later());
    expect(await unlearn()).toMatchObject({ ok: true });
    expect(await own()).toEqual([]);
    expect(browser.asked.at(-1)).toContain('cleaner/rules');
  });

  it('is none of the older rules: those are no business of the page', async () => {
    await teach({ ...sampleRule(), madeAt: '2001-01-01T00:00:00.000Z' });
    expect(await unlearn()).toEqual({ ok: false, code: 'not-found' });
    expect(await own()).toHaveLength(1);
  });

  it('is refused once the picker is closed', async () => {
    await teach(later());
    await browser.fromContent(tabId, 'picker/closed', {});
    expect(await unlearn()).toEqual({ ok: false, code: 'refused' });
    expect(await own()).toHaveLength(1);
  });
});

describe('a page that is cleaned while the reader picks', () => {
  const cleaned = () => browser.fromContent(tabId, 'picker/cleaned', { attribute: 'data-galley-0123abcd' });

  it('gets the sheet for its marks', async () => {
    await browser.fromPage('page/pick', { tabId, aim: 'root' });
    expect(await cleaned()).toEqual({ ok: true, value: null });
    const { sheets } = browser.pages.get(tabId)!;
    expect(sheets.map(({ origin }) => origin)).toEqual(['USER']);
    expect(sheets[0]?.css).toContain('data-galley-0123abcd');
  });

  it('gets none unasked', async () => {
    expect(await cleaned()).toEqual({ ok: false, code: 'refused' });
  });
});

describe('a listed block that is always kept', () => {
  function answering(named: unknown, page: { incognito?: boolean } = {}) {
    const fake = browser.addPage(tabId, page);
    const { cleaner } = fake;
    fake.cleaner = (name, payload) => (name === 'cleaner/name-block' ? named : cleaner(name, payload));
  }
  const keep = () => browser.fromPage('page/always-keep', { tabId, blockId: 3 });

  it('makes a rule of the site by the names the cleaner tells', async () => {
    answering({ selectors: ['.pilot-box'], words: 'A harbour pilot' });
    expect(await keep()).toMatchObject({ ok: true });
    expect(await own()).toMatchObject([
      { verb: 'keep', selector: '.pilot-box', scope: { of: 'site' }, words: 'A harbour pilot' },
    ]);
    expect(browser.asked.join()).toContain('cleaner/rules');
  });

  it('is not where nothing names it', async () => {
    answering(null);
    expect(await keep()).toEqual({ ok: false, code: 'no-stable-name' });
    expect(await own()).toEqual([]);
  });

  it('is not in a private window', async () => {
    answering({ selectors: ['.pilot-box'], words: '' }, { incognito: true });
    expect(await keep()).toEqual({ ok: false, code: 'private-window' });
    expect(await own()).toEqual([]);
  });
});
