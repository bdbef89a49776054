import { expect, test } from 'vitest';
import { splitCredit } from '../../../src/core/extractor/split-credit.ts';

const parted = (words: string, html = words) => splitCredit({ html, words });
const caption = 'The ferry at the pier.';

test.each([
  ['Photo: Kerrin Vale/Reuters', 'Kerrin Vale/Reuters'],
  ['Foto: Kerrin Vale', 'Kerrin Vale'],
  ['Bild: Kerrin Vale/TT', 'Kerrin Vale/TT'],
  ['Crédit photo : Kerrin Vale', 'Kerrin Vale'],
  ['© Kerrin Vale', 'Kerrin Vale'],
  ['Kerrin Vale/Getty Images', 'Kerrin Vale/Getty Images'],
  ['Photograph by Kerrin Vale', 'Kerrin Vale'],
  ['Photo courtesy of Kerrin Vale', 'Kerrin Vale'],
  ['Zdjęcie: Kerrin Vale', 'Kerrin Vale'],
  ['Kuva: Kerrin Vale', 'Kerrin Vale'],
  ['Фото: РИА Новости', 'РИА Новости'],
  ['صورة: رويترز', 'رويترز'],
  ['צילום: רויטרס', 'רויטרס'],
  ['图片来源：新华社', '新华社'],
  ['写真：共同通信', '共同通信'],
  ['AFP', 'AFP'],
  ['연합뉴스', '연합뉴스'],
])('the credit at a caption’s end stands apart: %s', (end, credit) => {
  expect(parted(`${caption} ${end}`)).toEqual({ html: caption, credit });
});

test.each(['(Foto: dpa)', '(Kerrin Vale/AP)', '[Kerrin Vale/Tidewater]', '(وكالات)'])(
  'a credit in brackets is told, and stays in the sentence: %s',
  (end) => {
    const words = `${caption} ${end}`;
    expect(parted(words)).toEqual({ html: words, credit: end.slice(1, -1) });
  },
);

test.each([
  'The mayor (left) and her deputy (right)',
  'The pier (1923)',
  'The ferry at the pier',
  'A photo: it shows the pier at noon. Nobody was there.',
  'Waiting for the boat in New York.',
])('what only describes the picture stays in the caption: %s', (words) => {
  expect(parted(words)).toEqual({ html: words, credit: null });
});

test('a caption that is nothing but its credit is none', () => {
  expect(parted('Photo: Kerrin Vale')).toEqual({ html: null, credit: 'Kerrin Vale' });
});

test('markup around the caption stays whole', () => {
  expect(parted(`${caption} Photo: R & K`, `<em>${caption}</em> <i>Photo: R &amp; K</i>`)).toEqual({
    html: `<em>${caption}</em>`,
    credit: 'R & K',
  });
});

test('where markup stands inside the credit the caption keeps it', () => {
  const html = `${caption} Photo: <b>Kerrin</b> Vale`;
  expect(parted(`${caption} Photo: Kerrin Vale`, html)).toEqual({ html, credit: 'Kerrin Vale' });
});
