/**
 * Every layout that a profile knows, in a real browser: all their small pages in one tab, one after the other, so that
 * fifty publishers cost no more than a few of the thorough runs (seed-pages.test.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../scripts/bench/measure-page.ts';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { layoutFixtures } from '../../fixtures/index.ts';
import { asExpected, expectedFields } from './saved-article.ts';
import { openStage, type Stage } from './stage.ts';
import { nothingWrong, wrongLines } from './wrong-lines.ts';

describe.each(browserNames)("the publishers' layouts in %s", (name) => {
  let stage: Stage;
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.driver.openPage('about:blank');
    tabId = await stage.driver.tabId(page);
  });
  afterAll(() => stage?.close());

  it.each(layoutFixtures)('$name shows the story alone, and gives it to the reader', async (fixture) => {
    const { url, expected } = fixture;
    stage.serve(fixture);
    await page.goto(url);
    const clean = await stage.driver.evaluateInExtension<{ ok: boolean }>(cleanPage, tabId);
    expect(clean).toMatchObject({ ok: true, value: { detection: { verdict: 'article' } } });
    expect(await wrongLines(page, expected)).toEqual(nothingWrong);
    const { article } = await stage.driver.evaluateInExtension(readArticle, tabId);
    expect(article?.profile).toBe(fixture.name.split('/').slice(0, 2).join('/'));
    expect(asExpected(article!, expected)).toEqual(expectedFields(expected));
  });
});

declare const browser: typeof import('webextension-polyfill');

/** In a page of the extension. */
function cleanPage(tabId: number): Promise<{ ok: boolean }> {
  return browser.runtime.sendMessage({ name: 'page/clean', payload: { tabId, force: false } });
}
