/** A web page's own content script may be in hostile hands: what it can make the background do is next to nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { harbourPost, harbourPostPage } from '../../../scripts/samples/harbour-post.ts';
import { backgroundRequests } from '../../../src/protocol/messages.ts';
import { sampleArticle } from '../../store/sample-article.ts';
import { sampleProfile, sampleRule } from '../../store/sample-rules.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { auditLibrary } from '../library/audit-library.ts';
import { sendForPages } from './watch-extension.ts';

const hostile = 'https://hostile.example/';
const refused = { ok: false, code: 'refused' };
const detection = { verdict: 'article', kind: 'report', score: 9, reasons: ['running-text'], language: 'en' };

describe.each(browserNames)('a content script in %s', (name) => {
  let galley: Galley;
  let victim: Page;
  let victimTab: number;
  let savedId: string;
  let attacker: Page;
  let attackerTab: number;
  beforeAll(async () => {
    galley = await openGalley(name, { alter: sendForPages });
    victim = await galley.openPage(harbourPost.url, harbourPostPage());
    victimTab = await galley.driver.tabId(victim);
    await (await galley.save(victim)).close();
    savedId = (await auditLibrary(await galley.stored())).listed[0]!;
    galley.serve(`${hostile}frame`, '<!doctype html><title>Frame</title>');
    attacker = await galley.openPage(
      hostile,
      `<!doctype html><html lang="en"><title>Hostile</title><h1>Hostile</h1><iframe src="${hostile}frame"></iframe></html>`,
    );
    attackerTab = await galley.driver.tabId(attacker);
    await attacker.waitFor('document.documentElement.dataset.sender');
    // The detector's own word on the page, which may come late.
    const title = () =>
      galley.driver.evaluateInExtension<string>(
        `(globalThis.browser ?? chrome).action.getTitle({ tabId: ${attackerTab} })`,
      );
    await vi.waitFor(async () => expect(await title()).toBe('Galley: no article here'), 20_000);
  });
  afterAll(() => galley?.close());

  /** All that a message could change. */
  const everything = () =>
    galley.driver.evaluateInExtension<unknown>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const titles = [];
      for (const tabId of [${victimTab}, ${attackerTab}]) titles.push(await api.action.getTitle({ tabId }));
      return [await api.storage.local.get(), await api.storage.session.get(), titles, (await api.tabs.query({})).length];
    })()`);

  it('cannot use what belongs to the pages of the extension', async () => {
    const before = await everything();
    const valid: Record<string, unknown> = {
      'page/look': { tabId: victimTab },
      'page/clean': { tabId: victimTab, force: true },
      'page/undo': { tabId: victimTab },
      'page/show-block': { tabId: victimTab, blockId: 1, shown: true },
      'page/show-entry': { tabId: victimTab, key: 'post-1' },
      'page/join-pages': { tabId: victimTab },
      'page/choose-story': { tabId: victimTab, storyId: 1 },
      'page/preview': { tabId: victimTab },
      'article/save': { tabId: attackerTab },
      'article/save-link': { tabId: attackerTab },
      'library/delete': { ids: [savedId] },
      'library/restore': { ids: [savedId] },
      'library/repair': {},
      'settings/change': { change: { clickAction: 'save', alwaysCleanHosts: ['hostile.example'] } },
      'site/change': { host: 'hostile.example', change: { layers: { own: false } } },
      'rules/add': { host: 'hostile.example', rules: [sampleRule()] },
      'rules/remove': { host: 'hostile.example', ids: [sampleRule().id] },
      'rules/revert': { host: 'hostile.example', at: sampleRule().madeAt },
      'profile/import': {
        profiles: [{ profile: sampleProfile(), origin: 'galley', fileName: 'hostile.json' }],
      },
      'profile/change': { id: sampleRule().id, on: false },
      'profile/remove': { id: sampleRule().id },
      'page/pick': { tabId: attackerTab, aim: 'hide' },
      'page/always-keep': { tabId: attackerTab, blockId: 1 },
      'article/clean-again': { id: savedId, article: sampleArticle() },
    };
    const forPages = Object.entries(backgroundRequests).filter(([, { from }]) => from === 'page');
    expect(Object.keys(valid).sort()).toEqual(forPages.map(([request]) => request).sort());
    const messages = Object.entries(valid).map(([request, payload]) => ({ name: request, payload }));
    const { answers } = await sendFrom(attacker, messages);
    expect(answers).toEqual(messages.map(() => refused));
    expect(await everything()).toEqual(before);
  });

  it('can teach no rules where the reader has not called the picker', async () => {
    const before = await everything();
    const { answers } = await sendFrom(attacker, [
      { name: 'picker/learn', payload: { rules: [sampleRule({ selector: 'body' })] } },
      { name: 'picker/unlearn', payload: { ids: [sampleRule().id] } },
      { name: 'picker/cleaned', payload: { attribute: 'data-galley-00000007' } },
      { name: 'picker/closed', payload: {} },
    ]);
    expect(answers).toEqual([refused, refused, refused, { ok: true, value: null }]);
    expect(await everything()).toEqual(before);
  });

  it('can tell of its own tab that an article was found, and of no other', async () => {
    const titles = () =>
      galley.driver.evaluateInExtension<string[]>(
        `Promise.all([${victimTab}, ${attackerTab}].map((tabId) => (globalThis.browser ?? chrome).action.getTitle({ tabId })))`,
      );
    const [victimTitle, attackerTitle] = await titles();
    const { answers } = await sendFrom(attacker, [
      { name: 'page/detected', payload: { detection } },
      { name: 'page/detected', payload: { detection, tabId: victimTab } },
      { name: 'page/detected', payload: { detection: { ...detection, verdict: 'surely' } } },
      { name: 'page/detected', payload: { detection }, tabId: victimTab },
    ]);
    expect(answers).toEqual([{ ok: true, value: null }, refused, refused, refused]);
    const after = await titles();
    expect(after[0]).toBe(victimTitle);
    expect(after[1]).not.toBe(attackerTitle);
    // From a frame not even that.
    const inFrame = await sendFrom(
      attacker,
      [{ name: 'page/detected', payload: { detection } }],
      'frames[0]',
    );
    expect(inFrame.answers).toEqual([refused]);
  });

  it('can drop the style sheet of its own tab, and of no other', async () => {
    const popup = await galley.click(victim);
    await popup.close();
    const attribute = await victim.evaluate(() => {
      const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return names.find((each) => each.startsWith('data-galley-'));
    });
    const height = await victim.evaluate<number>('document.documentElement.scrollHeight');
    const { answers } = await sendFrom(attacker, [
      { name: 'page/undone', payload: { attribute } },
      { name: 'page/undone', payload: { attribute, tabId: victimTab } },
      { name: 'page/undone', payload: { attribute: 'data-galley-x], body, [x' } },
    ]);
    expect(answers).toEqual([{ ok: true, value: null }, refused, refused]);
    await victim.activate();
    expect(await victim.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await victim.waitFor('document.documentElement.dataset.sender');
    const own = await sendFrom(victim, [{ name: 'page/undone', payload: { attribute } }]);
    expect(own.answers).toEqual([{ ok: true, value: null }]);
    await victim.waitFor((cleaned: number) => document.documentElement.scrollHeight !== cleaned, {
      args: [height],
    });
  });

  it('changes nothing with 2,000 messages that were made up', async () => {
    await attacker.activate();
    const before = await everything();
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(backgroundRequests).filter((each) => each !== 'page/detected')),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '',
        'article/save ',
        'cleaner/extract',
      ),
      fc.string(),
    );
    const ids = fc.constantFrom(victimTab, attackerTab, -1, 0, 1e9);
    const payloads = fc.oneof(
      fc.record({ tabId: ids }),
      fc.record({ tabId: ids, force: fc.boolean() }),
      fc.record({ tabId: ids, blockId: fc.nat(50), shown: fc.boolean() }),
      fc.record({ ids: fc.array(fc.constantFrom(savedId, 'a:1', ''), { maxLength: 3 }) }),
      fc.record({
        change: fc.record({ clickAction: fc.string(), readerSize: fc.integer() }, { requiredKeys: [] }),
      }),
      fc.record({ attribute: fc.string() }),
      fc.jsonValue(),
    );
    const envelopes = fc.oneof(
      { weight: 4, arbitrary: fc.record({ name: names, payload: payloads }) },
      { weight: 1, arbitrary: fc.record({ name: names, payload: payloads, sender: fc.jsonValue() }) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    const messages = fc.sample(envelopes, { numRuns: 2000, seed: 20_310_504 });
    for (let start = 0; start < messages.length; start += 500) {
      const some = messages.slice(start, start + 500);
      const { answers } = await sendFrom(attacker, some);
      expect(answers).toEqual(some.map(() => refused));
    }
    expect(await everything()).toEqual(before);
  });

  it.runIf(name === 'chrome')('cannot read the library (Firefox has no such wall)', async () => {
    const { stored } = await sendFrom(attacker, []);
    expect(stored).toMatch(/not allowed/i);
  });
});

/** Has the content script of this page, or of a frame in it, send these messages all at once. */
function sendFrom(page: Page, messages: readonly unknown[], scope = 'window') {
  return page.evaluate<{ answers: unknown[]; stored: unknown }>(
    `new Promise((resolve) => {
      const scope = ${scope};
      scope.addEventListener('sent-for-page', ({ detail }) => resolve(JSON.parse(detail)), { once: true });
      scope.dispatchEvent(new scope.CustomEvent('send-for-page', { detail: ${JSON.stringify(JSON.stringify({ messages }))} }));
    })`,
  );
}
