/** A page that contradicts itself: the popup says in which fields, the saved copy keeps what else it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';

const url = 'https://www.tidewaterpost.example/2031/05/04/ferry';
const sentence =
  'The crossing was closed at noon after a gust pushed the bow against the pier, the harbour office said on the quay.';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stopped at the pier | Tidewater Post</title>
<meta property="og:site_name" content="Tidewater Post"><meta property="og:type" content="article">
<meta property="og:title" content="Storm halts the island ferry"><meta name="author" content="Ida Fenn">
<meta property="article:published_time" content="2031-05-09T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stopped at the pier","author":{"@type":"Person","name":"Kerrin Vale"},"datePublished":"2031-05-04T10:00:00Z"}</script></head>
<body><main><article><h1>Ferry stopped at the pier</h1><p class="byline">By Kerrin Vale</p><p class="date">4 May 2031</p>
<figure><img src="/blank.gif" data-src="/ferry.jpg" width="800" height="500" alt=""><figcaption>The ferry at the pier on Sunday. Photo: Tomas Rook/Harbour Pictures</figcaption></figure>
${[1, 2, 3, 4, 5, 6].map((n) => `<p>${n}. ${sentence}</p>`).join('')}</article></main></body></html>`;

describe.each(browserNames)('a page that contradicts itself in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name);
  });
  afterAll(() => galley?.close());

  it('is saved with what its other sources say, which popup and reader tell', async () => {
    const popup = await galley.save(await galley.openPage(url, html));
    expect(await popup.evaluate('document.querySelector("[data-conflicts]")?.textContent')).toMatch(
      /^The page’s own sources disagree: Byline and Published$/,
    );
    const [key, record] = Object.entries(await galley.stored()).find(([each]) => each.startsWith('a:'))!;
    const { article } = record as ArticleRecord;
    expect(article.conflicts).toEqual([
      { field: 'headline', values: [{ value: 'Storm halts the island ferry', from: 'meta' }] },
      { field: 'bylines', values: [{ value: 'Ida Fenn', from: 'meta' }] },
      { field: 'published', values: [{ value: '2031-05-09T10:00:00Z', from: 'meta' }] },
    ]);
    expect(article.leadFigure).toMatchObject({
      src: 'https://www.tidewaterpost.example/ferry.jpg',
      caption: 'The ferry at the pier on Sunday.',
      credit: 'Tomas Rook/Harbour Pictures',
    });
    const reader = await galley.openReader(key.slice(2));
    const lines = await reader.evaluate<string[]>(
      '[...document.querySelector("iframe").contentDocument.querySelectorAll(".conflicts li")].map((line) => line.textContent)',
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Another value, from the page’s meta tags: Storm halts the island ferry');
    expect(reader.consoleErrors).toEqual([]);
  });
});
