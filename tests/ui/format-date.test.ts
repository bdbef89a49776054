import { beforeEach, expect, test, vi } from 'vitest';
import { formatMoment, formatNames } from '../../src/ui/format-date.ts';
import { fakeI18n } from './fake-browser.ts';

const browser = vi.hoisted(() => ({ i18n: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => ({ default: browser }));
beforeEach(() => {
  browser.i18n = fakeI18n('en', 'en-GB');
});

const shown = (iso: string) => formatMoment({ iso, raw: 'as the page has it' });

test('shows a day without a clock', () => {
  expect(shown('2025-11-03')).toBe('3 Nov 2025');
});

test('shows a time without a zone as it stands', () => {
  expect(shown('2022-11-09T13:11')).toBe('9 Nov 2022, 13:11');
  // An hour that the clocks of many places skip.
  expect(shown('2025-03-30T02:30')).toBe('30 Mar 2025, 02:30');
});

test("shows a time with a zone in the reader's own", () => {
  expect(shown('2025-11-03T23:30:00-05:00')).toBe('4 Nov 2025, 04:30');
});

test("shows the page's words where there is no date to be made of them", () => {
  expect(shown('yesterday')).toBe('as the page has it');
  expect(shown('2025-99-99T99:99Z')).toBe('as the page has it');
});

test('joins names as the language does', () => {
  expect(formatNames(['A', 'B', 'C'])).toBe('A, B and C');
  browser.i18n = fakeI18n('ar');
  expect(formatNames(['أ', 'ب'])).toBe('أ وب');
});
