import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pictureSource } from '../../../src/core/extractor/picture-source.ts';

const base = 'https://tidewater.example/a/ferry';
const sourceOf = (markup: string, selector = 'img') => {
  const { document } = parseHTML(`<body><div>${markup}</div></body>`);
  return (
    pictureSource(document.querySelector(selector)!, base)?.replace('https://tidewater.example', '') ?? null
  );
};

test.each([
  ['the address kept for scrolling', '<img src="data:image/gif;base64,R0" data-src="/ferry.jpg">'],
  ['the largest of a set', '<img src="/s.jpg" srcset="/s.jpg 300w, /ferry.jpg 1600w, /m.jpg 800w">'],
  ['the densest of a set', '<img src="/s.jpg" srcset="/s.jpg 1x,/ferry.jpg 2x">'],
  ['not the file for print', '<img srcset="/print.jpg 6000w, /ferry.jpg 1600w">'],
  ['a set kept for scrolling', '<img src="/placeholder.png" data-srcset="/s.jpg 300w, /ferry.jpg 900w">'],
  [
    'the sources of a picture',
    '<picture><source srcset="/ferry.jpg 1400w"><img src="/s-300x200.jpg"></picture>',
  ],
  ['the original that a theme names', '<img src="/s-300x200.jpg" data-large-file="/ferry.jpg">'],
  [
    'the whole picture that a blurred one stands for',
    '<img src="/b.jpg?w=20"><noscript><img src="/ferry.jpg"></noscript>',
  ],
  [
    'the set inside a noscript',
    '<img src="/b.jpg?w=20"><noscript><img src="/s.jpg" srcset="/s.jpg 300w, /ferry.jpg 900w"></noscript>',
  ],
  ['an attribute of a script nobody knows', '<img src="/blank.gif" data-tw-pic="/ferry.jpg">'],
  ['a set of a script nobody knows', '<img data-tw-lazy-srcset="/s 1x,/ferry.jpg 2x">'],
  ['the file that the small one links to', '<a href="/ferry.jpg"><img src="/s.jpg"></a>'],
])('is %s', (_, markup) => {
  expect(sourceOf(markup)).toBe('/ferry.jpg');
});

test('commas inside an address do not part a set', () => {
  expect(sourceOf('<img srcset="/c/w_300,h_200/f.jpg 300w, /c/w_900,h_600/f.jpg 900w">')).toBe(
    '/c/w_900,h_600/f.jpg',
  );
});

test('a script’s place for the width is filled in', () => {
  expect(sourceOf('<img src="/lazy.png" data-src="/i/{width}/f.jpg">')).toBe('/i/1200/f.jpg');
});

test('a picture that waits in a noscript as text is read from it', () => {
  expect(sourceOf('<noscript>&lt;img src="/ferry.jpg?a=1&amp;amp;b=2"&gt;</noscript>', 'noscript')).toBe(
    '/ferry.jpg?a=1&b=2',
  );
});

test('is null for stand-ins and scripts', () => {
  expect(sourceOf('<img src="data:image/png;base64,AA">')).toBeNull();
  expect(sourceOf('<img src="javascript:alert(1)" data-src="javascript:alert(2)">')).toBeNull();
});
