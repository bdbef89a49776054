import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findStoriesOnPage, storyAt } from '../../../src/core/story/stories-on-page.ts';
import { bridgeStory, ferryStory, libraryStory, type Story } from '../../fixtures/generic/stories.ts';
import { genericFixtures, publisherFixtures } from '../../fixtures/index.ts';

const home = 'https://www.valleytimes.example';
const article = ({ headline, paragraphs }: Story, attributes = '', tag = 'h1') =>
  `<article ${attributes}><${tag}>${headline}</${tag}>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

function storiesOn(body: string, head = '') {
  const url = `${home}/a/library`;
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window;
  return findStoriesOnPage(document, url);
}
const told = (stories: ReturnType<typeof storiesOn>) =>
  stories.map(({ headline, url }) => [headline, url?.slice(home.length)]);

describe('several stories on one page', () => {
  it('are told apart, each with the address that its box, its headline or its data name', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: bridgeStory.headline, url: `${home}/a/bridge` })}</script>`;
    const linked = { ...libraryStory, headline: `<a href="/a/library">${libraryStory.headline}</a>` };
    const stories = storiesOn(
      `<main>${article(linked)}${article(ferryStory, 'data-url="/a/ferry"')}${article(bridgeStory)}</main>`,
      data,
    );
    expect(told(stories)).toEqual([
      [libraryStory.headline, '/a/library'],
      [ferryStory.headline, '/a/ferry'],
      [bridgeStory.headline, '/a/bridge'],
    ]);
    expect(storyAt(stories, `${home}/a/ferry/?from=scroll`)?.headline).toBe(ferryStory.headline);
  });

  it('are known by the first heading of each article where there is one headline of the first rank at most', () => {
    const stories = storiesOn(
      `${article(libraryStory, 'data-url="/a/library"', 'h2')}${article(ferryStory, 'data-url="/a/ferry"', 'h2')}`,
    );
    expect(stories).toHaveLength(2);
  });

  it('are none where the others are teasers, comments, or parts of the one', () => {
    const teaser = `<article><h2>${ferryStory.headline}</h2><p>${ferryStory.dek}</p></article>`;
    const comments = `<div class="comments">${article({ ...bridgeStory, headline: 'A reader writes' }, '', 'h2')}</div>`;
    const parts = `<article><h1>${libraryStory.headline}</h1>${libraryStory.paragraphs.map((text) => `<h2>Part</h2><p>${text}</p>`).join('')}</article>`;
    expect(storiesOn(`${parts}${teaser}${comments}`)).toEqual([]);
  });

  it('are not found on pages that hold one', () => {
    const found = [...genericFixtures(), ...publisherFixtures()].flatMap(({ name, url, html }) => {
      const { document } = new JSDOM(html, { url }).window;
      const stories = findStoriesOnPage(document, url).filter((story) => story.url !== null);
      return stories.length > 1 ? [name] : [];
    });
    expect(found).toEqual(['generic/infinite-scroll']);
  });

  it('lead to no other site and to no front page', () => {
    const stories = storiesOn(
      `${article(libraryStory, 'data-url="https://elsewhere.example/a"')}${article(ferryStory, 'data-url="/"')}`,
    );
    expect(stories.map(({ url }) => url)).toEqual([null, null]);
  });
});
