import { expect, test } from 'vitest';
import { readMetaLines } from '../../../src/core/extractor/fields/meta-lines.ts';

test('reads byline, both dates and source from one line', () => {
  const read = readMetaLines(
    ['By Harbour Wire Published 2022-11-09 13:11 Updated 2022-11-10 08:00 Source: Quay Press'],
    'en',
  );
  expect(read.bylines).toEqual(['Harbour Wire']);
  expect(read.source).toBe('Quay Press');
  expect(read.published).toEqual({ iso: '2022-11-09T13:11', raw: '2022-11-09 13:11' });
  expect(read.updated).toEqual({ iso: '2022-11-10T08:00', raw: '2022-11-10 08:00' });
  expect(read.recognised).toEqual([true]);
});

test('reads the same from boxes that hold one word each', () => {
  const lines = [
    'By',
    'Harbour Wire',
    'Published',
    '2022-11-09 13:11',
    'Updated',
    '2022-11-09 13:11',
    'Source:',
    'Quay Press',
  ];
  const read = readMetaLines(lines, null);
  expect(read.bylines).toEqual(['Harbour Wire']);
  expect(read.source).toBe('Quay Press');
  expect(read.published?.iso).toBe('2022-11-09T13:11');
  expect(read.updated?.iso).toBe('2022-11-09T13:11');
  expect(read.recognised).toEqual(lines.map(() => true));
});

test('keeps byline, source, date and reading time, and knows counters and share links for what they are', () => {
  const read = readMetaLines(
    [
      'By Harbour Wire English',
      'Source: Agencies',
      '10 Sep 2022 22:12',
      '2 Shares',
      'x',
      'Share',
      '3 Min Read',
    ],
    'en',
  );
  expect(read.recognised).toEqual([true, true, true, false, false, false, true]);
  expect(read.readingTime).toBe(true);
  expect(read.published?.iso).toBe('2022-09-10T22:12');
});

test.each([
  ['de', ['Von Erika Sandweg', 'Stand: 10.09.2022, 22:12 Uhr'], 'Erika Sandweg', '2022-09-10T22:12'],
  [
    'fr',
    ['Par Odile Marchebois', 'Publié le 10 septembre 2022 à 22h12'],
    'Odile Marchebois',
    '2022-09-10T22:12',
  ],
  ['es', ['Por Juan Ríomar', 'Publicado: 10 de septiembre de 2022'], 'Juan Ríomar', '2022-09-10'],
  [
    'ru',
    ['Автор: Иван Заречный', 'Опубликовано 10 сентября 2022, 22:12'],
    'Иван Заречный',
    '2022-09-10T22:12',
  ],
  ['ar', ['بقلم أحمد البحري', 'نُشر في 10 أيلول 2022'], 'أحمد البحري', '2022-09-10'],
  ['he', ['מאת דנה ימית', 'פורסם: 10.09.2022 22:12'], 'דנה ימית', '2022-09-10T22:12'],
  ['zh', ['作者：林海', '发布时间：2022年9月10日 22:12'], '林海', '2022-09-10T22:12'],
])('reads the labels of %s', (language, lines, name, published) => {
  const read = readMetaLines(lines, language);
  expect(read.bylines).toEqual([name]);
  expect(read.published?.iso).toBe(published);
  expect(read.recognised).toEqual([true, true]);
});

test('never takes a sentence of the story for a byline', () => {
  const read = readMetaLines(
    [
      'By Tuesday, the ferry had left the harbour.',
      'By the time the tide turned, the pier was gone',
      'On 10 September 2022 the council met in the old hall to talk about the lights.',
    ],
    'en',
  );
  expect(read.bylines).toEqual([]);
  expect(read.published).toBeNull();
  expect(read.recognised).toEqual([false, false, false]);
});

test('a second date without a label is the update when it is later', () => {
  const read = readMetaLines(['10 Sep 2022 22:12', '11 Sep 2022 08:00'], 'en');
  expect(read.published?.iso).toBe('2022-09-10T22:12');
  expect(read.updated?.iso).toBe('2022-09-11T08:00');
});

test('dates of older stories beside it are not this story’s line', () => {
  const read = readMetaLines(['10 Sep 2022 22:12', '3 May 2019', '4 June 2018'], 'en');
  expect(read.recognised).toEqual([true, false, false]);
});

test('finds the label although boxes run together', () => {
  const read = readMetaLines(['By Kerrin ValePublished: Sep 10, 2022 10:12 PM EST'], 'en');
  expect(read.bylines).toEqual(['Kerrin Vale']);
  expect(read.published?.iso).toBe('2022-09-10T22:12-05:00');
});

test('joins names that stand in boxes of their own', () => {
  expect(readMetaLines(['By', 'Kerrin Vale', 'and', 'Tomas Rook'], 'en').bylines).toEqual([
    'Kerrin Vale',
    'Tomas Rook',
  ]);
});

test('a name beside the date without a "By" is kept apart as a guess', () => {
  const read = readMetaLines(['Kerrin Vale', '10 Sep 2022'], 'en');
  expect(read.bylines).toEqual([]);
  expect(read.unlabelled).toEqual(['Kerrin Vale']);
  expect(readMetaLines(['World News', '10 Sep 2022'], 'en').unlabelled).toEqual([]);
});

test('two letters alone are a control of the page and no agency', () => {
  expect(readMetaLines(['AA'], 'en').bylines).toEqual([]);
  expect(readMetaLines(['(AA)'], 'en').bylines).toEqual(['(AA)']);
  expect(readMetaLines(['AP'], 'en').bylines).toEqual(['AP']);
});

test('an agency’s name alone is a byline', () => {
  expect(readMetaLines(['AFP, Manila'], 'en').bylines).toEqual(['AFP, Manila']);
});
