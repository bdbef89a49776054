import * as v from 'valibot';
import { expect, test } from 'vitest';
import { SelectorSchema } from '../../../src/core/profile/profile.ts';

const accepts = (selector: string) => v.safeParse(SelectorSchema, selector).success;

test.each([
  '.css-1x8yz p',
  'div.sc-bdVaJa',
  '.Story_body__3fG7h',
  '[class*="Story_body__3fG7h"]',
  '[class~="css-8a9b"]',
  '.ssrcss-1q0x1qg-Paragraph',
  '#block-20391',
])('a selector with a name that a bundler made up is refused: %s', (selector) => {
  expect(accepts(selector)).toBe(false);
});

test.each([
  '[data-testid="paragraph-0"]',
  'section[name="articleBody"]',
  '.sdc-article-body',
  'h1.article__heading',
  'h1.story-body__h1',
  '.u-h1, .col-12 > p',
  '[class*="article-body"]',
])('a selector with names that people gave is accepted: %s', (selector) => {
  expect(accepts(selector)).toBe(true);
});
