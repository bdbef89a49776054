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
