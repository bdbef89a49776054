import { message, messageLanguage } from './message.ts';

/**
 * Gives the page the language and direction of the messages it shows. Called from the head, before the first paint.
 * The messages' own, not the browser's: a Hebrew browser shows Galley in English, and English runs left to right.
 */
export function localiseDocument(root: HTMLElement): void {
  root.lang = messageLanguage();
  root.dir = message('locale_direction');
}
