import { expect, test } from 'vitest';
import { makeSearchable, searchRows } from '../../src/popup/search-rows.ts';
import type { IndexRow } from '../../src/store/records.ts';

const row = (headline: string, rest: Partial<IndexRow> = {}) =>
  ({ headline, outlet: null, host: 'paper.example', bylines: [], tags: [], ...rest }) as unknown as IndexRow;

/** The headlines that a query finds among these rows. */
const find = (rows: IndexRow[], query: string) =>
  searchRows(makeSearchable(rows), query).map(({ headline }) => headline);

test('finds words in headline, outlet, byline and tags', () => {
  const rows = [
    row('One', { outlet: 'Harbour Post' }),
    row('Two', { bylines: ['Mara Lindqvist'] }),
    row('Three', { tags: ['Ferries'] }),
    row('Ferry Four'),
  ];
  expect(find(rows, 'harbour')).toEqual(['One']);
  expect(find(rows, 'lindq')).toEqual(['Two']);
  expect(find(rows, 'FERR')).toEqual(['Three', 'Ferry Four']);
});

test('asks for every word of the query, in any field and order', () => {
  const rows = [row('Night ferries return', { bylines: ['Mara'] }), row('Night trains return')];
  expect(find(rows, 'mara  night')).toEqual(['Night ferries return']);
});

test('finds no word across two fields', () => {
  expect(find([row('over', { outlet: 'night' })], 'overnight')).toEqual([]);
});

test('shows everything, in order, when nothing is asked', () => {
  expect(find([row('B'), row('A')], '  ')).toEqual(['B', 'A']);
});

test.each([
  ['Élections: Ça ira', 'elections ca'],
  ['elections', 'Élections'],
  ['Straße nach Łódź', 'strasse lodz'],
  ['İstanbul ve Iğdır', 'istanbul igdir'],
  ['Ελλάδα: ο δρόμος', 'ελλαδα δρομοσ'],
  ['Ёлки и Йод', 'елки иод'],
  ['مُقَدِّمة الأخبار', 'مقدمه الاخبار'],
  ['عـــاجل من غزة', 'عاجل'],
  ['שָׁלוֹם', 'שלום'],
  ['ゴールキーパーが引退', 'キーパー'],
  ['ﾃﾞｰﾀ', 'データ'],
  ['हिन्दी समाचार', 'हिन्दी'],
  ['中国经济', '经济'],
  ['Harbour’s end', "harbour's"],
])('%s is found by %s', (headline, query) => {
  expect(find([row(headline)], query)).toEqual([headline]);
});

test('keeps apart what other scripts write with marks', () => {
  // が and か, บ้าน and บาน are different words.
  expect(find([row('が')], 'か')).toEqual([]);
  expect(find([row('บ้าน')], 'บาน')).toEqual([]);
});
