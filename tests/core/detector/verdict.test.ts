import { describe, expect, it } from 'vitest';
import { byline, detectPage, headline, jsonLd, paragraphs, teasers, title } from './page.ts';

const article = 'https://quay.example/news/2025/05/12/fleet-comes-home-early';

describe('an article', () => {
  it('is known by its text, headline, date and address, without any structured data', () => {
    const found = detectPage(article, headline + byline + paragraphs(6));
    expect(found.verdict).toBe('article');
    expect(found.kind).toBe('report');
    expect(found.reasons).toEqual(['one-headline', 'byline-or-date', 'running-text']);
  });

  it('may stand in class-less boxes', () => {
    expect(detectPage(article, `<div>${headline}<div>${paragraphs(6, 'div')}</div></div>`).verdict).toBe(
      'article',
    );
  });

  it('may stand in a table, its paragraphs parted by two breaks, below a ticker and without a heading', () => {
    const ticker = '<td><a href="/x">Minister leaves talks without a word to the press</a></td>'.repeat(25);
    const text = paragraphs(5).replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
    const body = `<table><tr>${ticker}</tr><tr><td>Fleet comes home early to Port Hallam</td></tr><tr><td>${byline}${text}</td></tr></table>`;
    expect(detectPage(article, body).verdict).toBe('article');
  });

  it('may be named by structured data at an address that says nothing', () => {
    const head = title + jsonLd({ '@type': 'NewsArticle', datePublished: '2025-05-12' });
    const found = detectPage('https://quay.example/a', `<article>${headline}${paragraphs(5)}</article>`, {
      head,
    });
    expect(found.verdict).toBe('article');
    expect(found.reasons).toContain('structured-article');
  });

  it('may be named inside @graph or as the main entity of a page', () => {
    for (const data of [
      { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'NewsArticle'] }] },
      { '@type': 'WebPage', mainEntity: { '@type': 'https://schema.org/NewsArticle' } },
    ]) {
      const found = detectPage('https://quay.example/a', headline + paragraphs(5), {
        head: title + jsonLd(data),
      });
      expect(found.reasons).toContain('structured-article');
    }
  });

  it('is found in Chinese, which has no spaces', () => {
    const text =
      '<p>港口主管清点了两遍船只，把数字写进账簿，然后合上。码头上没有人料到船队会在傍晚之前归来，然而所有人都站在雨中等待渔网被拖上岸边，直到夜幕降临。</p>'.repeat(
        6,
      );
    const head = '<title>船队提前返回哈勒姆港，码头上的人们冒雨等候</title>';
    const body = `<h1>船队提前返回哈勒姆港，码头上的人们冒雨等候</h1><p>2025年5月12日</p>${text}`;
    expect(detectPage('https://quay.example/news/20250512/83412.html', body, { head }).verdict).toBe(
      'article',
    );
  });

  it('is found in an open shadow root', () => {
    const shadow = headline + byline + paragraphs(6);
    const found = detectPage(article, '<quay-story class="host"></quay-story>', { shadow });
    expect(found.verdict).toBe('article');
    expect(found.reasons).toContain('running-text');
  });

  it('keeps its verdict with a list of products beside it', () => {
    const head =
      title + jsonLd([{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }, { '@type': 'Product' }]);
    const found = detectPage(article, `<article>${headline}${byline}${paragraphs(5)}</article>`, { head });
    expect(found.verdict).toBe('article');
    expect(found.reasons).not.toContain('list-page');
    expect(found.reasons).not.toContain('shop-page');
  });

  it('gets the benefit of the doubt where a publisher with a profile addresses its articles so', () => {
    const url = 'https://quay.example/x';
    const body = headline + paragraphs(3) + teasers(2);
    const unknown = detectPage(url, body);
    const known = detectPage(url, body, { known: true });
    expect(known.score - unknown.score).toBeCloseTo(2);
    expect(known.reasons).toContain('profile-address');
  });
});

describe('a page that is no article', () => {
  it('is the front page, whatever stands on it', () => {
    for (const path of ['', '/', '/en/', '/index.html', '/?utm_source=mail']) {
      const found = detectPage(`https://quay.example${path}`, teasers(20));
      expect(found.verdict).toBe('not an article');
      expect(found.reasons).toContain('front-page');
    }
  });

  it('is not the front page where the query names the article', () => {
    expect(detectPage('https://quay.example/?p=4711', headline + paragraphs(5)).reasons).not.toContain(
      'front-page',
    );
  });

  it('is a section with many teasers', () => {
    const found = detectPage('https://quay.example/section/harbour', teasers(20));
    expect(found.verdict).toBe('not an article');
    expect(found.kind).toBeNull();
    expect(found.reasons).toContain('list-page');
  });

  it('is a list that names many articles in structured data', () => {
    const head = title + jsonLd(Array.from({ length: 9 }, () => ({ '@type': 'NewsArticle' })));
    const found = detectPage('https://quay.example/harbour', teasers(9), { head });
    expect(found.verdict).toBe('not an article');
    expect(found.reasons).toContain('list-page');
  });

  it('is a search, even for the words of a headline', () => {
    const found = detectPage('https://quay.example/search?q=fleet-comes-home', teasers(10));
    expect(found.verdict).toBe('not an article');
    expect(found.reasons).toContain('search-page');
  });

  it('is a shop', () => {
    const found = detectPage(
      'https://quay.example/shop/rope',
      '<div>Rope, 20 m <b>€ 12</b></div>'.repeat(30),
    );
    expect(found.verdict).toBe('not an article');
    expect(found.reasons).toContain('shop-page');
  });

  it('is a login form', () => {
    const found = detectPage('https://quay.example/login', '<form><input><input type="password"></form>');
    expect(found.verdict).toBe('not an article');
    expect(found.reasons).toContain('form-page');
  });

  it('is a forum thread, however long its posts are', () => {
    const found = detectPage('https://quay.example/forum/thread/fleet', headline + paragraphs(8));
    expect(found.verdict).not.toBe('article');
    expect(found.reasons).toContain('forum-page');
  });

  it('is a page that is not there yet', () => {
    const found = detectPage(article.replace('news', 'n'), '<div id="app"></div>');
    expect(found.verdict).not.toBe('article');
  });
});

describe('the language', () => {
  it('is what the page declares, when that is a tag', () => {
    const of = (lang: string) => detectPage(article, '<p>x</p>', { lang }).language;
    expect(of('pt_BR')).toBe('pt-BR');
    expect(of('ar')).toBe('ar');
    expect(of('')).toBeNull();
    expect(of('english, mostly')).toBeNull();
    expect(of('a'.repeat(5000))).toBeNull();
  });
});
