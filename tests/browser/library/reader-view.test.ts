/** What happens without saving: the button tells what the page is, and the page at hand can be read in the reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { genericFixtures, nonArticleFixtures } from '../../fixtures/index.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';

const story = genericFixtures().find(({ name }) => name === 'generic/unknown-paper')!;
const front = nonArticleFixtures()[0]!;

describe.each(browserNames)('a page that is not saved, in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name);
  });
  afterAll(() => galley?.close());

  const buttonTitle = async (tab: number, wanted: string): Promise<unknown> => {
    const page = await galley.driver.openExtensionPage('reader.html');
    try {
      return await page.waitFor(
        `(globalThis.browser ?? chrome).action.getTitle({ tabId: ${tab} }).then((title) =>
          title === (globalThis.browser ?? chrome).i18n.getMessage(${JSON.stringify(wanted)}) && title)`,
      );
    } finally {
      await page.close();
    }
  };

  it('is told by the toolbar button before anyone clicks', async () => {
    const article = await galley.openPage(story.url, story.html);
    expect(await buttonTitle(await galley.driver.tabId(article), 'action_title_article')).toBeTruthy();
    const list = await galley.openPage(front.url, front.html);
    expect(await buttonTitle(await galley.driver.tabId(list), 'action_title_none')).toBeTruthy();
    await list.close();
    await article.close();
  });

  it('opens in the reader, and nothing of it is kept in the library', async () => {
    const page = await galley.openPage(story.url, story.html);
    const popup = await galley.click(page);
    await popup.click('[data-action="reader-view"]');
    const reader = await galley.driver.openedPage('reader.html?preview=');
    await reader.waitFor('document.querySelector("iframe")?.dataset.filled === "true"');
    const shown = await reader.evaluate<string>(
      'document.querySelector("iframe").contentDocument.body.textContent',
    );
    expect(shown).toContain(story.expected.headline);
    for (const block of story.expected.blocks)
      if (block.type === 'paragraph') expect(shown).toContain(block.text);
    expect(Object.keys(await galley.stored()).filter((key) => key.startsWith('a:'))).toEqual([]);
    await reader.close();
    await page.close();
  });
});
