/** The article's language and direction: what the page declares, held against what its text is written in. */
import type { StructuredData } from '../../story/structured-data.ts';
import { guessLanguage } from './guess-language.ts';

/** Scripts that pages of news are written in, and languages that use them. The first is taken when none is declared. */
const SCRIPTS: [script: string, pattern: RegExp, languages: string][] = [
  ['Arab', /\p{Script=Arabic}/gu, 'ar fa ur ps ku ckb sd ug pa uz az ks'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he yi iw'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 'ru uk be bg sr mk kk ky tg mn uz az tt ba cv os bs'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hang', /\p{Script=Hangul}/gu, 'ko'],
  ['Hani', /\p{Script=Han}/gu, 'zh ja yue wuu'],
  ['Deva', /\p{Script=Devanagari}/gu, 'hi mr ne sa mai bho kok'],
  ['Beng', /\p{Script=Bengali}/gu, 'bn as'],
  ['Taml', /\p{Script=Tamil}/gu, 'ta'],
  ['Telu', /\p{Script=Telugu}/gu, 'te'],
  ['Knda', /\p{Script=Kannada}/gu, 'kn'],
  ['Mlym', /\p{Script=Malayalam}/gu, 'ml'],
  ['Gujr', /\p{Script=Gujarati}/gu, 'gu'],
  ['Guru', /\p{Script=Gurmukhi}/gu, 'pa'],
  ['Orya', /\p{Script=Oriya}/gu, 'or'],
  ['Sinh', /\p{Script=Sinhala}/gu, 'si'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Laoo', /\p{Script=Lao}/gu, 'lo'],
  ['Mymr', /\p{Script=Myanmar}/gu, 'my'],
  ['Khmr', /\p{Script=Khmer}/gu, 'km'],
  ['Geor', /\p{Script=Georgian}/gu, 'ka'],
  ['Armn', /\p{Script=Armenian}/gu, 'hy'],
  ['Ethi', /\p{Script=Ethiopic}/gu, 'am ti'],
];
const OTHER_SCRIPT_LANGUAGES = new Set(SCRIPTS.flatMap(([, , languages]) => languages.split(' ')));
/** Languages written in Latin letters too, although another script is in the table. */
const ALSO_LATIN = new Set('sr bs az uz ku kk mn'.split(' '));
/** The one language of a script, where there is only one that news is commonly written in. */
const SURE = new Set([
  'Hebr',
  'Grek',
  'Kana',
  'Hang',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Gujr',
  'Guru',
  'Orya',
  'Sinh',
  'Thai',
  'Laoo',
  'Mymr',
  'Khmr',
  'Geor',
  'Armn',
]);
const RTL = /^(?:ar|fa|ur|ps|ckb|sd|ug|he|iw|yi|dv|ks)\b/i;
const LONGEST_SAMPLE = 4000;

/** A BCP 47 tag in its usual spelling (`en_us` → `en-US`); null for what is none. */
function normaliseTag(tag: string | null | undefined): string | null {
  const plain = tag?.trim().replace(/_/g, '-').replace(/^iw\b/i, 'he').replace(/^in\b/i, 'id') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(plain) || /^(?:und|mul|zxx)\b/i.test(plain)) return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return null;
  }
}

/** The script that most letters of the sample belong to, `Latn` for Latin; null for next to no letters. */
function scriptOf(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  let best: string | null = null;
  let most = 0;
  for (const [script, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    // A fifth of kana makes a text Japanese, whatever its Han characters; Chinese has none.
    const weight = script === 'Kana' && count > letters * 0.1 ? letters : count;
    if (weight > most) {
      most = weight;
      best = script;
    }
  }
  return most > letters * 0.4 ? best : 'Latn';
}

const fits = (tag: string, script: string): boolean => {
  const language = tag.split('-')[0]!.toLowerCase();
  if (script === 'Latn') return !OTHER_SCRIPT_LANGUAGES.has(language) || ALSO_LATIN.has(language);
  return SCRIPTS.find(([name]) => name === script)![2]
    .split(' ')
    .includes(language);
};

/** What the page declares, strongest first. */
function declared(document: Document, data: StructuredData): string[] {
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  return [
    attribute('article[lang], main[lang], [itemprop="articleBody"][lang]', 'lang'),
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    data.language,
    attribute('meta[http-equiv="content-language" i]', 'content'),
    attribute('meta[property="og:locale"]', 'content'),
    attribute('body[lang]', 'lang'),
  ]
    .map(normaliseTag)
    .filter((tag): tag is string => tag !== null);
}

/**
 * The language that the page declares and its text can be in; else the one that its script or its small words tell;
 * else null. Direction from the text's own letters, then the page's `dir`, then the language.
 * @param sampleText some of the article's text
 */
export function findLanguage(
  document: Document,
  data: StructuredData,
  sampleText: string,
): { language: string | null; direction: 'ltr' | 'rtl' } {
  const sample = sampleText.slice(0, LONGEST_SAMPLE);
  const script = scriptOf(sample);
  const tags = declared(document, data);
  const language =
    (script === null ? tags[0] : tags.find((tag) => fits(tag, script))) ??
    (script !== null && SURE.has(script)
      ? SCRIPTS.find(([name]) => name === script)![2].split(' ')[0]!
      : script === null
        ? null
        : guessLanguage(sample, script));

  const rtl =
    sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)
      ?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 20) return { language, direction: rtl > letters * 0.4 ? 'rtl' : 'ltr' };
  const dir = (document.querySelector('html[dir], body[dir]')?.getAttribute('dir') ?? '').toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return { language, direction: dir };
  return { language, direction: language !== null && RTL.test(language) ? 'rtl' : 'ltr' };
}
