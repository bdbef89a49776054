import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../src/background/router.ts';
import { backgroundRequests } from '../../src/protocol/messages.ts';
import { sampleArticle } from '../store/sample-article.ts';
import { sampleProfile, sampleRule } from '../store/sample-rules.ts';
import { type FakeBrowser, home, ourId, reportOf, startBackground } from './fake-browser.ts';

const tabId = 7;
const url = 'https://www.harbour-post.example/2031/05/04/ferry';
const tab = { id: tabId, incognito: false, url };
const refused = { ok: false, code: 'refused' };
const payloads: Record<string, unknown> = {
  'page/detected': { detection: reportOf().detection },
  'page/undone': { attribute: 'data-galley-00000007' },
  'page/look': { tabId },
  'page/clean': { tabId, force: true },
  'page/undo': { tabId },
  'page/show-block': { tabId, blockId: 1, shown: true },
  'page/show-entry': { tabId, key: 'post-7f3' },
  'page/join-pages': { tabId },
  'page/choose-story': { tabId, storyId: 1 },
  'page/preview': { tabId },
  'article/save': { tabId },
  'article/save-link': { tabId },
  'library/delete': { ids: ['7c9e6679-7425-40de-944b-e07fc1f90ae7'] },
  'library/restore': { ids: ['7c9e6679-7425-40de-944b-e07fc1f90ae7'] },
  'library/repair': {},
  'settings/change': { change: { readerSize: 2 } },
  'site/change': { host: 'harbour-post.example', change: { layers: { bundled: false } } },
  'rules/add': { host: 'harbour-post.example', rules: [sampleRule()] },
  'rules/remove': { host: 'harbour-post.example', ids: [sampleRule().id] },
  'rules/revert': { host: 'harbour-post.example', at: '2031-05-04T08:00:00.000Z' },
  'profile/import': {
    profiles: [{ profile: sampleProfile(), origin: 'galley', fileName: 'harbour.json' }],
  },
  'profile/change': { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', on: false },
  'profile/remove': { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
  'page/pick': { tabId, aim: 'hide' },
  'picker/learn': { rules: [sampleRule()] },
  'picker/unlearn': { ids: [sampleRule().id] },
  'picker/cleaned': { attribute: 'data-galley-00000007' },
  'picker/closed': {},
  'page/always-keep': { tabId, blockId: 1 },
  'article/clean-again': { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', article: sampleArticle() },
};
const names = Object.keys(backgroundRequests) as (keyof typeof backgroundRequests)[];
const forPages = names.filter((name) => backgroundRequests[name].from === 'page');
const forContent = names.filter((name) => backgroundRequests[name].from === 'content');
const content = { id: ourId, url, origin: 'https://www.harbour-post.example', frameId: 0, tab };

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBackground();
  const page = browser.addPage(tabId);
  const { cleaner } = page;
  page.cleaner = (name, payload) => (name === 'cleaner/extract' ? sampleArticle() : cleaner(name, payload));
});

it('has a payload for every request here', () => {
  expect(Object.keys(payloads).sort()).toEqual([...names].sort());
});

describe('a request of an extension page', () => {
  it.each(forPages)('%s is not refused', async (name) => {
    expect(await browser.fromPage(name, payloads[name])).not.toEqual(refused);
  });

  it.each(
    forPages.flatMap(
      (name) =>
        [
          [name, 'a content script', content],
          [name, 'another extension', { id: 'otherextensionotherextensionothe', url: `${home}popup.html` }],
          [name, 'nobody in particular', {}],
          [name, 'a page that says it is ours', { ...content, url: `https://a.example/?${home}popup.html` }],
          [name, 'an address like ours', { id: ourId, url: `${home.slice(0, -1)}.a.example/popup.html` }],
          [
            name,
            'a frame in our page of another origin',
            { id: ourId, url: `${home}reader.html`, origin: 'null' },
          ],
          [name, 'a frame in our page', { id: ourId, url: `${home}reader.html`, frameId: 3, tab }],
        ] as const,
    ),
  )('%s is refused to %s', async (name, _, sender) => {
    const before = new Map(browser.local.data);
    expect(await browser.deliver({ name, payload: payloads[name] }, sender)).toEqual(refused);
    expect(browser.local.data).toEqual(before);
    expect(browser.asked).toEqual([]);
  });
});

describe('a request of a content script', () => {
  // What the picker does is taken only where the reader has called it: see `picker.test.ts`.
  const called: readonly string[] = ['picker/learn', 'picker/unlearn', 'picker/cleaned'];
  const unasked = forContent.filter((name) => !called.includes(name));

  it.each(called)('%s is refused where the reader has not called the picker', async (name) => {
    expect(await browser.deliver({ name, payload: payloads[name] }, content)).toEqual(refused);
  });

  it.each(unasked)('%s is not refused', async (name) => {
    expect(await browser.deliver({ name, payload: payloads[name] }, content)).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each(
    forContent.flatMap(
      (name) =>
        [
          [name, 'a frame in the page', { ...content, frameId: 2 }],
          [name, 'an extension page', { id: ourId, url: `${home}popup.html` }],
          [name, 'another extension', { ...content, id: 'otherextensionotherextensionothe' }],
          [name, 'a page without an address', { ...content, url: 'about:blank' }],
          [name, 'no tab', { ...content, tab: undefined }],
        ] as const,
    ),
  )('%s is refused to %s', async (name, _, sender) => {
    expect(await browser.deliver({ name, payload: payloads[name] }, sender)).toEqual(refused);
    expect(browser.toolbar.size).toBe(0);
  });

  it('acts on its own tab only', async () => {
    browser.addPage(8);
    await browser.deliver(
      { name: 'page/detected', payload: { ...(payloads['page/detected'] as object), tabId: 8 } },
      content,
    );
    await browser.deliver({ name: 'page/detected', payload: payloads['page/detected'] }, content);
    expect([...browser.toolbar.keys()]).toEqual([tabId]);
  });
});

it.each([
  [null],
  [undefined],
  ['page/look'],
  [[]],
  [{ name: 'page/look' }],
  [{ name: 'page/look', payload: { tabId: '7' } }],
  [{ name: 'page/look', payload: { tabId: -1 } }],
  [{ name: 'page/look', payload: { tabId, more: 1 } }],
  [{ name: 'page/look', payload: { tabId }, more: 1 }],
  [{ name: 'library/delete', payload: { ids: ['a:1'] } }],
  [{ name: 'constructor', payload: {} }],
  [{ name: '__proto__', payload: {} }],
  [{ name: 'toString', payload: {} }],
])('refuses what is no request: %j', async (message) => {
  expect(await browser.deliver(message, { id: ourId, url: `${home}popup.html` })).toEqual(refused);
});

it('answers, and tells of it, when our own code fails', async () => {
  const mistake = new TypeError('a mistake of ours');
  const told: unknown[] = [];
  const failing = async () => {
    throw mistake;
  };
  const route = createRouter({
    runtime: { id: ourId, getURL: (path) => home + path },
    handlers: Object.fromEntries(names.map((name) => [name, failing])) as unknown as Handlers,
    report: (...given) => told.push(given),
  });
  const sender = { id: ourId, url: `${home}popup.html` };
  expect(await route({ name: 'library/repair', payload: {} }, sender)).toEqual(refused);
  expect(told).toEqual([['library/repair', mistake]]);
});

it('changes nothing on 10,000 messages of a page that went bad', { timeout: 120_000 }, async () => {
  await browser.fromPage('article/save', { tabId });
  const before = new Map(browser.local.data);
  const ids = [...before.keys()].filter((key) => key.startsWith('a:')).map((key) => key.slice(2));
  browser.asked.length = 0;
  const payload = fc.oneof(
    fc.constantFrom(...Object.values(payloads), { ids }, { tabId, ids }),
    fc.anything(),
    fc.record(
      {
        tabId: fc.oneof(fc.constant(tabId), fc.anything()),
        force: fc.anything(),
        blockId: fc.anything(),
        shown: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      { detection: fc.oneof(fc.constant(reportOf().detection), fc.anything()), attribute: fc.anything() },
      { requiredKeys: [] },
    ),
  );
  const message = fc.oneof(
    { arbitrary: fc.record({ name: fc.oneof(fc.constantFrom(...names), fc.string()), payload }), weight: 9 },
    { arbitrary: fc.anything(), weight: 1 },
  );
  await fc.assert(
    fc.asyncProperty(message, async (given) => {
      const answer = await browser.deliver(given, content);
      expect(answer).toSatisfy(
        (it: unknown) =>
          JSON.stringify(it) === JSON.stringify(refused) || JSON.stringify(it) === '{"ok":true,"value":null}',
      );
    }),
    { numRuns: 10_000 },
  );
  expect(browser.local.data).toEqual(before);
  expect(browser.session.data.size).toBe(0);
  expect(browser.asked).toEqual([]);
  expect(browser.reported).toEqual([]);
  expect(browser.pages.get(tabId)?.sheets).toEqual([]);
});
