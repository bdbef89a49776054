/** What a layout says of a page's fields beyond those that every fixture compares. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { liveRendering } from '../../../src/content/page-rendering.ts';
import { detect } from '../../../src/core/detector/detect.ts';
import { extractArticle } from '../../../src/core/extractor/extract-article.ts';
import type { Layout, Profile } from '../../../src/core/profile/profile.ts';
import { inlineSanitiser } from '../../../src/core/sanitiser/sanitise-inline.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { libraryStory } from '../../fixtures/generic/stories.ts';

const url = 'https://paper.example/a';
const body = `<main><div class="opening"><img src="/pool.png" alt="" width="600" height="400"><span class="by-lens">Agneta Rowe</span></div>
<a class="room" href="/villages">Villages</a><h1>${libraryStory.headline}</h1>
<img src="/tiles.png" alt="" width="600" height="400">
<div class="text">${libraryStory.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`;

function read(more: Partial<Layout>) {
  const layout: Layout = {
    name: 'article',
    lastSeen: '2026-01-01',
    when: ['.text'],
    root: ['.text'],
    headline: ['h1'],
    ...more,
  };
  const profile: Profile = {
    id: 'paper',
    outlet: 'The Paper',
    hosts: ['paper.example'],
    languages: ['en'],
    layouts: [layout],
  };
  const { window } = new JSDOM(body, { url, runScripts: 'outside-only' });
  const { document } = window;
  const rendering = liveRendering(window as unknown as Window);
  return extractArticle(readStory({ document, url, rendering, profile, layout })!, {
    detection: detect(document, url),
    sanitise: inlineSanitiser(window as unknown as Window & typeof globalThis),
  });
}

test('the opening picture may stand above the headline where the layout says so', () => {
  expect(read({}).leadFigure?.src).toContain('tiles');
  expect(read({ leadFigure: ['.opening'] }).leadFigure?.src).toContain('pool');
});

test('what the layout calls a credit is one, whatever it is named', () => {
  const { leadFigure } = read({ leadFigure: ['.opening'], credit: ['.by-lens'] });
  expect(leadFigure).toMatchObject({ caption: null, credit: 'Agneta Rowe' });
});

test('the section is where the layout says', () => {
  expect(read({}).section).toBeNull();
  expect(read({ section: ['a.room'] }).section).toBe('Villages');
});
