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
  ])('%s', (raw, expected) => {
    expect(names(raw)).toEqual(expected);
  });

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
  test('the profile beats all', () => {
    expect(chooseBylines({ ...none, profile: ['Harbour Wire'], printed: ['Kerrin Vale'] })).toMatchObject({
      bylines: ['Harbour Wire'],
      from: 'profile',
    });
  });
});
