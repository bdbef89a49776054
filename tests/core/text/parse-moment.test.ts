import { describe, expect, test } from 'vitest';
import { findMoments, parseMoment } from '../../../src/core/text/parse-moment.ts';

const iso = (text: string, language: string | null = null) => parseMoment(text, { language })?.iso ?? null;

describe('a date and time as printed', () => {
  test.each([
    ['2022-11-09 13:11', '2022-11-09T13:11'],
    ['2022-11-09T13:11:05.250+0100', '2022-11-09T13:11:05+01:00'],
    ['2022-11-09T13:11Z', '2022-11-09T13:11Z'],
    ['20221109T131105Z', '2022-11-09T13:11:05Z'],
    ['10 Sep 2022 22:12', '2022-09-10T22:12'],
    ['September 10, 2022 10:12 PM EDT', '2022-09-10T22:12-04:00'],
    ['Sept. 10th, 2022 at 9am ET', '2022-09-10T09:00-04:00'],
    ['Jan 10, 2022, 9am ET', '2022-01-10T09:00-05:00'],
    ['Sat, 10 Sep 2022', '2022-09-10'],
    ['10:12 PM BST, Sat 10 September 2022', '2022-09-10T22:12+01:00'],
    ['Sat Sep 10 22:12:00 EDT 2022', '2022-09-10T22:12:00-04:00'],
    ['September 10, 2022 / 12:05 AM', '2022-09-10T00:05'],
    ['10-Sep-22', '2022-09-10'],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });
});

describe('dates in the languages of newspapers', () => {
  test.each([
    ['10.09.2022, 22:12 Uhr', 'de', '2022-09-10T22:12'],
    ['le 10 septembre 2022 à 22h12', 'fr', '2022-09-10T22:12'],
    ['10 de septiembre de 2022 a las 22:12', 'es', '2022-09-10T22:12'],
    ['10. syyskuuta 2022 klo 22.12', 'fi', '2022-09-10T22:12'],
    ['2022. szeptember 10. 22:12', 'hu', '2022-09-10T22:12'],
    ['22:12, 10 сентября 2022', 'ru', '2022-09-10T22:12'],
    ['10 вересня 2022 р. 22:12', 'uk', '2022-09-10T22:12'],
    ['10 Eylül 2022 22:12', 'tr', '2022-09-10T22:12'],
    ['10 सितंबर 2022', 'hi', '2022-09-10'],
    ['১০ সেপ্টেম্বর ২০২২', 'bn', '2022-09-10'],
    ['10 בספטמבר 2022, 22:12', 'he', '2022-09-10T22:12'],
    ['١٠ سبتمبر ٢٠٢٢', 'ar', '2022-09-10'],
    ['10 أيلول 2022 22:12', 'ar', '2022-09-10T22:12'],
    ['10 أيلول/سبتمبر 2022', 'ar', '2022-09-10'],
    ['9 كانون الثاني 2022', 'ar', '2022-01-09'],
    ['۱۹ شهریور ۱۴۰۱ ۲۲:۱۲', 'fa', '2022-09-10T22:12'],
    ['2022年9月10日星期六 下午10:12', 'zh', '2022-09-10T22:12'],
    ['令和4年9月10日', 'ja', '2022-09-10'],
    ['2022년 9월 10일 오후 10:12', 'ko', '2022-09-10T22:12'],
    ['ngày 10 tháng 9 năm 2022', 'vi', '2022-09-10'],
    ['10 กันยายน 2565 22:12 น.', 'th', '2022-09-10T22:12'],
    ['10 Σεπτεμβρίου 2022, 10:12 μ.μ.', 'el', '2022-09-10T22:12'],
  ])('%s (%s)', (text, language, expected) => {
    expect(iso(text, language)).toBe(expected);
  });

  test('the page’s language decides what a month’s name means', () => {
    expect(iso('10 listopada 2022', 'pl')).toBe('2022-11-10');
    expect(iso('10. listopada 2022', 'hr')).toBe('2022-10-10');
  });

  test('nine slash ten is a day and a month, but for American readers', () => {
    expect(iso('9/10/2022', 'es')).toBe('2022-10-09');
    expect(iso('9/10/2022', 'en-US')).toBe('2022-09-10');
    expect(iso('9/10/2022 10:12 AM PT', 'en')).toBe('2022-09-10T10:12-07:00');
    expect(iso('9/25/2022', 'es')).toBe('2022-09-25');
    expect(parseMoment('9/10/2022', { language: 'es', preferDayFirst: false })?.iso).toBe('2022-09-10');
  });
});

test('no zone is invented, and words that look like zones are none', () => {
  expect(iso('10 septembre 2022 22:12 et après', 'fr')).toBe('2022-09-10T22:12');
});

test('days that do not exist, ages and version numbers are no dates', () => {
  for (const text of [
    '31.02.2022',
    '2022-13-01',
    '2 hours ago',
    'Yesterday, 10:12',
    'v1.10.09.2022',
    'May 2022',
  ])
    expect(parseMoment(text)).toBeNull();
});

test('a date printed twice without a space between is one date and another', () => {
  expect(findMoments('Published On 9 Nov 20229 Nov 2022').map(({ iso: day }) => day)).toEqual([
    '2022-11-09',
    '2022-11-09',
  ]);
});

test('every date is found where it stands', () => {
  const text = 'Published 2022-11-09 13:11 Updated 10 Nov 2022';
  const found = findMoments(text);
  expect(found.map(({ raw }) => raw)).toEqual(['2022-11-09 13:11', '10 Nov 2022']);
  for (const { raw, index, length } of found) expect(text.slice(index, index + length)).toBe(raw);
});

test('what is left of the line is handed back', () => {
  expect(parseMoment('Kerrin Vale | 10 Sep 2022 22:12 | 3 min')?.rest).toBe('Kerrin Vale | | 3 min');
});

test('seconds since 1970 are a moment in UTC', () => {
  expect(iso('1668000000')).toBe('2022-11-09T13:20:00Z');
});
