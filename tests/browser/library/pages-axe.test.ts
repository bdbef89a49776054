/** The pages of the extension can be used by those who do not see them, and by those who have no mouse. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../../scripts/browsers/axe.ts';
import type { ColorScheme, Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import {
  genericFixtures,
  nonArticleFixtures,
  publisherFixtures,
  seedFixtures,
} from '../../fixtures/index.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { auditLibrary } from './audit-library.ts';

const fixtures = [...seedFixtures(), ...publisherFixtures(), ...genericFixtures(), ...nonArticleFixtures()];
const named = (name: string) => {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture is called ${name}`);
  return found;
};
const schemes: ColorScheme[] = ['light', 'dark'];

describe.each(browserNames)('the pages in %s', (name) => {
  let galley: Galley;
  const violations: string[] = [];
  beforeAll(async () => {
    galley = await openGalley(name);
  });
  afterAll(() => galley?.close());

  async function look(page: Page, where: string): Promise<void> {
    for (const { id, elements } of await runAxe(page)) violations.push(`${where}: ${id}: ${elements[0]}`);
  }

  it.each(schemes)('have nothing that axe objects to in the popup, %s', async (scheme) => {
    violations.length = 0;
    await galley.driver.setColorScheme(scheme);
    await galley.replaceStored({});
    const states: string[] = [];
    const visit = async (url: string, html: string | null, more?: (popup: Popup) => Promise<void>) => {
      if (html !== null) galley.serve(url, html);
      const page = await galley.driver.openPage(url);
      const popup = await galley.click(page);
      const state = await popup.evaluate<string>('document.querySelector(".popup").dataset.state');
      states.push(state);
      await look(popup, state);
      await more?.(popup);
      await popup.close();
      await page.close();
    };
    const list = nonArticleFixtures()[0]!;
    await visit('about:blank', null, async (popup) => {
      expect(await popup.evaluate('document.querySelector(".library-empty") !== null')).toBe(true);
    });
    await visit(list.url, list.html);
    const story = named('almayadeen/details');
    await visit(story.url, story.html, async (popup) => {
      await popup.click('[data-action="show-hidden"]');
      await popup.waitFor('document.querySelector(".hidden-row")');
      await look(popup, 'the hidden panel');
      await popup.click('[data-action="save"]');
      await popup.waitFor('document.querySelector("[data-save=saved]")');
      await look(popup, 'just saved');
    });
    await visit(story.url, story.html);
    await visit('about:blank', null, async (popup) => {
      await popup.click('[data-action="delete"]');
      await popup.waitFor('document.querySelector("[data-action=undo-delete]")');
      await look(popup, 'just deleted');
    });
    expect(states).toEqual(['browser-page', 'not-article', 'article', 'saved', 'browser-page']);
    expect(violations).toEqual([]);
  });

  it.each(schemes)('have nothing that axe objects to in the reader and the settings, %s', async (scheme) => {
    violations.length = 0;
    await galley.driver.setColorScheme(scheme);
    await galley.replaceStored({});
    for (const story of [named('generic/table-and-factbox'), named('almayadeen-ar/details')]) {
      const page = await galley.openPage(story.url, story.html);
      await (await galley.save(page)).close();
      await page.close();
    }
    const { listed } = await auditLibrary(await galley.stored());
    expect(listed).toHaveLength(2);
    const css = readFileSync(path.join(galley.extensionDir, 'article.css'), 'utf8');
    for (const theme of scheme === 'light' ? ['light', 'sepia', 'system'] : ['dark', 'system']) {
      await galley.ask('settings/change', { change: { readerTheme: theme } });
      for (const id of listed) {
        const reader = await galley.openReader(id);
        await look(reader, `reader, ${theme}`);
        // Axe cannot enter a frame that runs no script, so the same elements stand in a page of their own.
        const frame = await reader.evaluate<string>(
          'document.querySelector("iframe").contentDocument.documentElement.outerHTML',
        );
        expect(frame).toContain('data-block');
        const copy = await galley.openPage('https://copy.example/', asPage(frame, css));
        expect(await copy.evaluate('getComputedStyle(document.querySelector("h1")).fontSize')).not.toBe(
          '32px',
        );
        await look(copy, `article, ${theme}`);
        await copy.close();
        await reader.close();
      }
    }
    const options = await galley.driver.openExtensionPage('options.html');
    await options.waitFor('document.querySelector("main")');
    await look(options, 'settings');
    await options.close();
    expect(violations).toEqual([]);
  });

  it('can be worked from the keyboard alone', async () => {
    await galley.driver.setColorScheme('light');
    await galley.replaceStored({});
    const saved = named('almayadeen-ar/details');
    const other = await galley.openPage(saved.url, saved.html);
    await (await galley.save(other)).close();
    await other.close();
    const story = named('almayadeen/details');
    const page = await galley.openPage(story.url, story.html);
    const popup = await galley.click(page);
    // The main action has the focus already.
    expect(await popup.evaluate(focused)).toMatchObject({ action: 'save', visible: true });
    const order: string[] = [];
    for (let n = 0; n < 30 && order.length < 1 + new Set(order).size; n += 1) {
      await popup.press('Tab');
      const { action, visible } = await popup.evaluate<{ action: string; visible: boolean }>(focused);
      order.push(action);
      if (action !== 'nothing') expect({ action, visible }).toEqual({ action, visible: true });
    }
    const once = order.slice(0, -1);
    for (const action of [
      'settings',
      'toggle-clean',
      'save',
      'reader-view',
      'show-hidden',
      'search',
      'open',
      'delete',
    ])
      expect(once).toContain(action);
    const place = (action: string) =>
      (once.indexOf(action) - once.indexOf('settings') + once.length) % once.length;
    const wanted = [
      'settings',
      'toggle-clean',
      'save',
      'reader-view',
      'show-hidden',
      'search',
      'open',
      'delete',
    ];
    expect(wanted.toSorted((a, b) => place(a) - place(b))).toEqual(wanted);

    await popup.evaluate('document.querySelector("[data-action=save]").focus()');
    await popup.press('Enter');
    await popup.waitFor('document.querySelector("[data-save=saved]")');
    await popup.waitFor('document.querySelectorAll(".row").length === 2');
    await popup.evaluate('document.querySelector("[data-action=search]").focus()');
    await popup.type('[data-action="search"]', 'russian');
    await popup.waitFor('document.querySelectorAll(".row").length === 1');
    await popup.press('Tab');
    expect(await popup.evaluate(focused)).toMatchObject({ action: 'open', visible: true });
    await popup.press('Enter');
    const reader = await galley.driver.openedPage('reader.html');
    await reader.waitFor('document.querySelector("iframe[data-filled=true]")');
    await reader.close();
    await page.close();
  });
});

/** In a page: which control has the focus, and whether that can be seen. */
function focused(): { action: string; visible: boolean } {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return { action: 'nothing', visible: false };
  // A field's frame may be drawn by the box around it.
  const visible = [element, element.parentElement].some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  return { action: element.dataset.action ?? element.tagName, visible };
}

/** The article's frame as a page of the web with the same style. */
function asPage(frame: string, css: string): string {
  const style = () => `<style>${css}</style>`;
  const withoutHead = frame
    .replace(/<meta http-equiv[^>]*>/i, '')
    .replace(/<link [^>]*>/i, style)
    // The frame stands in the main part of its page.
    .replace(/<body[^>]*>/, (body) => `${body}<main>`)
    .replace('</body>', '</main></body>');
  return `<!doctype html>${withoutHead}`;
}
