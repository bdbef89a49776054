import { escapeHtml as h } from '../../../scripts/samples/markup.ts';
import { bridgeStory, ferryStory, libraryStory, type Story } from '../../fixtures/generic/stories.ts';
import type { Subject } from './stage.ts';

export const home = 'https://www.harbour-paper.example';

/** Where the paragraphs of each page of the ferry story begin and end. */
export const parts = [
  ferryStory.paragraphs.slice(0, 3),
  ferryStory.paragraphs.slice(3, 6),
  ferryStory.paragraphs.slice(6),
] as const;

/** A story on three pages; each prints headline, dek and picture, and runs a script that asks for something. */
export function pagesOf(slug: string, head = ''): [Subject, Subject, Subject] {
  const address = (page: number) => `/2025/10/14/${slug}${page === 1 ? '' : `/${page}`}`;
  const numbers = (own: number) =>
    [1, 2, 3]
      .map((page) => (page === own ? `<b>${page}</b>` : `<a href="${address(page)}">${page}</a>`))
      .join(' ');
  const page = (number: number): Subject => ({
    url: home + address(number),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${h(ferryStory.headline)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-14T08:00:00Z">${head}</head><body>
<nav><a href="/">Home</a> <a href="/town">Town</a></nav>
<main><article><h1>${h(ferryStory.headline)}</h1><p class="dek">${h(ferryStory.dek)}</p><p class="byline">By ${h(ferryStory.byline)}</p>
<figure><img src="/pictures/quay-${slug}.jpg" width="800" height="500" alt="The quay"><figcaption>The quay at low tide on Thursday.</figcaption></figure>
${parts[number - 1]!.map((text) => `<p>${h(text)}</p>`).join('')}
<div class="pagination">Page ${number} of 3: ${numbers(number)}</div></article></main>
<aside class="newsletter"><h2>Get our newsletter</h2><p>Five stories in your inbox.</p></aside>
<footer>All rights reserved</footer>
<script>document.cookie = 'reader=7; path=/'; fetch('/counted/${slug}/${number}').catch(function () {});</script></body></html>`,
  });
  return [page(1), page(2), page(3)];
}

const scrolled = (slug: string, { headline, byline, paragraphs }: Story) =>
  `<article data-url="/2025/10/14/${slug}"><h1>${h(headline)}</h1><p class="byline">By ${h(byline)}</p>${paragraphs.map((text) => `<p>${h(text)}</p>`).join('')}</article>`;

/** Three stories one under the other; the page's own script writes each address to the bar when told to. */
export const threeStories: Subject = {
  url: `${home}/2025/10/14/library`,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${h(libraryStory.headline)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-09T08:00:00Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: libraryStory.headline, mainEntityOfPage: `${home}/2025/10/14/library`, author: { '@type': 'Person', name: libraryStory.byline }, datePublished: '2025-10-09T08:00:00Z' })}</script></head><body>
<nav><a href="/">Home</a> <a href="/town">Town</a></nav>
<main>${scrolled('library', libraryStory)}<div>Next article</div>${scrolled('ferry', ferryStory)}<div>Next article</div>${scrolled('bridge', bridgeStory)}</main>
<footer>All rights reserved</footer>
<script>function scrollOnTo(slug) { history.pushState(null, '', '/2025/10/14/' + slug); return location.pathname; }</script></body></html>`,
};
