import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '../../../src/core/article.ts';
import { byline, detectPage, headline, jsonLd, paragraphs, title } from './page.ts';

const page = `<article>${headline}${byline}${paragraphs(6)}</article>`;
const slug = '2025/05/12/fleet-comes-home-early';

function kindOf(path: string, data: unknown = { '@type': 'NewsArticle' }, body = page): ArticleKind | null {
  return detectPage(`https://quay.example/${path}`, body, { head: title + jsonLd(data) }).kind;
}

describe('the kind of an article', () => {
  it.each<[ArticleKind, string]>([
    ['report', `news/${slug}`],
    ['opinion', `opinion/${slug}`],
    ['analysis', `news/analysis/${slug}`],
    ['explainer', `explainers/${slug}`],
    ['interview', `interviews/${slug}`],
    ['press release', `press-releases/${slug}`],
    ['feature', `features/${slug}`],
    ['review', `books/reviews/${slug}`],
    ['live blog', `news/liveblog/${slug}`],
    ['gallery', `gallery/${slug}`],
    ['video', `videos/${slug}`],
  ])('is %s at /%s', (kind, path) => {
    expect(kindOf(path)).toBe(kind);
  });

  it.each<[ArticleKind, string]>([
    ['live blog', 'LiveBlogPosting'],
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['review', 'ReviewNewsArticle'],
  ])('is %s where structured data says %s', (kind, type) => {
    expect(kindOf(`news/${slug}`, { '@type': type })).toBe(kind);
  });

  it('is taken from the path of the original that a reprint names in its address', () => {
    expect(kindOf(`headline-news.htm?article=%2Fgallery%2F${slug.replaceAll('/', '%2F')}`)).toBe('gallery');
  });

  it('is taken from the section that the page names', () => {
    const head = `${title}<meta property="article:section" content="Opinion">`;
    expect(detectPage(`https://quay.example/news/${slug}`, page, { head }).kind).toBe('opinion');
  });

  it('is not video only because a report carries one', () => {
    expect(kindOf(`news/${slug}`, [{ '@type': 'NewsArticle' }, { '@type': 'VideoObject' }])).toBe('report');
  });

  it('is gallery where pictures outweigh the text', () => {
    const figures = '<figure><img src="/p.jpg"><figcaption>Nets on the quay</figcaption></figure>'.repeat(12);
    expect(
      kindOf(`news/${slug}`, { '@type': 'NewsArticle' }, page.replace('</article>', `${figures}</article>`)),
    ).toBe('gallery');
  });

  it('is preview where the text is short and not for everyone', () => {
    const data = { '@type': 'NewsArticle', isAccessibleForFree: 'False' };
    const found = (count: number) =>
      kindOf(`news/${slug}`, data, `<article>${headline}${byline}${paragraphs(count)}</article>`);
    expect(found(2)).toBe('preview');
    expect(found(12)).toBe('report');
  });

  it('is told as a reason where the popup treats it apart', () => {
    const found = detectPage(`https://quay.example/news/liveblog/${slug}`, page);
    expect(found.reasons).toContain('live-blog');
  });
});
