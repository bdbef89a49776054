/**
 * Letters that are one letter to those who search, though Unicode does not take them apart. Arabic: the forms of yā',
 * kāf and tā' marbūṭa that keyboards mix up.
 */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/**
 * Marks that searching looks past: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and the long line
 * (taṭwīl). Not all of \p{M}: taking the marks off Hindi, Thai or Japanese makes other words.
 */
const marks =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;

/** `text` as it is compared in searches: no case, no accents, no width, one form for letters that pass for one. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter);
}
