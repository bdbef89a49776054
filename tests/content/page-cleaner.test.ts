import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCleaner } from '../../src/content/page-cleaner.ts';
import { ferryStory } from '../fixtures/generic/stories.ts';
import { genericFixtures, publisherFixtures } from '../fixtures/index.ts';
import { bundledRules } from './bundled-rules.ts';

function look(name: string) {
  const fixture = [...publisherFixtures(), ...genericFixtures()].find((one) => one.name === name)!;
  const { window } = new JSDOM(fixture.html, { url: fixture.url });
  // Listeners take the signals of their own window only.
  vi.stubGlobal('AbortController', window.AbortController);
  const cleaner = new PageCleaner({
    window: window as unknown as Window & typeof globalThis,
    earlyPosts: [],
    isAlive: () => true,
    onUndone: () => {},
  });
  cleaner.takeRules(bundledRules(fixture.url));
  return cleaner.look();
}

afterEach(() => vi.unstubAllGlobals());

describe('the summary of a page', () => {
  it('counts the entries of a live blog', () => {
    expect(look('al-jazeera/live-blog').article?.entries).toBe(3);
  });

  it('counts none elsewhere, and tells the profile that read the page', () => {
    const { article } = look('al-jazeera/article');
    expect(article?.entries).toBe(0);
    expect(article?.profile).toBe('aljazeera/article');
  });

  it('offers the other stories of an endless page, and no entry of a live blog', () => {
    const others = (name: string) => look(name).article?.otherStories.map(({ headline }) => headline);
    expect(others('generic/infinite-scroll')).toEqual([ferryStory.headline]);
    expect(others('al-jazeera/live-blog')).toEqual([]);
    expect(others('generic/live-blog')).toEqual([]);
  });

  it('knows of no further pages where the story has none', () => {
    expect(look('al-jazeera/article').article?.pages).toBeNull();
  });
});
