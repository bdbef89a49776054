import { describe, expect, it } from 'vitest';
import { isNewestFirst, resolveTimes } from '../../../src/core/story/entry-moments.ts';

const clocks = (...times: string[]) => times.map((clock) => ({ iso: null, clock }));
const none = { published: null, updated: null };

describe('the day of an entry that tells only the time', () => {
  it('is counted back over midnight from the page’s last change', () => {
    const updated = '2025-10-10T00:46:00+03:00';
    expect(resolveTimes(clocks('00:44', '00:10', '23:52'), { ...none, updated, newestFirst: true })).toEqual([
      '2025-10-10T00:44',
      '2025-10-10T00:10',
      '2025-10-09T23:52',
    ]);
  });

  it('is counted on from publication where no change is told', () => {
    const published = '2025-10-09T21:00:00Z';
    expect(
      resolveTimes(clocks('21:30', '23:52', '00:10'), { ...none, published, newestFirst: false }),
    ).toEqual(['2025-10-09T21:30', '2025-10-09T23:52', '2025-10-10T00:10']);
  });

  it('is the page’s own where an entry is a little beyond its date: zones differ', () => {
    const updated = '2025-10-09T19:49:00Z';
    expect(resolveTimes(clocks('20:42'), { ...none, updated, newestFirst: true })).toEqual([
      '2025-10-09T20:42',
    ]);
  });

  it('follows from a neighbour that tells its date', () => {
    const times = [
      { iso: null, clock: '08:10' },
      { iso: '2025-10-12T07:55:00Z', clock: null },
    ];
    expect(resolveTimes(times, { ...none, published: '2025-10-12T06:00', newestFirst: true })).toEqual([
      '2025-10-12T08:10',
      '2025-10-12T07:55:00Z',
    ]);
  });

  it('is not invented', () => {
    expect(resolveTimes(clocks('08:10'), { ...none, newestFirst: true })).toEqual(['08:10']);
  });
});

describe('the order of a live blog', () => {
  it('is told by its times, midnight or not', () => {
    expect(isNewestFirst(clocks('00:44', '00:10', '23:52', '23:10'))).toBe(true);
    expect(isNewestFirst(clocks('22:10', '22:45', '23:52', '00:10'))).toBe(false);
  });
});
