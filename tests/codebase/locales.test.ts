import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { provenances } from '../../src/core/article.ts';
import { hiddenKinds, hiddenReasons } from '../../src/core/cleaner/plan.ts';
import { detectionReasons } from '../../src/core/detector/detection.ts';
import { failureCodes } from '../../src/protocol/messages.ts';
import { unreachableReasons } from '../../src/protocol/page-state.ts';
import { readFiles, root } from './source-files.ts';

interface Message {
  message: string;
  description?: string;
}
type Messages = Record<string, Message>;

const languages = readdirSync(`${root}src/_locales`);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${root}src/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const source = [
  readFileSync(`${root}manifest.json`, 'utf8'),
  ...readFiles('src', /\.(tsx?|html)$/).map(({ text }) => text),
].join('\n');

/** Messages named by a code: prefix, and the codes that stand behind it. */
const families: Readonly<Record<string, readonly string[]>> = {
  reason: detectionReasons,
  hidden_reason: hiddenReasons,
  hidden_kind: hiddenKinds,
  failure: failureCodes,
  unreachable: unreachableReasons,
  provenance: provenances,
};
const codeNames = Object.entries(families).flatMap(([prefix, codes]) =>
  codes.map((code) => `${prefix}_${code.replace(/[- ]/g, '_')}`),
);

/** Prefixes of other messages that the code puts together: `note_` for `messageFor('note', role)`. */
const otherPrefixes = [...source.matchAll(/messageFor\(\s*'(\w+)'|`(\w+)_\$\{/g)]
  .map((match) => match[1] ?? match[2] ?? '')
  .filter((prefix) => !(prefix in families))
  .map((prefix) => `${prefix}_`);

/** `words` for `words_one` and `words_other`; null for a message that does not count. */
function stemOf(name: string): string | null {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(name)?.[1];
  return stem !== undefined && `${stem}_other` in english ? stem : null;
}
const parameters = (text: string) => [...new Set(text.match(/\$[1-9]/g))].sort();

test('every message that is used exists in English', () => {
  const literal = [...source.matchAll(/getMessage\(\s*'(\w+)'|__MSG_(\w+)__/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  const missing = [...literal, ...codeNames].filter(
    (name) => !(name in english || `${name}_other` in english),
  );
  expect(
    [...new Set(missing)].map((name) => `"${name}" is used but missing from src/_locales/en/messages.json`),
  ).toEqual([]);
});

test('every English message is used', () => {
  const unused = Object.keys(english).filter((name) => {
    const key = stemOf(name) ?? name;
    if (codeNames.includes(key) || otherPrefixes.some((prefix) => key.startsWith(prefix))) return false;
    return !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(source);
  });
  expect(unused.map((name) => `"${name}" is used nowhere: take it out of src/_locales`)).toEqual([]);
});

test('what a reader sees stands in _locales and not in the code', () => {
  const wrong = readFiles('src', /\.tsx$/).flatMap(({ path, text }) => {
    const { code } = transformSync(text, { loader: 'tsx', jsx: 'automatic', charset: 'utf8' });
    const found = code.matchAll(
      /(?:children|title|alt|placeholder|"aria-label"|label): (?:\[\s*)?("(?:[^"\\]|\\.)*\p{L}{2}(?:[^"\\]|\\.)*")/gu,
    );
    return (
      [...found]
        .map((match) => (match[1] as string).slice(1, -1))
        // The name of the house and the type specimen are the same in every language; a message's own name is read by
        // nobody.
        .filter(
          (words) =>
            !['Galley', 'Aa'].includes(words) && !(words in english) && !(`${words}_other` in english),
        )
        .map((words) => `${path} says "${words}" in English only: move it to src/_locales`)
    );
  });
  expect(wrong).toEqual([]);
});

describe.each(languages)('the messages in %s', (language) => {
  const messages = read(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('are as many as in English, and no others', () => {
    const base = (all: Messages) => [...new Set(Object.keys(all).map((name) => stemOf(name) ?? name))].sort();
    expect(base(messages)).toEqual(base(english));
  });

  test('have the plural forms this language has, `other` among them', () => {
    const wrong = Object.keys(messages).flatMap((name) => {
      const stem = stemOf(name);
      if (stem === null) return [];
      const form = name.slice(stem.length + 1) as Intl.LDMLPluralRule;
      if (!categories.includes(form)) return [`${name}: ${language} has no plural form "${form}"`];
      return `${stem}_other` in messages ? [] : [`${stem}_other is missing`];
    });
    expect(wrong).toEqual([]);
  });

  test('take the same values as in English', () => {
    const wrong = Object.entries(messages).flatMap(([name, { message }]) => {
      const stem = stemOf(name);
      const expected = parameters((english[stem === null ? name : `${stem}_other`] as Message).message);
      const missing = expected.filter((p) => !message.includes(p));
      // "One word" need not say the number, and "no words" need not say anything else.
      const needed = missing.filter(
        (p) => stem === null || (p !== '$1' && !name.endsWith('_zero')) || name.endsWith('_other'),
      );
      const extra = parameters(message).filter((p) => !expected.includes(p));
      return [
        ...needed.map((p) => `${name} lacks ${p}`),
        ...extra.map((p) => `${name} has ${p}, which English does not have`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('are plain text, none of it empty', () => {
    const wrong = Object.entries(messages)
      .filter(([, { message }]) => message.trim() === '' || /<\/?\w|&\w+;/.test(message))
      .map(([name]) => name);
    expect(wrong).toEqual([]);
  });

  test('fit where the browser puts them', () => {
    expect(messages.locale_code?.message).toBe(language);
    // Limits of the stores; longer ones are refused on upload.
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
