/**
 * The names of the twelve months, of the week's days, in the languages newspapers are written in: long, short,
 * genitive, as the platform's own locale data has them, and the spellings it lacks.
 */

/** Locales whose month names are read; where two languages give a word to different months, the first wins. */
const LOCALES =
  'en en-GB de de-AT fr es pt it nl sv da nb fi et lv lt pl cs sk sl sr sr-Latn bs mk bg ro hu el tr az ru uk be kk uz ka hy he ar ar-LB ar-DZ ar-MA fa ur ps hi bn mr ne gu pa ta te kn ml si th lo my km id ms fil sw af sq is ga cy ca gl eu mt so ha yo zu am hr vi'.split(
    ' ',
  );

/** Spellings that newspapers print and locale data lacks; twelve entries by month, alternatives apart by `/`. */
const EXTRAS: [language: string, months: string][] = [
  ['en', 'jan feb mar apr may jun jul aug sep/sept oct nov dec'],
  ['de', 'jänner/januar feber märz/mrz/maerz apr mai jun jul aug sept okt nov dez'],
  ['fr', 'janv/jan févr/fev/fevrier mars avr mai juin juil aout/août sept oct nov déc/dec/decembre'],
  ['es', 'ene feb mar abr may jun jul ago sep/sept/set/setiembre oct nov dic'],
  ['pt', 'jan fev mar/marco abr mai jun jul ago set out nov dez'],
  ['it', 'gen feb mar apr mag giu lug ago set/sett ott nov dic'],
  ['ru', 'янв фев/февр мар апр май/мая июн июл авг сен/сент окт ноя/нояб дек'],
  ['uk', 'січ лют бер квіт/кві трав/тра черв/чер лип серп/сер вер жовт/жов лист/лис груд/гру'],
  ['tr', 'oca şub mar nis may haz tem ağu eyl eki kas ara'],
  ['pl', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'],
  [
    'ar',
    'يناير فبراير مارس أبريل/إبريل/ابريل مايو/ماي يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  ],
  ['ar', '- شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول - - -'],
  ['ar', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت/غشت شتنبر - نونبر دجنبر'],
  ['ur', 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'],
  ['he', 'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'],
  [
    'hi',
    'जनवरी/जन फरवरी/फ़रवरी मार्च अप्रैल मई जून/जुन जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर/नवं दिसंबर/दिसम्बर',
  ],
  ['bn', 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'],
  ['id', '- peb - - - - - agt/agu - okt nov/nop des'],
  [
    'el',
    'ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαϊ/μαι ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ',
  ],
];
/** Arabic month names of the Levant in two words, after their last word has been joined to the first. */
const PAIRS: [string, number][] = [
  ['كانون الثاني', 1],
  ['كانون ثاني', 1],
  ['تشرين الأول', 10],
  ['تشرين الاول', 10],
  ['تشرين أول', 10],
  ['تشرين الثاني', 11],
  ['تشرين ثاني', 11],
  ['كانون الأول', 12],
  ['كانون الاول', 12],
  ['كانون أول', 12],
];

/** The Persian solar year's months, Persian, Dari and Pashto names. */
const SOLAR_HIJRI =
  'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت';

/** Spelling variants folded: diacritics of Latin and Greek, Arabic vowel signs, Persian letters, apostrophes. */
function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u065F\u0640\u200C-\u200F.'’]/g, '')
    .normalize('NFC')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ı/g, 'i');
}

interface Names {
  months: Map<string, number>;
  byLanguage: Map<string, Map<string, number>>;
  solarHijri: Map<string, number>;
  weekdays: Set<string>;
}

function readNames(): Names {
  const months = new Map<string, number>();
  const byLanguage = new Map<string, Map<string, number>>();
  const weekdays = new Set<string>();
  const solarHijri = new Map<string, number>();

  const add = (language: string, name: string, month: number) => {
    const key = foldName(name).trim();
    if (key.length < 2 || /\d/.test(key)) return;
    const own = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, own);
    if (!own.has(key)) own.set(key, month);
    if (!months.has(key)) months.set(key, month);
  };

  for (const [language, list] of EXTRAS)
    list.split(' ').forEach((names, index) => {
      for (const name of names.split('/')) if (name !== '-') add(language, name, index + 1);
    });
  for (const [name, month] of PAIRS) add('ar', name, month);
  for (const [language, own] of [...byLanguage])
    if (language === 'he') for (const [name, month] of [...own]) add('he', `ב${name}`, month);

  for (const locale of LOCALES) {
    const language = locale.split('-')[0]!;
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { day: 'numeric', month: 'long' },
      { day: 'numeric', month: 'short' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2022, month - 1, 15)).find(({ type }) => type === 'month');
        if (part !== undefined) add(language, part.value, month);
      }
    }
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, calendar: 'gregory', timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1)
        for (const word of format.format(Date.UTC(2022, 0, day)).split(/[\s-]+/))
          weekdays.add(foldName(word));
    }
  }
  SOLAR_HIJRI.split(' ').forEach((names, index) => {
    for (const name of names.split('/')) solarHijri.set(foldName(name), index + 1);
  });
  return { months, byLanguage, solarHijri, weekdays };
}

let known: Names | undefined;
function names(): Names {
  known ??= readNames();
  return known;
}

/** The month (1–12) that a word, or two words apart by one space, names; the page's language wins. */
export function monthNamed(word: string, language: string | null): number | null {
  const key = foldName(word);
  const own = language === null ? undefined : names().byLanguage.get(language);
  return own?.get(key) ?? names().months.get(key) ?? null;
}

/** The month (1–12) of the Persian solar year that a word names. */
export function solarHijriMonthNamed(word: string): number | null {
  return names().solarHijri.get(foldName(word)) ?? null;
}

/** Whether a word is a day of the week in any known language. */
export function isWeekday(word: string): boolean {
  return names().weekdays.has(foldName(word));
}
