import { describe, expect, it } from 'vitest';
import { voteBlog, voteEntries } from '../../fixtures/generic/live-blogs.ts';
import { planPage } from '../cleaner/plan-page.ts';

describe('the cleaned page of a live blog', () => {
  const { html, url } = voteBlog(voteEntries);
  const { document, plan } = planPage(html, url);
  const marksOf = (element: Element | null) => [...(plan.marks.get(element!) ?? [])];
  const boxes = [...document.querySelectorAll('.ticker-item')];

  it('marks every entry, also one of six words in a box that is called a ticker', () => {
    expect(boxes.map((box) => marksOf(box).includes('entry'))).toEqual([true, true, true, true]);
    expect(boxes.map((box) => marksOf(box).includes('hide'))).toEqual([false, false, false, false]);
  });

  it('keeps the times, set as small lines, and lets the buttons go', () => {
    for (const box of boxes) {
      expect(marksOf(box.querySelector('header'))).toEqual(['meta']);
      expect(marksOf(box.querySelector('button'))).toEqual(['hide']);
    }
  });

  it('keeps the key events as items of a list', () => {
    const items = [...document.querySelectorAll('.summary li')];
    expect(items.map((item) => marksOf(item).includes('item'))).toEqual([true, true, true]);
  });
});
