import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
  headlineCandidates,
  headlineWithKicker,
  stripKind,
  stripSiteName,
  wholeHeadline,
} from '../../../src/core/extractor/fields/headline.ts';
import { readStructuredData } from '../../../src/core/story/structured-data.ts';

const names = { outlet: 'The Tidewater Post', siteName: null, host: 'www.tidewaterpost.example' };

test.each([
  ['Ferry stopped at the pier - The Tidewater Post', 'Ferry stopped at the pier'],
  ['Ferry stopped at the pier | Harbour | Tidewater Post', 'Ferry stopped at the pier'],
  ['Tidewater Post: Ferry stopped at the pier', 'Ferry stopped at the pier'],
  ['Ferry stopped at the pier | tidewaterpost.example', 'Ferry stopped at the pier'],
  ['Ferry stopped – but not for long', 'Ferry stopped – but not for long'],
  ['Harbour war: day 3', 'Harbour war: day 3'],
  ['The Tidewater Post', 'The Tidewater Post'],
])('strips the site’s name, and nothing else, from %s', (title, expected) => {
  expect(stripSiteName(title, names)).toBe(expected);
});

test('titles for machines lose the site’s name, and each stands once', () => {
  const { document } = parseHTML(`<html><head><title>Ferry stopped | Tidewater Post</title>
    <meta property="og:title" content="Why the ferry stopped"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stopped"}</script></head><body></body></html>`);
  const data = readStructuredData(document, 'https://www.tidewaterpost.example/a');
  expect(headlineCandidates(data, 'The Tidewater Post')).toEqual(['Ferry stopped', 'Why the ferry stopped']);
});

test('a headline set in two lines is one, and decoration behind it is none', () => {
  const { document } = parseHTML('<h1><span>Ferry stopped:</span> <b>nobody hurt at the pier</b></h1>');
  const first = document.querySelector('span');
  expect(wholeHeadline('Ferry stopped:', first, ['Ferry stopped: nobody hurt at the pier'])).toBe(
    'Ferry stopped: nobody hurt at the pier',
  );
  expect(wholeHeadline('Nobody hurt at the old pier [Watch]', null, ['Nobody hurt at the old pier'])).toBe(
    'Nobody hurt at the old pier',
  );
});

test('kicker and headline in one heading take the colon that the page declares between them', () => {
  const { document } = parseHTML('<h1><span>Harbour</span><b>Ferry stopped at the pier</b></h1>');
  expect(
    wholeHeadline('Ferry stopped at the pier', document.querySelector('b'), [
      'Harbour: Ferry stopped at the pier',
    ]),
  ).toBe('Harbour: Ferry stopped at the pier');
});

test('a kicker begins the headline where the page says so twice and prints it above', () => {
  const whole = 'Harbour: Ferry stopped at the pier';
  const above = ['Home', 'Harbour'];
  expect(headlineWithKicker('Ferry stopped at the pier', above, [whole, whole, null])).toBe(whole);
  expect(headlineWithKicker('Ferry stopped at the pier', above, [whole, null, null])).toBeNull();
  expect(headlineWithKicker('Ferry stopped at the pier', ['Home'], [whole, whole, whole])).toBeNull();
});

test('the kind of the piece behind a headline is no part of it', () => {
  expect(stripKind('Let the ferry sail again | Editorial')).toBe('Let the ferry sail again');
  expect(stripKind('Her last column | Opinion')).toBe('Her last column');
  expect(stripKind('Ferry | Opinion')).toBe('Ferry | Opinion');
});
