/** One click on each page that stands for the task: what a person sees then, and what Save keeps of it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { countWords } from '../../../src/core/text/count-words.ts';
import type { ExpectedArticle } from '../../fixtures/fixture.ts';
import { liveBlogFixtures } from '../../fixtures/generic/live-blogs.ts';
import { publisherFixtures, seedFixtures } from '../../fixtures/index.ts';
import { asExpected, expectedFields, savedArticle } from './saved-article.ts';
import { holdsText, openStage, type Stage } from './stage.ts';
import { nothingWrong, wrongLines } from './wrong-lines.ts';

const fixtures = [...seedFixtures(), ...publisherFixtures(), ...liveBlogFixtures()];

describe.each(browserNames)('one click in %s', (name) => {
  let stage: Stage;
  let page: Page | null = null;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterEach(async () => {
    await page?.close();
    await stage.emptyLibrary();
  });
  afterAll(() => stage?.close());

  it.each(fixtures)(
    'on $name leaves the story, the whole story, and nothing else; Save keeps it',
    async (fixture) => {
      const { expected, scripted } = fixture;
      page = await stage.open(fixture);
      const popup = await stage.clickToClean(page);
      expect(await wrongLines(page, expected)).toEqual(nothingWrong);
      if (fixture.name.startsWith('action-news/'))
        expect(await popup.text()).toMatch(scripted ? /1 ticker, 2\d headlines/ : '1 ticker, 25 headlines');

      await popup.click('[data-action="save"]');
      await popup.waitFor('document.querySelector("[data-save=saved]")');
      await popup.close();
      const article = await savedArticle(stage.driver);
      expect(asExpected(article, expected)).toEqual(expectedFields(expected));
      expect(article.wordCount).toBe(wordsOf(expected));

      // What the page's own script inserts while the page is cleaned already.
      for (const text of scripted?.late ?? []) await page.waitFor(holdsText, { args: [text] });
      if (scripted?.late.length)
        expect(await wrongLines(page, expected, scripted.late)).toEqual(nothingWrong);
    },
  );
});

/** Words of dek and body, by the house's own measure. */
function wordsOf({ dek, blocks }: ExpectedArticle): number {
  const texts = blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'note':
        return [block.text];
      case 'list':
        return block.items;
      case 'quote':
        return [...block.paragraphs, block.cite ?? ''];
      case 'post':
        return block.paragraphs;
      case 'table':
        return block.rows.flat();
      case 'entry':
        return [block.headline ?? ''];
      default:
        return [];
    }
  });
  return [dek ?? '', ...texts].reduce((sum, text) => sum + countWords(text), 0);
}
