/**
 * A day of the Persian solar calendar in the Gregorian one, by the 33-year cycle (right for the years 1343–1472, which
 * is 1964–2093). Days beyond the month's end roll over.
 */
export function solarHijriToGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const cycleDays = (value: number) =>
    365 * value + Math.floor(value / 33) * 8 + Math.floor(((value % 33) + 3) / 4);
  const shifted = year - 979;
  const dayOfYear = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // 1 Farvardin 979 is 22 March 1600 counted from 1 January 1600 by 79 days.
  const days = cycleDays(shifted) + dayOfYear + day - 1 + 79;
  const date = new Date(Date.UTC(1600, 0, 1) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
