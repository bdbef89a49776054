/** Letters of one script, to put in the place of others of it. */
const scripts: readonly { is: RegExp; letters: string }[] = [
  { is: /\p{Script=Latin}/u, letters: 'loremipsumdolorsitametconsecteturadipiscingelit' },
  { is: /\p{Script=Arabic}/u, letters: 'نصتجريبيلاستعمالفقطوليسلهمعنى' },
  { is: /\p{Script=Cyrillic}/u, letters: 'пробныйтекстбезвсякогосмысла' },
  { is: /\p{Script=Greek}/u, letters: 'δοκιμαστικοκειμενοχωρισνοημα' },
  { is: /\p{Script=Hebrew}/u, letters: 'טקסטלדוגמאבליכלמשמעות' },
  { is: /\p{Script=Han}/u, letters: '文字仅供测试没有意义' },
  { is: /\p{Script=Hiragana}/u, letters: 'ためしのもじ' },
  { is: /\p{Script=Katakana}/u, letters: 'テストノモジ' },
  { is: /\p{Script=Hangul}/u, letters: '시험용글자뜻없음' },
  { is: /\p{Script=Devanagari}/u, letters: 'नमनपठअरथरहत' },
  { is: /\p{Script=Bengali}/u, letters: 'নমনপঠঅরথরহত' },
  { is: /\p{Script=Thai}/u, letters: 'ขอความทดสอบ' },
  { is: /\p{Script=Georgian}/u, letters: 'საცდელიტექსტი' },
  { is: /\p{Script=Armenian}/u, letters: 'փորձնականտեքստ' },
  { is: /\p{Script=Tamil}/u, letters: 'மதரஉரபடம' },
];

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/**
 * `text` without its meaning: every letter is another of the same script and case, every digit another of the same
 * kind; spaces, marks and length stay. The same text always comes out the same.
 */
export function dummyText(text: string): string {
  let count = 0;
  let dummy = '';
  for (const character of text) {
    count += 1;
    if (LETTER.test(character)) dummy += dummyLetter(character, count);
    else dummy += DIGIT.test(character) ? dummyDigit(character, count) : character;
  }
  return dummy;
}

function dummyLetter(character: string, count: number): string {
  // Outside the first plane a letter is two units long.
  if (character.length > 1) return 'xx';
  const letters = scripts.find(({ is }) => is.test(character))?.letters ?? 'x';
  const letter = letters[count % letters.length]!;
  return character !== character.toLowerCase() ? letter.toUpperCase() : letter;
}

/** Digits of a script follow one another from its zero. */
function dummyDigit(character: string, count: number): string {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String.fromCodePoint(zero + (count % 10));
}
