import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCleaner } from '../../src/content/page-cleaner.ts';
import type { Layout } from '../../src/core/profile/profile.ts';
import { ferryStory } from '../fixtures/generic/stories.ts';
import { genericFixtures, layoutFixtures, publisherFixtures } from '../fixtures/index.ts';
import { bundledRules } from './bundled-rules.ts';

function look(name: string, change: Partial<Layout> = {}, alter = (html: string) => html) {
  const fixture = [...publisherFixtures(), ...genericFixtures(), ...layoutFixtures].find(
    (one) => one.name === name,
  )!;
  const { window } = new JSDOM(alter(fixture.html), { url: fixture.url });
  // Listeners take the signals of their own window only.
  vi.stubGlobal('AbortController', window.AbortController);
  const cleaner = new PageCleaner({
    window: window as unknown as Window & typeof globalThis,
    earlyPosts: [],
    isAlive: () => true,
    onUndone: () => {},
  });
  const { bundled, ...rules } = bundledRules(fixture.url);
  const layouts = bundled?.layouts.map((layout) => ({ ...layout, ...change })) ?? [];
  cleaner.takeRules({ ...rules, bundled: bundled && { ...bundled, layouts } });
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

  it('says that a profile is out of date where it knows no such page, or finds no story in it', () => {
    expect(look('cbc/detail').article?.profileOutOfDate).toBe(false);
    expect(look('cbc/detail', { when: ['.gone'] }).article?.profileOutOfDate).toBe(true);
    expect(look('cbc/detail', { root: ['.gone'] }).article?.profileOutOfDate).toBe(true);
    expect(look('generic/long-read').article?.profileOutOfDate).toBe(false);
  });

  it("finds the story's next page by the layout's own link", () => {
    expect(look('cbc/detail').article?.pages).toBeNull();
    const onward =
      '<a class="onward" href="/news/world/night-ferry-sallow-island-1.7067222?page=2">Onward</a>';
    const page = { nextPage: ['a.onward'] };
    expect(
      look('cbc/detail', page, (html) => html.replace('</main>', `${onward}</main>`)).article?.pages?.page,
    ).toBe(1);
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
