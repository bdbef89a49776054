import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import es from '../../src/_locales/es/messages.json';

type Messages = Record<string, { message: string } | undefined>;
const languages: Record<string, Messages> = { ar, en, es };

/** `browser.i18n` over the real message files, as the browsers do it: the default language where one is missing. */
export function fakeI18n(language: string, uiLanguage = language) {
  const own = languages[language] ?? {};
  const fallback = languages.en ?? {};
  return {
    getUILanguage: () => uiLanguage,
    getMessage: (name: string, substitutions: string[] = []) =>
      (own[name] ?? fallback[name])?.message.replace(
        /\$(\d)/g,
        (_, n) => substitutions[Number(n) - 1] ?? '',
      ) ?? '',
  };
}
