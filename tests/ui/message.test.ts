import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countedMessage, formatLocale, message, messageFor } from '../../src/ui/message.ts';
import { fakeI18n } from './fake-browser.ts';

const browser = vi.hoisted(() => ({ i18n: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => ({ default: browser }));
const speak = (language: string, ui?: string) => {
  browser.i18n = fakeI18n(language, ui);
};
beforeEach(() => speak('en'));

test('puts page data into a sentence as it is, dollar signs and all', () => {
  expect(message('library_no_match', '$1 & <b>$2</b>')).toBe('No saved article matches “$1 & <b>$2</b>”.');
});

test('counts in English', () => {
  expect(countedMessage('words', 1)).toBe('1 word');
  expect(countedMessage('words', 1252)).toBe('1,252 words');
  expect(countedMessage('coverage', 1252, '1,240')).toBe('1,240 of 1,252 words');
});

test('counts in all six Arabic forms', () => {
  speak('ar');
  const said = [0, 1, 2, 3, 11, 100].map((count) => countedMessage('words', count));
  expect(said).toEqual(['لا كلمات', 'كلمة واحدة', 'كلمتان', '3 كلمات', '11 كلمة', '100 كلمة']);
});

test('falls back to the general form where a language has a category that the messages do not', () => {
  speak('es');
  // Spanish has a form for exact millions.
  expect(countedMessage('words', 1_000_000)).toMatch(/^1.000.000 palabras$/);
});

describe('dates and numbers follow', () => {
  test("the browser's region where its language is that of the messages", () => {
    speak('en', 'en-GB');
    expect(formatLocale()).toBe('en-GB');
  });
  test('the messages where the browser speaks another language', () => {
    speak('en', 'fr-FR');
    expect(formatLocale()).toBe('en');
  });
});

test('names messages after codes', () => {
  expect(messageFor('failure', 'storage-full')).toBe('failure_storage_full');
  expect(messageFor('hidden_kind', 'language switch')).toBe('hidden_kind_language_switch');
});
