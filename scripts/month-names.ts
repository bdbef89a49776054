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
const MONTH_FORMS = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
] as const;

const months = new Map<string, Set<string>[]>();
const weekdays = new Set<string>();
for (const locale of LOCALES) {
  const language = locale.split('-')[0]!;
  const own = months.get(language) ?? Array.from({ length: 12 }, () => new Set<string>());
  months.set(language, own);
  for (const options of MONTH_FORMS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    own.forEach((names, index) => {
      const part = format.formatToParts(Date.UTC(2022, index, 15)).find(({ type }) => type === 'month');
      const name = foldName(part?.value ?? '').trim();
      const taken = own.some((others) => others !== names && others.has(name));
      if (name.length >= 2 && !/\d/.test(name) && !taken) names.add(name.replaceAll(' ', '_'));
    });
  }
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, calendar: 'gregory', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1)
      for (const word of format.format(Date.UTC(2022, 0, day)).split(/[\s-]+/))
        if (word !== '') weekdays.add(foldName(word));
  }
}

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
`,
);
