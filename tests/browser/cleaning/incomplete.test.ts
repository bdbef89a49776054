/** An article of which a part seems to be missing: nothing is saved unasked, and what was saved says so. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../../scripts/browsers/axe.ts';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { halfStory } from './incomplete-pages.ts';
import { openStage, type Stage } from './stage.ts';

describe.each(browserNames)('a story of which half is missing, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterEach(async () => {
    await page?.close();
    await stage.emptyLibrary();
  });
  afterAll(() => stage?.close());

  async function openPopup(): Promise<Popup> {
    page = await stage.open(halfStory);
    return stage.clickToClean(page);
  }
  const saved = () =>
    stage.driver.evaluateInExtension<number>(
      '(globalThis.browser ?? chrome).storage.local.get().then((items) => Object.keys(items).filter((key) => key.startsWith("a:")).length)',
    );
  const focused = (popup: Popup) =>
    popup.evaluate<string | null>(
      'document.activeElement?.dataset.action ?? document.activeElement?.dataset.notice ?? null',
    );

  it('is not saved by the first press, nor by a second Enter', async () => {
    const popup = await openPopup();
    await popup.press('Enter');
    await popup.waitFor('document.querySelector("[data-save=asking] [data-notice=incomplete]")');
    expect(await focused(popup)).toBe('incomplete');
    await popup.press('Enter');
    expect(await popup.evaluate('document.querySelector("[data-save]").dataset.save')).toBe('asking');
    expect(await saved()).toBe(0);
    expect(await popup.text()).toContain('Part of this story may be missing');
    expect(await runAxe(popup)).toEqual([]);
    await popup.close();
  });

  it('can be looked into and saved all the same, by keyboard', async () => {
    const popup = await openPopup();
    await popup.click('[data-action="save"]');
    await popup.waitFor('document.querySelector("[data-notice=incomplete]")');
    await popup.press('Tab');
    expect(await focused(popup)).toBe('see-hidden');
    await popup.press('Enter');
    await popup.waitFor('document.querySelector(".hidden-panel[open] .hidden-row")');
    expect(await focused(popup)).toBe('show-hidden');
    await popup.click('[data-action="save-anyway"]');
    await popup.waitFor('document.querySelector("[data-save=saved]")');
    expect(await saved()).toBe(1);
    await popup.close();
  });

  it('is left unsaved when the reader thinks better of it', async () => {
    const popup = await openPopup();
    await popup.click('[data-action="save"]');
    await popup.click('[data-action="dont-save"]');
    await popup.waitFor('document.querySelector("[data-save=none] [data-action=save]")');
    expect(await focused(popup)).toBe('save');
    expect(await saved()).toBe(0);
    await popup.close();
  });

  it('is saved by the shortcut, and the button says what may be missing', async () => {
    page = await stage.open(halfStory);
    const tabId = await stage.driver.tabId(page);
    await page.click('h1');
    await stage.driver.runCommand('save-article', page);
    const badge = () =>
      stage.driver.evaluateInExtension<string>(
        `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`,
      );
    await expect.poll(badge, { timeout: 20_000 }).toBe('✓?');
    const title = await stage.driver.evaluateInExtension<string>(
      `(globalThis.browser ?? chrome).action.getTitle({ tabId: ${tabId} })`,
    );
    expect(title).toMatch(/^Saved, but part of the story may be missing/);
    expect(await saved()).toBe(1);
  });
});
