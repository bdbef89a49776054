import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPages } from '../../../src/core/story/next-pages.ts';

const home = 'https://www.coastcourier.example';

function pagesOf(url: string, body: string, head = '', next?: string[]) {
  const { document } = new JSDOM(
    `<head>${head}</head><body><article><h1>Night ferry</h1>${body}</article></body>`,
    {
      url,
    },
  ).window;
  const series = findPages(document, url, next);
  return (
    series && [
      series.page,
      series.pages,
      ...series.others.map(({ page, url }) => `${page} ${url.slice(home.length)}`),
    ]
  );
}
const links = (...pairs: [string, string][]) =>
  `<nav class="pagination">${pairs.map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`;

describe('the pages of a story', () => {
  it.each([
    ['?page=2', '/a/ferry', ['2', '/a/ferry?page=2'], ['3', '/a/ferry?page=3']],
    ['/2', '/a/ferry', ['2', '/a/ferry/2'], ['3', '/a/ferry/3']],
    ['/page/2/', '/a/ferry/', ['2', '/a/ferry/page/2/'], ['3', '/a/ferry/page/3/']],
    ['-2.html', '/a/ferry.html', ['2', '/a/ferry-2.html'], ['3', '/a/ferry-3.html']],
    [',seite-2', '/a/ferry', ['Seite 2', '/a/ferry/seite-2'], ['Seite 3', '/a/ferry/seite-3']],
    ['Arabic digits', '/a/ferry', ['٢', '/a/ferry?page=2'], ['٣', '/a/ferry?page=3']],
  ] as [string, string, [string, string], [string, string]][])('are found by %s', (_, path, two, three) => {
    expect(pagesOf(home + path, links(two, three))).toEqual([1, 3, `2 ${two[1]}`, `3 ${three[1]}`]);
  });

  it('are found from a later page by the way back to the first', () => {
    const url = `${home}/a/ferry/2`;
    const found = pagesOf(url, links(['1', '/a/ferry'], ['3', '/a/ferry/3']));
    expect(found).toEqual([2, 3, '1 /a/ferry', '3 /a/ferry/3']);
  });

  it("are found by the layout's own link, whatever words it has, and by no other page's", () => {
    const arrow = '<a class="turn" href="/a/ferry?page=2"><svg></svg>Read on</a>';
    const away = '<a class="turn" href="/a/bridge">Read on</a>';
    const url = `${home}/a/ferry`;
    expect(pagesOf(url, arrow)).toBeNull();
    expect(pagesOf(url, arrow, '', ['.none', 'a.turn'])).toEqual([1, null, '2 /a/ferry?page=2']);
    expect(pagesOf(url, away, '', ['a.turn'])).toBeNull();
  });

  it('are found where addresses count from nought', () => {
    const url = `${home}/a/ferry`;
    expect(pagesOf(url, links(['2', '/a/ferry?page=1'], ['3', '/a/ferry?page=2']))).toEqual([
      1,
      3,
      '2 /a/ferry?page=1',
      '3 /a/ferry?page=2',
    ]);
  });

  it('include those that the pagination leaves out', () => {
    const url = `${home}/a/ferry`;
    const found = pagesOf(url, links(['2', '/a/ferry?page=2'], ['5', '/a/ferry?page=5']));
    expect(found).toEqual([
      1,
      5,
      '2 /a/ferry?page=2',
      '3 /a/ferry?page=3',
      '4 /a/ferry?page=4',
      '5 /a/ferry?page=5',
    ]);
  });

  it('are counted where the page only says how many there are', () => {
    const body = `<div><span>Page 1 of 4</span> <a href="/a/ferry?page=2">2</a></div>`;
    expect(pagesOf(`${home}/a/ferry`, body)?.slice(0, 2)).toEqual([1, 4]);
  });

  it.each([
    'Next page',
    'Nächste Seite',
    'Page suivante',
    'Página siguiente',
    'الصفحة التالية',
    '下一页',
    '次のページ',
    'Далее',
  ])('go on behind "%s"', (label) => {
    const url = `${home}/a/ferry`;
    expect(pagesOf(url, `<a href="/a/ferry?page=2">${label}</a>`)).toEqual([1, null, '2 /a/ferry?page=2']);
  });

  it('go on where the head says so', () => {
    expect(pagesOf(`${home}/a/ferry`, '', '<link rel="next" href="/a/ferry/2">')).toEqual([
      1,
      null,
      '2 /a/ferry/2',
    ]);
  });
});

describe('no pages of the story are', () => {
  it.each([
    ['the next story', '<a rel="next" href="/a/lighthouse">Next</a>'],
    ['the next story by number', '<a rel="next" href="/a/1872">Next</a>'],
    ['the pages of the section', links(['2', '/a/page/2'], ['3', '/a/page/3'])],
    ['the pages of the comments', `<div class="comments">${links(['2', '/a/ferry?page=2'])}</div>`],
    ['another site', links(['2', 'https://elsewhere.example/a/ferry?page=2'])],
    ['a list of figures', links(['2', '/a/ferry#note-2'], ['3', '/a/ferry#note-3'])],
    ['an archive of forty', links(['2', '/a/ferry?page=2'], ['40', '/a/ferry?page=40'])],
  ])('%s', (_, body) => {
    expect(pagesOf(`${home}/a/ferry`, body)).toBeNull();
  });

  it('stories whose names are numbers', () => {
    expect(pagesOf(`${home}/a/12`, '<a rel="next" href="/a/13">Next</a>')).toBeNull();
    expect(pagesOf(`${home}/a/12`, links(['13', '/a/13'], ['14', '/a/14']))).toBeNull();
  });
});
