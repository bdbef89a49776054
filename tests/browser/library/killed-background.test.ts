/** Whatever is killed while an article is saved: the library has it whole or not at all, and the popup says which. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { harbourPost, harbourPostPage } from '../../../scripts/samples/harbour-post.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { auditLibrary } from './audit-library.ts';
import { holdAt, holdable, killHeld, type Moment } from './held-background.ts';

const saved = 'The browser stopped Galley while it was saving. The article is saved.';
const notSaved =
  'The browser stopped Galley while it was saving. The article is not saved; please save it again.';
const oldKept =
  'The browser stopped Galley while it was saving. No new version is saved; the version you had is untouched.';

describe.each(browserNames)('a save in %s', (name) => {
  let galley: Galley;
  let page: Page;
  beforeAll(async () => {
    galley = await openGalley(name, { alter: holdable });
  });
  afterAll(() => galley?.close());

  async function killAt(moment: Moment): Promise<Popup> {
    const popup = await galley.click(page);
    await holdAt(galley, moment);
    await popup.click('[data-action="save"]');
    await killHeld(galley);
    await popup.waitFor('!/^(none|saving)$/.test(document.querySelector("[data-save]").dataset.save)');
    return popup;
  }

  it('whose background is killed before the click is done by the next one', async () => {
    page = await galley.openPage(harbourPost.url, harbourPostPage());
    const popup = await galley.click(page);
    await galley.driver.killBackground();
    await popup.click('[data-action="save"]');
    await popup.waitFor('document.querySelector("[data-save=saved]")');
    await popup.close();
    const { listed, wrong } = await auditLibrary(await galley.stored());
    expect(wrong).toEqual([]);
    expect(listed).toHaveLength(1);
  });

  const cases: { moment: Moment; says: string; articles: number }[] = [
    { moment: 'before it reads the page', says: notSaved, articles: 0 },
    { moment: 'before it writes', says: notSaved, articles: 0 },
    { moment: 'after it wrote', says: saved, articles: 1 },
  ];
  it.each(cases)(
    'whose background is killed $moment ends with $articles articles, and the popup says so',
    async ({ moment, says, articles }) => {
      await galley.replaceStored({});
      const popup = await killAt(moment);
      expect(await popup.evaluate('document.querySelector("[data-save-words]").textContent')).toBe(says);
      const { listed, wrong } = await auditLibrary(await galley.stored());
      expect(wrong).toEqual([]);
      expect(listed).toHaveLength(articles);
      if (articles === 0) {
        // And the same popup can do it after all.
        await popup.click('[data-action="save"]');
        await popup.waitFor('document.querySelector("[data-save=saved]")');
        expect((await auditLibrary(await galley.stored())).listed).toHaveLength(1);
      }
      await popup.close();
    },
  );

  it('of a new version that is killed leaves the old version, and the popup says so', async () => {
    await galley.replaceStored({});
    const first = await galley.save(page);
    await first.close();
    const before = await galley.stored();
    const edited = harbourPostPage().replaceAll(
      'The buckets start turning',
      'The buckets will start turning',
    );
    await page.close();
    page = await galley.openPage(harbourPost.url, edited);
    const popup = await killAt('before it writes');
    expect(await popup.evaluate('document.querySelector("[data-save-words]").textContent')).toBe(oldKept);
    expect(await galley.stored()).toEqual(before);
    await popup.close();
  });

  it('that races with the death of the background is whole or not there, as the popup says', async () => {
    for (let round = 0; round < 6; round += 1) {
      await galley.replaceStored({});
      const popup = await galley.click(page);
      await popup.evaluate('(document.querySelector("[data-action=save]").click(), 1)');
      // A little later each time, measured in questions that the browser answers meanwhile.
      for (let turn = 0; turn < round; turn += 1) await popup.evaluate('1');
      await galley.driver.killBackground();
      const outcome = await popup.waitFor<string>(
        '!/^(none|saving)$/.test(document.querySelector("[data-save]").dataset.save) && document.querySelector("[data-save]").dataset.save',
      );
      expect(['saved', 'survived', 'lost']).toContain(outcome);
      const { listed, wrong } = await auditLibrary(await galley.stored());
      expect(wrong).toEqual([]);
      expect(listed, outcome).toHaveLength(outcome === 'lost' ? 0 : 1);
      await popup.close();
    }
  });
});
