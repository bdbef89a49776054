import type en from '../_locales/en/messages.json';
import browser from '../platform/browser.ts';

/** A message of `_locales/en`, the source of all others. */
export type MessageName = keyof typeof en;

type PluralName<Name> = Name extends `${infer Stem}_other` ? Stem : never;
/** A message that counts: `_locales` holds one form per plural category (`words_one`, `words_other`, …). */
export type CountedMessageName = PluralName<MessageName>;

/** Codes of other modules name messages with hyphens and spaces; `_locales` allows underscores only. */
type Underscored<Code extends string> = Code extends `${infer Start}-${infer Rest}`
  ? Underscored<`${Start}_${Rest}`>
  : Code extends `${infer Start} ${infer Rest}`
    ? Underscored<`${Start}_${Rest}`>
    : Code;

/**
 * The words for `name` in the reader's language, with `$1`, `$2`, … filled in. The answer is plain text: it may hold
 * page data and goes into text nodes and attributes only.
 */
export function message(name: MessageName, ...substitutions: string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}

/** The name of the message for a code, e.g. `messageFor('failure', 'storage-full')` → `failure_storage_full`. */
export function messageFor<Prefix extends string, Code extends string>(
  prefix: Prefix,
  code: Code,
): `${Prefix}_${Underscored<Code>}` {
  return `${prefix}_${code.replace(/[- ]/g, '_')}` as `${Prefix}_${Underscored<Code>}`;
}

/**
 * The words for `count` things, in the plural form the language asks for. `$1` is the count, written as the language
 * writes numbers; `$2` and on are `substitutions`. Languages list only the forms that differ from `other`.
 */
export function countedMessage(name: CountedMessageName, count: number, ...substitutions: string[]): string {
  const category = new Intl.PluralRules(messageLanguage()).select(count);
  const values = [formatNumber(count), ...substitutions];
  return (
    browser.i18n.getMessage(`${name}_${category}`, values) || browser.i18n.getMessage(`${name}_other`, values)
  );
}

/** The language the messages are in (BCP 47). It differs from the browser's where Galley has no translation. */
export function messageLanguage(): string {
  return message('locale_code');
}

/**
 * The locale for dates and numbers: the browser's own region where its language is the messages' (`en-GB`), else the
 * messages' language, so that no sentence mixes two.
 */
export function formatLocale(): string {
  const language = messageLanguage();
  const ui = browser.i18n.getUILanguage();
  return ui.toLowerCase().startsWith(`${language}-`) ? ui : language;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(formatLocale()).format(value);
}

/** `text` walled off, so that a Hebrew headline in an English sentence turns nothing around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
