import { escapeHtml as h } from '../../../scripts/samples/markup.ts';
import { ferryStory as story } from '../../fixtures/generic/stories.ts';
import type { Subject } from './stage.ts';

/** Tells machines the whole story and shows its first half; the rest would come with a click on a button. */
export const halfStory: Subject = {
  url: 'https://www.harbour-paper.example/2025/10/14/half-a-story',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${h(story.headline)}</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    datePublished: '2025-10-14T08:00:00Z',
    articleBody: story.paragraphs.join('\n\n'),
  })}</script></head><body>
<nav><a href="/">Home</a> <a href="/town">Town</a></nav>
<main><article><h1>${h(story.headline)}</h1><p class="byline">By ${h(story.byline)}</p>${story.paragraphs
    .slice(0, 4)
    .map((text) => `<p>${h(text)}</p>`)
    .join('')}<button type="button">Go on reading</button></article></main>
<aside class="newsletter"><h2>Get our newsletter</h2><p>Five stories in your inbox.</p></aside>
<footer>All rights reserved</footer></body></html>`,
};
