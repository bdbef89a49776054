/** Stories that go on at further addresses, and pages that hold several stories. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { isBrowserOwnRequest } from '../../../scripts/browsers/site-server.ts';
import type { Article } from '../../../src/core/article.ts';
import { bridgeStory, ferryStory, libraryStory } from '../../fixtures/generic/stories.ts';
import { isCleaned, isRestored, openStage, type Stage, type Subject } from './stage.ts';
import { home, pagesOf, parts, threeStories } from './story-pages.ts';
import { visibleLines } from './visible-lines.ts';

describe.each(browserNames)('in %s', (name) => {
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

  async function open(subject: Subject): Promise<Popup> {
    page = await stage.open(subject);
    return stage.clickToClean(page);
  }
  const seen = () => page.evaluate<string[]>(visibleLines);
  async function save(popup: Popup): Promise<Article> {
    await popup.click('[data-action="save"]');
    await popup.waitFor('document.querySelector("[data-save=saved]")');
    return stage.driver.evaluateInExtension<Article>(
      `(globalThis.browser ?? chrome).storage.local.get().then((items) => Object.entries(items).find(([key]) => key.startsWith('a:'))[1].article)`,
    );
  }
  const paragraphsOf = ({ body }: Article) =>
    body.flatMap((block) =>
      block.type === 'paragraph' ? [block.html.replace(/&quot;/g, '"').replace(/&#39;/g, "'")] : [block.type],
    );
  const asked = () =>
    stage.driver
      .requests()
      .filter((request) => !isBrowserOwnRequest(request))
      .map(({ path }) => path);

  it('the pages of a story are joined on request, whole and once, and the page stays as it is', async () => {
    const [one, two, three] = pagesOf('ferry-on-three-pages');
    stage.serve(two, three);
    const popup = await open(one);
    expect(await popup.text()).toContain('Page 1 of 3');
    const before = await seen();
    const figure = (which: string) =>
      popup.evaluate<string>(`document.querySelector('[data-figure=${which}]').textContent`);
    stage.driver.forgetRequests();
    await popup.click('[data-action="join-pages"]');
    await popup.waitFor('document.querySelector("[data-pages=joined]")');
    expect(asked()).toEqual([new URL(two.url).pathname, new URL(three.url).pathname]);
    expect(stage.driver.requests().map(({ headers }) => headers.cookie)).toEqual(['reader=7', 'reader=7']);
    expect(await popup.text()).toContain('3 pages joined');
    expect(await figure('images')).toBe('1 of 1 image');
    const words = await figure('words');
    expect(await seen()).toEqual(before);
    const article = await save(popup);
    expect(words).toBe(`${article.wordCount} of ${article.wordCount} words`);
    expect(paragraphsOf(article)).toEqual(ferryStory.paragraphs);
    expect(article).toMatchObject({ url: one.url, headline: ferryStory.headline, dek: ferryStory.dek });
    expect(article.leadFigure?.src).toBe(`${home}/pictures/quay-ferry-on-three-pages.jpg`);
    await popup.close();
  });

  it('nothing is joined, and the popup says so, when one of the pages does not come', async () => {
    const [one, two] = pagesOf('ferry-with-a-page-missing');
    stage.serve(two);
    const popup = await open(one);
    await popup.click('[data-action="join-pages"]');
    await popup.waitFor('document.querySelector("[data-failure=pages-unreached]")');
    expect(await popup.text()).toContain('The other pages could not be fetched. Nothing was joined.');
    expect(await popup.evaluate('document.querySelector("[data-pages]").dataset.pages')).toBe('more');
    expect(paragraphsOf(await save(popup))).toEqual(parts[0]);
    await popup.close();
  });

  it('a page that keeps its own scripts from markup does not keep the pages from being joined', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`;
    const [one, two, three] = pagesOf('ferry-under-trusted-types', policy);
    stage.serve(two, three);
    const popup = await open(one);
    await popup.click('[data-action="join-pages"]');
    await popup.waitFor('document.querySelector("[data-pages=joined], [data-failure]")');
    expect(await popup.evaluate('document.querySelector("[data-pages]").dataset.pages')).toBe('joined');
    await popup.close();
  });

  it('a page that lets nothing be fetched is obeyed in Firefox, and the popup says so', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    const [one, two, three] = pagesOf('ferry-without-connections', policy);
    stage.serve(two, three);
    const popup = await open(one);
    await popup.click('[data-action="join-pages"]');
    await popup.waitFor('document.querySelector("[data-pages=joined], [data-failure=pages-unreached]")');
    // Chromium gives content scripts rules of their own.
    const expected = name === 'firefox' ? 'more' : 'joined';
    expect(await popup.evaluate('document.querySelector("[data-pages]").dataset.pages')).toBe(expected);
    await popup.close();
  });

  it('without the click no further page is asked for', async () => {
    const [one, two, three] = pagesOf('ferry-left-alone');
    stage.serve(two, three);
    stage.driver.forgetRequests();
    const popup = await open(one);
    await save(popup);
    await popup.close();
    expect(asked().filter((path) => /alone\/[23]$/.test(path) && !path.startsWith('/counted'))).toEqual([]);
  });

  it('the story of the address bar is cleaned, and another of the page when it is chosen', async () => {
    const popup = await open(threeStories);
    expect(await seen()).not.toContain(ferryStory.headline);
    expect(await popup.text()).toContain('2 other stories on this page');
    await popup.click('[data-action="show-stories"]');
    await popup.click('li:nth-child(1) > [data-action="choose-story"]');
    await popup.waitFor(
      `document.querySelector("[data-busy=false] h1")?.textContent === ${JSON.stringify(ferryStory.headline)}`,
    );
    await page.waitFor(isCleaned);
    const lines = await seen();
    expect(lines).toContain(ferryStory.paragraphs.at(-1));
    expect(lines).not.toContain(libraryStory.headline);
    expect(lines).not.toContain(bridgeStory.headline);
    const article = await save(popup);
    expect(paragraphsOf(article)).toEqual(ferryStory.paragraphs);
    expect(article).toMatchObject({
      url: `${home}/2025/10/14/ferry`,
      canonicalUrl: `${home}/2025/10/14/ferry`,
      bylines: [ferryStory.byline],
      // Of its own address, and not the date of the first story.
      published: { iso: '2025-10-14', from: 'address' },
    });
    await popup.close();
    await page.press('Escape');
    await page.waitFor(isRestored);
  });

  it('a story stays cleaned when scrolling writes the next one’s address to the bar', async () => {
    const popup = await open(threeStories);
    await popup.close();
    expect(await page.evaluate('scrollOnTo("ferry")')).toBe('/2025/10/14/ferry');
    const again = await stage.clickToClean(page);
    expect(await again.text()).toContain(libraryStory.headline);
    const article = await save(again);
    expect(article.url).toBe(threeStories.url);
    await again.close();
    expect(await seen()).not.toContain(ferryStory.headline);
    await page.press('Escape');
    await page.waitFor(isRestored);
  });

  it('a click after scrolling on cleans the story whose address is in the bar by then', async () => {
    page = await stage.open(threeStories);
    await page.evaluate('scrollOnTo("bridge")');
    const popup = await stage.clickToClean(page);
    expect(await popup.evaluate('document.querySelector("h1").textContent')).toBe(bridgeStory.headline);
    expect(await seen()).not.toContain(libraryStory.headline);
    await popup.close();
  });
});
