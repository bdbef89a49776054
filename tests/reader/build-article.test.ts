// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, Block, SafeHtml } from '../../src/core/article.ts';
import { inlineRenderer } from '../../src/core/sanitiser/render-inline.ts';
import { buildArticle } from '../../src/ui/article/build-article.ts';
import { buildBlock } from '../../src/ui/article/build-block.ts';
import { buildColophon } from '../../src/ui/article/build-colophon.ts';
import { fakeI18n } from '../ui/fake-browser.ts';

const browser = vi.hoisted(() => ({ i18n: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => ({ default: browser }));
beforeEach(() => {
  browser.i18n = fakeI18n('en', 'en-GB');
});

const renderInline = inlineRenderer({ window: window as Window & typeof globalThis, policy: null });
const place = { document, renderInline, links: true };
const html = (markup: string) => markup as SafeHtml;

const moment = (iso: string) => ({ iso, raw: iso, from: 'page' }) as const;
const bare: Article = {
  url: 'https://www.paper.example/a',
  canonicalUrl: 'https://www.paper.example/a',
  outlet: null,
  kind: 'report',
  kicker: null,
  headline: 'Headline',
  dek: null,
  bylines: [],
  source: null,
  published: null,
  updated: null,
  section: null,
  leadFigure: null,
  body: [],
  tags: [],
  language: 'en',
  direction: 'ltr',
  wordCount: 0,
  original: null,
  provenance: {},
  conflicts: [],
  profile: null,
};
const build = (article: Partial<Article>, links = true) =>
  buildArticle({ ...place, links }, { article: { ...bare, ...article }, copy: null });
const block = (one: Block) => buildBlock(place, one);
/** Words as read, without the marks that keep directions apart. */
const wordsOf = (element: Element | null) =>
  (element?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('the end matter says what other sources of the page say, and which', () => {
  const colophon = buildColophon(place, {
    article: {
      ...bare,
      language: 'en',
      provenance: { headline: 'page' },
      conflicts: [
        {
          field: 'headline',
          values: [{ value: 'Storm halts ferry', from: 'meta' }],
        },
        { field: 'published', values: [{ value: '2031-05-09', from: 'structured data' }] },
      ],
    },
    copy: null,
  });
  const lines = [...colophon.querySelectorAll('dd')].map((line) => line.textContent);
  expect(lines).toContain('from the page’s textAnother value, from the page’s meta tags: Storm halts ferry');
  expect(lines).toContain('Another value, from the page’s structured data: 9 May 2031');
  expect(colophon.querySelector('li bdi')?.getAttribute('lang')).toBe('en');
});

describe('the head', () => {
  test('shows one date when published and updated are the same', () => {
    const head = build({ published: moment('2022-11-09T13:11'), updated: moment('2022-11-09T13:11') });
    expect([...head.querySelectorAll('time')].map(wordsOf)).toEqual(['9 Nov 2022, 13:11']);
  });

  test('shows both dates when they differ', () => {
    const head = build({ published: moment('2022-11-09'), updated: moment('2022-11-10') });
    expect([...head.querySelectorAll('time')].map(wordsOf)).toEqual([
      'Published 9 Nov 2022',
      'Updated 10 Nov 2022',
    ]);
  });

  test('joins bylines and names the source', () => {
    const head = build({ bylines: ['A. B.', 'C. D.'], source: 'Coastwire' });
    expect(wordsOf(head.querySelector('.byline'))).toBe('By A. B. and C. D.');
    expect(wordsOf(head.querySelector('.source'))).toBe('Source: Coastwire');
  });

  test('links to where a reprint first stood', () => {
    const link = build({
      original: { outlet: 'Coastwire', url: 'https://coastwire.example/a' },
    }).querySelector('.source a');
    expect(link?.getAttribute('href')).toBe('https://coastwire.example/a');
  });
});

test('carries the language and direction of the article and of each block', () => {
  const article = build({
    language: 'ar',
    direction: 'rtl',
    body: [{ type: 'paragraph', html: html('x'), lang: 'en', dir: 'ltr' }],
  });
  expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  const paragraph = article.querySelector<HTMLElement>('.body p');
  expect([paragraph?.lang, paragraph?.dir]).toEqual(['en', 'ltr']);
});

test("Galley's own words keep Galley's language inside a foreign article", () => {
  const own = build({ language: 'ar', direction: 'rtl', source: 'س' }).querySelector<HTMLElement>(
    '.source .own',
  );
  expect([own?.lang, own?.dir]).toEqual(['en', 'ltr']);
});

describe('blocks', () => {
  test('lists nest by depth, never by more than one level at once', () => {
    const list = block({
      type: 'list',
      ordered: true,
      items: [
        { depth: 0, html: html('a') },
        { depth: 5, html: html('b') },
        { depth: 1, html: html('c') },
        { depth: 0, html: html('d') },
      ],
    });
    expect(list.innerHTML).toBe('<li>a<ol><li>b</li><li>c</li></ol></li><li>d</li>');
  });

  test('a list that starts deep loses no item', () => {
    const list = block({ type: 'list', ordered: false, items: [{ depth: 3, html: html('a') }] });
    expect(list.innerHTML).toBe('<li>a</li>');
  });

  test('table headings say what they head', () => {
    const cell = (words: string, header = false) => ({ html: html(words), header, colspan: 1, rowspan: 1 });
    const table = block({
      type: 'table',
      caption: html('By year'),
      rows: [
        [cell('Year', true), cell('Cars', true)],
        [cell('2021', true), { ...cell('9'), colspan: 2 }],
      ],
    });
    expect(table.getAttribute('aria-label')).toBe('By year');
    expect([...table.querySelectorAll('th')].map((th) => th.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'row',
    ]);
    expect(table.querySelector('td')?.getAttribute('colspan')).toBe('2');
  });

  test('a post says who, what, when and where', () => {
    const post = block({
      type: 'post',
      network: 'X',
      paragraphs: [html('First.'), html('Second.')],
      author: 'Port',
      handle: '@port',
      date: 'Nov 2',
      url: 'https://x.example/1',
      attribution: '— Port (@port) Nov 2',
    });
    expect(wordsOf(post)).toBe('Port @portFirst.Second.Nov 2Post on X');
    expect(post.querySelector('a')?.getAttribute('href')).toBe('https://x.example/1');
  });

  test('a post of which only the line under it is known shows that line', () => {
    const post = block({
      type: 'post',
      network: 'X',
      paragraphs: [html('Words.')],
      author: null,
      handle: null,
      date: null,
      url: null,
      attribution: '— Someone, Nov 2',
    });
    expect(wordsOf(post)).toContain('— Someone, Nov 2');
  });

  test('a picture is named, not loaded, and its alternative text is not printed', () => {
    const figure = block({
      type: 'figure',
      figure: {
        src: 'https://img.example/a.jpg',
        alt: 'A white ferry',
        caption: html('The <em>Sula</em>.'),
        credit: 'J. Vik',
        width: null,
        height: null,
      },
    });
    expect(figure.querySelector('img')).toBeNull();
    expect(figure.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('A white ferry');
    expect(wordsOf(figure)).toBe('Open pictureThe Sula. J. Vik');
    expect(figure.querySelector('a')?.getAttribute('href')).toBe('https://img.example/a.jpg');
  });

  test('preformatted text keeps its lines', () => {
    expect(block({ type: 'preformatted', text: 'a  b\n<c>' }).textContent).toBe('a  b\n<c>');
  });
});

describe('hostile data', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&lt;';
  const address = 'javascript:alert(1)';
  const buildHostile = () =>
    build({
      url: address,
      outlet: evil,
      kicker: evil,
      headline: evil,
      dek: evil,
      bylines: [evil],
      source: evil,
      published: { iso: evil, raw: evil, from: 'page' },
      tags: [evil],
      original: { outlet: evil, url: address },
      leadFigure: { src: address, alt: evil, caption: html(evil), credit: evil, width: 1, height: 1 },
      provenance: { headline: 'page' },
      body: [
        { type: 'paragraph', html: html(evil), lang: evil },
        { type: 'heading', level: 2, html: html(evil) },
        { type: 'embed', provider: evil, title: evil, url: address },
        {
          type: 'post',
          network: evil,
          paragraphs: [html(evil)],
          author: evil,
          handle: evil,
          date: evil,
          url: address,
          attribution: evil,
        },
        { type: 'preformatted', text: evil },
        { type: 'entry', time: { iso: evil, raw: evil, from: 'page' }, headline: html(evil) },
        { type: 'note', role: 'editor', html: html(evil) },
        { type: 'quote', paragraphs: [html(evil)], cite: html(evil) },
      ],
    });

  test('stays text: nothing loads, runs or leads to a script', () => {
    const article = buildHostile();
    const names = new Set(
      [...article.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    expect([...names].filter((name) => /^on|src|style|^id$|name/.test(name))).toEqual([]);
    expect(
      article.querySelectorAll('img, script, iframe, object, svg, form, style, link, meta'),
    ).toHaveLength(0);
    expect([...article.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([]);
  });

  test('is shown as it was written', () => {
    const article = buildHostile();
    expect(article.querySelector('h1')?.textContent).toBe(evil);
    expect(article.querySelector('.tag')?.textContent).toBe(evil);
    expect(article.querySelector('pre')?.textContent).toBe(evil);
  });
});

describe('a live blog', () => {
  const entry = (fields: object): Block => ({ type: 'entry', time: null, headline: null, ...fields });

  test('counts its entries in the head', () => {
    const head = build({ body: [entry({}), entry({}), { type: 'paragraph', html: html('Words.') }] });
    expect(wordsOf(head.querySelector('.facts'))).toContain('2 entries');
  });

  test('tells the time of an entry in its own words where it has no day', () => {
    const head = block(
      entry({ time: { iso: '22:14', raw: '10.14 pm', from: 'page' }, headline: html('Off') }),
    );
    expect(wordsOf(head.querySelector('time'))).toBe('10.14 pm');
    expect(wordsOf(head)).toBe('10.14 pmOff');
  });

  test('has no heading without words', () => {
    expect(wordsOf(block(entry({})))).toBe('Entry');
  });
});

test('on paper there is nothing to follow', () => {
  const article = build(
    {
      original: { outlet: null, url: 'https://a.example/' },
      leadFigure: {
        src: 'https://a.example/p',
        alt: '',
        caption: null,
        credit: 'C',
        width: null,
        height: null,
      },
      body: [
        { type: 'paragraph', html: html('see <a href="https://a.example/">there</a>') },
        { type: 'embed', provider: 'P', title: null, url: 'https://a.example/' },
      ],
    },
    false,
  );
  expect(article.querySelectorAll('a')).toHaveLength(0);
  expect(wordsOf(article.querySelector('.body p'))).toBe('see there');
});
