/**
 * Writes `src/core/text/month-name-table.ts` from the platform's locale data: `npm run month-names`. Asking the
 * platform on a reader's page instead costs a third of a second there (64 locales, 384 date formats).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldName } from '../src/core/text/fold-name.ts';

/** Where two languages give a word to different months, the first wins. */
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
const MONTH_FORMS = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
] as const;

const months = new Map<string, Set<string>[]>();
const weekdays = new Set<string>();

function namesOf(language: string): Set<string>[] {
  const own = months.get(language) ?? Array.from({ length: 12 }, () => new Set<string>());
  months.set(language, own);
  return own;
}

function add(language: string, name: string, index: number): void {
  const own = namesOf(language);
  const key = foldName(name).trim().replaceAll(' ', '_');
  if (key.length < 2 || /\d/.test(key) || own.some((names) => names.has(key))) return;
  own[index]!.add(key);
}

for (const [language, list] of EXTRAS)
  list.split(' ').forEach((names, index) => {
    for (const name of names.split('/')) if (name !== '-') add(language, name, index);
  });
for (const [name, month] of PAIRS) add('ar', name, month - 1);
// "In January" is one word.
namesOf('he').forEach((names, index) => {
  for (const name of [...names]) add('he', `ב${name}`, index);
});
for (const locale of LOCALES) {
  const language = locale.split('-')[0]!;
  for (const options of MONTH_FORMS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const part = format.formatToParts(Date.UTC(2022, index, 15)).find(({ type }) => type === 'month');
      add(language, part?.value ?? '', index);
    }
  }
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, calendar: 'gregory', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1)
      for (const word of format.format(Date.UTC(2022, 0, day)).split(/[\s-]+/))
        if (word !== '') weekdays.add(foldName(word));
  }
}

const solarHijri = SOLAR_HIJRI.split(' ').map((names) => names.split('/').map(foldName).join('/'));
const lines = [...months]
  .filter(([, own]) => own.some((names) => names.size > 0))
  .map(([language, own]) => `${language} ${own.map((names) => [...names].join('/') || '-').join(' ')}`);
writeFileSync(
  fileURLToPath(new URL('../src/core/text/month-name-table.ts', import.meta.url)),
  `/**
 * Made by \`npm run month-names\` from the platform's locale data; change it there. A line a language: its code, then
 * the names of its twelve months, folded (\`fold-name.ts\`), alternatives apart by \`/\`, spaces in them as \`_\`.
 */
export const MONTH_NAMES = \`
${lines.join('\n')}
\`;

/** The days of the week in the same languages, folded, as single words. */
export const WEEKDAY_NAMES = \`
${[...weekdays].join(' ')}
\`;

/** The months of the Persian solar year, folded, alternatives apart by \`/\`. */
export const SOLAR_HIJRI_NAMES = '${solarHijri.join(' ')}';
`,
);
