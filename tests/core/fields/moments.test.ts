import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readMetaLines } from '../../../src/core/extractor/fields/meta-lines.ts';
import { findArticleMoments } from '../../../src/core/extractor/fields/moments.ts';
import { readStructuredData } from '../../../src/core/story/structured-data.ts';

interface Page {
  head?: string;
  body?: string;
  lines?: string[];
  url?: string;
  language?: string;
  profile?: { published: string | null; updated: string | null };
}
function momentsOf({
  head = '',
  body = '<h1>Ferry stopped</h1>',
  lines = [],
  url = 'https://tidewater.example/ferry',
  language = 'en',
  profile,
}: Page) {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  return findArticleMoments({
    document,
    data: readStructuredData(document, url),
    url,
    language,
    profile: profile ?? null,
    headline: null,
    printed: readMetaLines(lines, language),
  });
}
const declared = (published: string, updated = '') =>
  `<meta property="article:published_time" content="${published}">${updated && `<meta property="article:modified_time" content="${updated}">`}`;

test('what the page declares with its zone beats the printed day', () => {
  const { published } = momentsOf({ head: declared('2022-09-10T22:12:00+02:00'), lines: ['10 Sep 2022'] });
  expect(published).toEqual({
    iso: '2022-09-10T22:12:00+02:00',
    raw: '2022-09-10T22:12:00+02:00',
    from: 'meta',
  });
});

test('a printed date more than a day away beats the declared one', () => {
  expect(
    momentsOf({ head: declared('2022-09-10T22:12:00Z'), lines: ['Published 1 March 2020'] }).published,
  ).toMatchObject({ iso: '2020-03-01', from: 'page' });
});

test('unless what is printed is the time of the declared update', () => {
  const moments = momentsOf({
    head: declared('2020-03-01T08:00:00+01:00', '2022-09-10T22:12:00+02:00'),
    lines: ['10 Sep 2022, 22:12'],
  });
  expect(moments.published?.iso).toBe('2020-03-01T08:00:00+01:00');
  expect(moments.updated?.iso).toBe('2022-09-10T22:12:00+02:00');
});

test('a bare day that an editor set is the publication, also on the day of the declared update', () => {
  const head = declared('2020-03-01T08:00:00+01:00', '2022-09-10T22:12:00+02:00');
  expect(momentsOf({ head, lines: ['10 Sep 2022'] }).published).toMatchObject({
    iso: '2022-09-10',
    from: 'page',
  });
});

test('an ambiguous printed date is read the way that agrees with the declared one', () => {
  expect(
    momentsOf({ head: declared('2022-09-10T22:12:00-04:00'), lines: ['9/10/2022'] }).published?.iso,
  ).toBe('2022-09-10T22:12:00-04:00');
});

test('an instant declared in UTC and printed in local time tells the paper’s zone', () => {
  expect(
    momentsOf({ head: declared('2022-09-10T18:30:00Z'), lines: ['September 11, 2022 — 5.30am'] }).published
      ?.iso,
  ).toBe('2022-09-11T05:30:00+11:00');
});

test('a time element near the headline answers when nothing is declared', () => {
  const body = '<h1>Ferry stopped</h1><time datetime="2022-09-10T22:12">yesterday</time>';
  expect(momentsOf({ body }).published).toMatchObject({ iso: '2022-09-10T22:12', from: 'page' });
});

test('a short line above the headline answers when nothing is marked', () => {
  const body =
    '<div>Harbour</div><div>10 Sep 2022, 22:12</div><h1>Ferry stopped</h1><p>The ferry stopped.</p>';
  expect(momentsOf({ body }).published?.iso).toBe('2022-09-10T22:12');
});

test.each([
  ['https://tidewater.example/2022/09/10/ferry', '2022-09-10'],
  ['https://tidewater.example/2022/sep/10/ferry', '2022-09-10'],
  ['https://tidewater.example/news-20220910.html', '2022-09-10'],
])('the address %s tells the day when the page tells nothing', (url, day) => {
  expect(momentsOf({ url }).published).toMatchObject({ iso: day, from: 'address' });
});

test('a month in the address is no day', () => {
  expect(momentsOf({ url: 'https://tidewater.example/2022/09/ferry' }).published).toBeNull();
});

test('the profile beats all', () => {
  const profile = { published: '9 Sep 2022', updated: null };
  expect(momentsOf({ head: declared('2022-09-10T22:12:00Z'), profile }).published).toEqual({
    iso: '2022-09-09',
    raw: '9 Sep 2022',
    from: 'profile',
  });
});

test('an update equal to the publication is still given', () => {
  const moments = momentsOf({ lines: ['Published 2022-11-09 13:11 Updated 2022-11-09 13:11'] });
  expect(moments.updated?.iso).toBe(moments.published?.iso);
});
