import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { growthPage, shapes } from '../../../scripts/bench/growth/growth-page.ts';

describe.each(shapes)('a page to grow: %s', (shape) => {
  it.each([1000, 5000])('has about %i elements, and all that a news page has', (elements) => {
    const { document } = parseHTML(growthPage(shape, elements));
    const counted = document.querySelectorAll('*').length;
    expect(Math.abs(counted - elements)).toBeLessThan(0.05 * elements);
    for (const selector of ['h1', '.story-body p', '.card', '.menu li', '.comment'])
      expect(document.querySelector(selector), selector).not.toBeNull();
  });
});

it('the shapes differ in what they have most of', () => {
  const count = (shape: (typeof shapes)[number], selector: string) =>
    parseHTML(growthPage(shape, 5000)).document.querySelectorAll(selector).length;
  expect(count('long read', '.story-body p')).toBeGreaterThan(5 * count('comments', '.story-body p'));
  expect(count('comments', '.comment')).toBeGreaterThan(5 * count('long read', '.comment'));
  expect(count('cards and lists', '.card')).toBeGreaterThan(5 * count('comments', '.card'));
});
