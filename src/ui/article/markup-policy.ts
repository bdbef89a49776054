import type { MarkupPolicy } from '../../core/sanitiser/render-inline.ts';

/** What of the browser's Trusted Types is used here; absent where a browser has none. */
interface TrustedTypesDoor {
  createPolicy(
    name: string,
    rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>,
  ): MarkupPolicy;
}

/**
 * The one Trusted Types policy of the extension; the manifest allows no other. It is handed to DOMPurify, whose input
 * the browser parses into an inert document, and used for the constant shell of the article's frame. Nothing else
 * may turn a string into markup, and no string becomes the address of a script.
 */
export const markupPolicy: MarkupPolicy | null = makePolicy();

function makePolicy(): MarkupPolicy | null {
  const door = (globalThis as { trustedTypes?: TrustedTypesDoor }).trustedTypes;
  if (!door) return null;
  return door.createPolicy('galley', {
    createHTML: (markup) => markup,
    createScriptURL: () => {
      throw new TypeError('no string becomes the address of a script');
    },
  });
}
