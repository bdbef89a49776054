import { beforeEach, describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/protocol/page-state.ts';
import { looksKey } from '../../src/store/looks.ts';
import { type FakeBrowser, type FakePage, reportOf, startBackground } from './fake-browser.ts';

const tabId = 7;
let browser: FakeBrowser;

/** A page whose live blog has these entries, and what it was told of the last look. */
function addBlog(keys: string[], page: Partial<FakePage> = {}) {
  const told: unknown[] = [];
  let lastLook: Timeline['lastLook'] = 'not told';
  const report = () => {
    const plain = reportOf();
    const entries = keys.map((key) => ({ key, time: null, words: key, isNew: false }));
    return {
      ...plain,
      article: { ...plain.article!, entries: keys.length, timeline: { lastLook, entries } },
    };
  };
  browser.addPage(tabId, {
    ...page,
    cleaner: (name, payload) => {
      if (name === 'cleaner/show-entry') {
        told.push(payload);
        return null;
      }
      if (name === 'cleaner/last-look') {
        const { seen } = payload as { seen: string[] | null };
        told.push(seen);
        lastLook = seen === null ? 'none' : 'told';
      }
      return report();
    },
  });
  return told;
}
const look = () => browser.fromPage('page/look', { tabId });
const looks = () => browser.local.data.get(looksKey);

beforeEach(() => {
  browser = startBackground();
});

describe('looking at a live blog', () => {
  it('tells its page that there was no look before, and the next page what was seen', async () => {
    const first = addBlog(['b', 'a']);
    expect(await look()).toMatchObject({
      value: { report: { article: { timeline: { lastLook: 'none' } } } },
    });
    expect(first).toEqual([null]);
    const second = addBlog(['c', 'b']);
    expect(await look()).toMatchObject({
      value: { report: { article: { timeline: { lastLook: 'told' } } } },
    });
    expect(second).toEqual([['b', 'a']]);
  });

  it('tells it once for each time the page is loaded', async () => {
    const told = addBlog(['a']);
    await look();
    await browser.fromPage('page/clean', { tabId, force: false });
    await look();
    expect(told).toEqual([null]);
  });

  it('neither tells nor remembers anything in a private window', async () => {
    const told = addBlog(['a'], { incognito: true });
    await look();
    await browser.fromPage('page/clean', { tabId, force: true });
    expect(told).toEqual([]);
    expect(looks()).toBeUndefined();
  });

  it('remembers nothing of ordinary articles', async () => {
    browser.addPage(tabId);
    await look();
    expect(looks()).toBeUndefined();
  });

  it('answers all the same where the store fails', async () => {
    addBlog(['a']);
    await look();
    const before = looks();
    browser.local.failAt(1, 'refuse');
    expect(await look()).toMatchObject({ ok: true, value: { status: 'reachable' } });
    expect(looks()).toBe(before);
    expect(browser.reported).toEqual([]);
  });

  it('takes the page to an entry', async () => {
    const told = addBlog(['a']);
    expect(await browser.fromPage('page/show-entry', { tabId, key: 'a' })).toEqual({ ok: true, value: null });
    expect(told).toEqual([{ key: 'a' }]);
  });
});
