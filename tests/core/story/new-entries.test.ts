import { describe, expect, it } from 'vitest';
import { findNewEntries } from '../../../src/core/story/new-entries.ts';

const entries = (keys: string) => [...keys].map((key) => ({ key }));
const newOf = (page: string, seen: string, newestFirst = true) =>
  [...findNewEntries(entries(page), new Set(seen), newestFirst)].join('');

describe('what is new since the last look', () => {
  it('stands above what was seen, or among it', () => {
    expect(newOf('edcba', 'ca')).toBe('edb');
  });

  it('is not what a button loads from the past', () => {
    expect(newOf('edcba', 'dc')).toBe('e');
    expect(newOf('abcde', 'bc', false)).toBe('de');
  });

  it('is everything where nothing of what was seen is left', () => {
    expect(newOf('fed', 'abc')).toBe('fed');
  });

  it('is nothing for someone who never looked', () => {
    expect(newOf('cba', '')).toBe('');
  });
});
