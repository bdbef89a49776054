/** A click on a page that is no article leaves it alone, and the popup says why in words. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { nonArticleFixtures } from '../../fixtures/index.ts';
import { openStage, type Stage } from './stage.ts';

const locale = new URL('../../../src/_locales/en/messages.json', import.meta.url);
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(locale, 'utf8'));

describe.each(browserNames)('a click in %s on a page that is no article', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it.each(nonArticleFixtures())('leaves $name as it is and says why', async (fixture) => {
    const page = await stage.open(fixture);
    const before = await page.evaluate<string>('document.documentElement.outerHTML');
    const popup = await stage.driver.clickToolbarButton(page);
    await popup.waitFor('document.querySelector("[data-state=not-article][data-busy=false]")');
    const { reason } = fixture.expected;
    const words = messages[`reason_${reason.replaceAll('-', '_')}`]!.message;
    const said = await popup.text();
    expect(said).toContain(messages.not_article_title!.message);
    expect(said).toContain(words);
    expect(await popup.evaluate('document.querySelector("[data-action=toggle-clean]")')).toBeNull();
    await popup.close();
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await page.close();
  });
});
