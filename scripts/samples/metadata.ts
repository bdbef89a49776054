import { escapeHtml, scriptJson } from './markup.ts';
import type { NewsPage } from './news-page.ts';
import { picturePath } from './pictures.ts';

/** A moment as metadata writes it: seconds and the publisher's offset, if it gives one. */
export function metadataTime(page: NewsPage, iso: string): string {
  return `${iso}:00${page.zone ?? ''}`;
}

function leadPictureAddress(page: NewsPage): string {
  return new URL(picturePath(page.hero?.picture ?? 'outlet', 1200, 675), page.url).href;
}

/** Description, Open Graph and article times, as the publisher's template writes them for sharing. */
export function shareMetadata(page: NewsPage): string {
  const summary = escapeHtml(page.dek ?? firstParagraph(page));
  const headline = escapeHtml(page.headline);
  return `<meta name="description" content="${summary}">
<meta name="keywords" content="${escapeHtml(page.tags.join(', '))}">
<meta name="author" content="${escapeHtml(page.byline)}">
<link rel="canonical" href="${escapeHtml(page.url)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(page.outlet)}">
<meta property="og:title" content="${headline}">
<meta property="og:description" content="${summary}">
<meta property="og:url" content="${escapeHtml(page.url)}">
<meta property="og:image" content="${leadPictureAddress(page)}">
<meta property="article:published_time" content="${metadataTime(page, page.published.iso)}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="${headline}">`;
}

/** A schema.org NewsArticle. The body is not in it: most publishers leave it out. */
export function newsArticleJson(page: NewsPage): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': page.url },
    headline: page.headline,
    ...(page.dek === null ? {} : { description: page.dek }),
    image: [leadPictureAddress(page)],
    datePublished: metadataTime(page, page.published.iso),
    ...(page.updated === null ? {} : { dateModified: metadataTime(page, page.updated.iso) }),
    author: { '@type': 'Organization', name: page.byline },
    publisher: {
      '@type': 'Organization',
      name: page.outlet,
      logo: { '@type': 'ImageObject', url: '/logo.png' },
    },
    ...(page.section === null ? {} : { articleSection: page.section }),
    inLanguage: page.lang,
  };
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}

/** Al Mayadeen's own block of metadata for its recommendation service. */
export function tawsiyatJson(page: NewsPage): string {
  const data = {
    type: 'article',
    title: page.headline,
    description: page.dek,
    url: page.url,
    author: page.byline,
    source: page.source,
    section: page.section,
    keywords: page.tags,
    published_time: metadataTime(page, page.published.iso),
    last_updated: metadataTime(page, (page.updated ?? page.published).iso),
    lang: page.lang,
    image: leadPictureAddress(page),
  };
  return `<script id="tawsiyat-metadata" type="application/json">${scriptJson(data)}</script>`;
}

function firstParagraph(page: NewsPage): string {
  const first = page.story.find((block) => block.type === 'p');
  return first?.type === 'p' ? first.text : '';
}
