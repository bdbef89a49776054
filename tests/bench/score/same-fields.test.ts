import { describe, expect, it } from 'vitest';
import {
  areSameAuthors,
  isDate,
  isSameDay,
  isSameHeadline,
} from '../../../scripts/bench/score/same-fields.ts';

describe('the fields of an article held against the truth', () => {
  it('takes no notice of how a headline is typed', () => {
    expect(isSameHeadline('“Ferry’s  late” – again', '"FERRY\'S late" - again')).toBe(true);
    expect(isSameHeadline('Ferry late | Coast Courier', 'Ferry late')).toBe(false);
    expect(isSameHeadline(null, 'Ferry late')).toBe(false);
  });

  it('wants the same people in any order', () => {
    expect(areSameAuthors(['J R Tarrant', 'Ilse Roe'], ['Ilse  Roe', 'J. R. Tarrant'])).toBe(true);
    expect(areSameAuthors(['Ilse Roe'], ['Ilse Roe', 'J. R. Tarrant'])).toBe(false);
    expect(areSameAuthors(['Ilse Roe', 'Coast Courier'], ['Ilse Roe'])).toBe(false);
  });

  it.each([
    [
      'the day there, though it was another in UTC',
      '2024-05-03T23:30:00Z',
      '2024-05-04 01:30:00+02:00',
      true,
    ],
    ['not the day here', '2024-05-04T01:30:00+09:00', '2024-05-04 12:00:00+00:00', false],
    ['any day it was on Earth when the truth has no zone', '2024-05-04T02:00:00Z', '2024-05-03', true],
    ['no day it was nowhere', '2024-05-04T13:00:00Z', '2024-05-03', false],
    ['the day as written when there is no time', '2024-05-04', '2024-05-03', false],
    ['a day written short', '2005-09-05T13:00:00', '2005-9-5 11:46', true],
    ['no date at all', null, '2024-05-03', false],
  ])('finds right: %s', (_, found, truth, right) => {
    expect(isSameDay(found, truth)).toBe(right);
  });

  it('knows that some truths have no date in its place', () => {
    expect(isDate('NaT')).toBe(false);
    expect(isDate('2024-05-03')).toBe(true);
  });
});
