import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detector/detect.ts';
import { byline, detectPage, headline, jsonLd, paragraphs, title } from './page.ts';

const article = 'https://quay.example/news/2025/05/12/fleet-comes-home-early';
const body = headline + byline + paragraphs(6);

describe('a hostile page', () => {
  it('cannot hide its text behind fields named like properties', () => {
    const names =
      'localName nodeType firstChild nextSibling parentNode childNodes children getAttribute hasAttribute shadowRoot textContent'.split(
        ' ',
      );
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(detectPage(article, `<form>${fields}${body}</form>`).verdict).toBe('article');
  });

  it('cannot hide its text behind pictures named like the methods of a document', () => {
    const names =
      'createTreeWalker querySelectorAll querySelector body head documentElement contentType title'.split(
        ' ',
      );
    const pictures = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    expect(detectPage(article, pictures + body).verdict).toBe('article');
  });

  it.each([
    ['a million braces', '{"a":'.repeat(1_000_000)],
    ['lists in lists', '['.repeat(3000) + ']'.repeat(3000)],
    [
      'things without end',
      JSON.stringify(Array.from({ length: 5000 }, () => ({ '@graph': [{ '@type': 'X' }] }))),
    ],
    [
      'types that are none',
      '{"@type":[null,5,{"a":1},["NewsArticle"]],"isAccessibleForFree":{"toString":5}}',
    ],
    ['no JSON', '<!-- {"@type": "NewsArticle", '],
    ['null', 'null'],
  ])('cannot upset it with structured data of %s', (_, json) => {
    const head = `${title}<script type="application/ld+json">${json}</script>`;
    expect(detectPage(article, body, { head }).verdict).toBe('article');
  });

  // jsdom itself gives up beyond some thousands; parsers stop at 511.
  it('may nest elements deeper than any parser does', () => {
    const { window } = new JSDOM('<!doctype html><body></body>');
    const { document } = window;
    let at: Element = document.body;
    for (let depth = 0; depth < 1500; depth++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = body;
    document.title = 'Fleet comes home early to Port Hallam';
    expect(detect(document, article).verdict).toBe('article');
  });

  it('is read no further than a fixed number of nodes', () => {
    const { window } = new JSDOM(`<!doctype html><body>${'<i></i>'.repeat(45_000)}${body}</body>`);
    expect(detect(window.document, article).reasons).not.toContain('running-text');
    // jsdom takes its time over so many elements.
  }, 60_000);

  it('may name a language, a title or an address without end', () => {
    const long = 'fleet-comes-home-'.repeat(20_000);
    const head = `<title>${long}</title><meta property="og:title" content="${long}">`;
    const found = detectPage(`https://quay.example/news/${long}?q=%E0%A4%A`, body, { head, lang: long });
    expect(found.language).toBeNull();
    expect(Number.isFinite(found.score)).toBe(true);
  });

  it('is left as it was', () => {
    const html = `<!doctype html><html lang="en"><head>${title}${jsonLd({ '@type': 'NewsArticle' })}</head><body>${body}</body></html>`;
    const dom = new JSDOM(html);
    const before = dom.serialize();
    detect(dom.window.document, article);
    expect(dom.serialize()).toBe(before);
  });

  it('is no article when it is no HTML', () => {
    const { window } = new JSDOM('<feed><entry>text</entry></feed>', { contentType: 'application/xml' });
    expect(detect(window.document, article)).toMatchObject({
      verdict: 'not an article',
      reasons: ['not-html'],
    });
  });

  it('may have an address that is none', () => {
    for (const url of ['', 'about:blank', 'nonsense', 'https://', 'https://[::1]/'])
      expect(() => detectPage(url, body)).not.toThrow();
  });
});
