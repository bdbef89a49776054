import { describe, expect, test } from 'vitest';
import { cleanBylines } from '../../../src/core/extractor/fields/bylines.ts';
import { chooseBylines } from '../../../src/core/extractor/fields/choose-bylines.ts';

const names = (...raw: string[]) => cleanBylines(raw, { outlet: 'The Tidewater Post' }).bylines;

describe('names out of a byline', () => {
  test.each([
    ['By Kerrin Vale, Tomas Rook and Ida Fenn in Kyiv', ['Kerrin Vale', 'Tomas Rook', 'Ida Fenn']],
    ['Kerrin Vale, Political correspondent', ['Kerrin Vale']],
    ['Kerrin Vale (kerrin@tidewater.example) @kerrinvale', ['Kerrin Vale']],
    ['Kerrin Vale | Published 10 Sep 2022', ['Kerrin Vale']],
    ['KERRIN VALE', ['Kerrin Vale']],
    ["SIOBHAN O'DELL-MARSH", ["Siobhan O'Dell-Marsh"]],
    ['Martin Fenn, Jr.', ['Martin Fenn Jr.']],
    ['Kerrin Vale, PhD', ['Kerrin Vale']],
    ['Von Erika Sandweg und Jens Deichmann', ['Erika Sandweg', 'Jens Deichmann']],
    ['Di Stefano Rossi', ['Stefano Rossi']],
    ['Ana Costa e Silva', ['Ana Costa e Silva']],
    ['Vale, Kerrin', ['Kerrin Vale']],
    ['Kerrin Vale for The Tidewater Post', ['Kerrin Vale']],
    ['Kerrin Vale reports from the harbour', ['Kerrin Vale']],
    ['Kerrin Vale Senior Political Reporter', ['Kerrin Vale']],
    ['Kerrin ValeStaff Writer', ['Kerrin Vale']],
    ['Kerrin ValeFriday', ['Kerrin Vale']],
    ['ByKerrin Vale', ['Kerrin Vale']],
    ['Kerrin Vale Kerrin Vale', ['Kerrin Vale']],
    ['By Kerrin Vale By Kerrin Vale', ['Kerrin Vale']],
    ['Kerrin Vale, [email\u00A0protected]', ['Kerrin Vale']],
    ['Kerrin Vale Updated 3 hours ago', ['Kerrin Vale']],
    ['Kerrin Vale View Bio', ['Kerrin Vale']],
    ['Written by Kerrin Vale Edited by Tomas Rook', ['Kerrin Vale']],
    ['Kerrin Vale. Photos by Tomas Rook', ['Kerrin Vale']],
    ['Kerrin Vale, Fact checked by Tomas Rook', ['Kerrin Vale']],
    ['Kerrin Vale, Marlo Fennik universiteto profesorius', ['Kerrin Vale']],
    ['Von unserem Redakteur Jens Deichmann', ['Jens Deichmann']],
    ['a cura di Stefano Rossi', ['Stefano Rossi']],
    ['Text Kerrin Vale Foto Tomas Rook', ['Kerrin Vale']],
    ['記者王小明／台北報導', ['王小明']],
    ['순천 홍길동 기자', ['홍길동']],
    ['Photos by Tomas Rook', ['Tomas Rook']],
    ['Kerrin McDonald Tom VanHaaren LaToya Vale', ['Kerrin McDonald Tom VanHaaren LaToya Vale']],
  ])('%s', (raw, expected) => {
    expect(names(raw)).toEqual(expected);
  });

  test.each([
    'Foto: Tomas Rook',
    'Medically reviewed by Tomas Rook',
    'More by Kerrin Vale',
    'Mehr News',
    'About the author',
  ])('%s names nobody who wrote', (raw) => expect(names(raw)).toEqual([]));

  test('each once, in the page’s order', () => {
    expect(names('Tomas Rook', 'Kerrin Vale', 'tomas rook')).toEqual(['Tomas Rook', 'Kerrin Vale']);
  });

  test('initials stay as they are: nobody knows where the capitals belong', () => {
    expect(names('RJ MCDOWELL')).toEqual(['RJ MCDOWELL']);
  });

  test('accounts, addresses and leftovers of labels are nobody', () => {
    expect(names('admin', 'https://tidewater.example/staff', 'By', '@tidewater')).toEqual([]);
  });
});

describe('agencies and papers', () => {
  test('an agency beside people is the source', () => {
    expect(cleanBylines(['Kerrin Vale and Tomas Rook, Reuters'], { outlet: null })).toEqual({
      bylines: ['Kerrin Vale', 'Tomas Rook'],
      source: 'Reuters',
    });
  });
  test('an agency alone is the byline', () => {
    expect(cleanBylines(['Reuters'], { outlet: null })).toEqual({ bylines: ['Reuters'], source: null });
  });
  test('the paper’s own name is a byline only while nobody else is', () => {
    expect(names('Kerrin Vale, Tidewater Post')).toEqual(['Kerrin Vale']);
    expect(names('Tidewater Post')).toEqual(['Tidewater Post']);
    expect(names('News desk')).toEqual(['News desk']);
  });
});

describe('between witnesses', () => {
  const none = {
    outlet: 'The Tidewater Post',
    profile: [],
    printed: [],
    unlabelled: [],
    declared: [],
    marked: [],
  };
  test('a declared name beats a printed line that runs into something else', () => {
    expect(
      chooseBylines({ ...none, printed: ['Kerrin ValeHarbour Reporter'], declared: ['Kerrin Vale'] }).bylines,
    ).toEqual(['Kerrin Vale']);
  });
  test('a printed name beats a declared account or desk', () => {
    expect(chooseBylines({ ...none, printed: ['Kerrin Vale'], declared: ['kvale-2'] })).toMatchObject({
      bylines: ['Kerrin Vale'],
      from: 'anchor',
    });
    expect(
      chooseBylines({ ...none, printed: ['Kerrin Vale'], declared: ['Tidewater Post'] }).bylines,
    ).toEqual(['Kerrin Vale']);
  });
  test('the printed line may name more people than are declared', () => {
    expect(
      chooseBylines({ ...none, printed: ['Kerrin Vale and Tomas Rook'], declared: ['Kerrin Vale'] }).bylines,
    ).toEqual(['Kerrin Vale', 'Tomas Rook']);
  });
  test('an unannounced name counts only where nobody is declared', () => {
    expect(chooseBylines({ ...none, unlabelled: ['Ida Fenn'], declared: ['Reuters'] }).bylines).toEqual([
      'Reuters',
    ]);
    expect(chooseBylines({ ...none, unlabelled: ['Ida Fenn'] }).bylines).toEqual(['Ida Fenn']);
  });
  test('of several declared people those count that the page prints near its headline', () => {
    const declared = ['Kerrin Vale', 'Tomas Rook'];
    expect(
      chooseBylines({ ...none, declared, nearby: 'Ferry stopped | Kerrin Vale | 10 Sep' }).bylines,
    ).toEqual(['Kerrin Vale']);
    expect(
      chooseBylines({ ...none, declared, nearby: 'Kerrin Vale | Edited by Tomas Rook' }).bylines,
    ).toEqual(['Kerrin Vale']);
  });
  test('of several declared people all count where the page prints none or folds them away', () => {
    const declared = ['Kerrin Vale', 'Tomas Rook'];
    for (const nearby of ['Ferry stopped', 'Kerrin Vale and 1 more', 'Tomas Rook | Kerrin Vale'])
      expect(chooseBylines({ ...none, declared, nearby }).bylines).toEqual(declared);
  });
  test('against the paper’s own name only what is surely a person’s', () => {
    const declared = ['The Tidewater Post'];
    expect(chooseBylines({ ...none, declared, marked: ['Harbour & pier'] }).bylines).toEqual(declared);
    expect(chooseBylines({ ...none, declared, marked: ['Kerrin Vale'] }).bylines).toEqual(['Kerrin Vale']);
  });
  test('a signature under the text counts where nobody is named above it', () => {
    expect(chooseBylines({ ...none, closing: '(Tidewater newsroom)' }).bylines).toEqual([
      'Tidewater newsroom',
    ]);
    expect(chooseBylines({ ...none, closing: 'Then it sank' }).bylines).toEqual([]);
    expect(chooseBylines({ ...none, declared: ['Kerrin Vale'], closing: 'Reuters' }).bylines).toEqual([
      'Kerrin Vale',
    ]);
  });
  test('the profile beats all', () => {
    expect(chooseBylines({ ...none, profile: ['Harbour Wire'], printed: ['Kerrin Vale'] })).toMatchObject({
      bylines: ['Harbour Wire'],
      from: 'profile',
    });
  });
});
