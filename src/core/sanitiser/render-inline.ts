/**
 * How inline markup becomes elements, every time an article is shown, whoever wrote it into the store: through two
 * walls that do not rely on each other. First DOMPurify, which parses the string and answers a tree in a document of
 * its own (never serialised again between check and use); then the builder, which makes new elements.
 */
import DOMPurify, { type Config } from 'dompurify';
import { buildInline, type InlineTarget } from './build-inline.ts';
import { INLINE_ATTRIBUTES, INLINE_ELEMENTS } from './inline-markup.ts';

/** Lets DOMPurify hand its string to the browser's parser where the page demands Trusted Types. */
export type MarkupPolicy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

export type InlineRenderer = (html: string, target: InlineTarget) => DocumentFragment;

export interface InlineRendererParts {
  /** The window whose parser is used. */
  window: Window & typeof globalThis;
  /** Null where there are no Trusted Types. */
  policy: MarkupPolicy | null;
}

/** Makes the renderer of one window. It has no state: every call starts with the same frozen configuration. */
export function inlineRenderer({ window, policy }: InlineRendererParts): InlineRenderer {
  const purifier = DOMPurify(window);
  const config = Object.freeze({
    ALLOWED_TAGS: [...INLINE_ELEMENTS],
    ALLOWED_ATTR: [...new Set(Object.values(INLINE_ATTRIBUTES).flat())],
    // DOMPurify tests every value it does not know as harmless against the address pattern, also "rtl".
    ADD_URI_SAFE_ATTR: ['dir', 'lang', 'datetime'],
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOW_SELF_CLOSE_IN_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    RETURN_DOM_FRAGMENT: true as const,
    TRUSTED_TYPES_POLICY: policy,
  } satisfies Config);
  return (html, target) => {
    const made = target.document.createDocumentFragment();
    if (!/[<&]/.test(html)) {
      // No markup at all, as in most paragraphs: nothing to parse.
      made.append(target.document.createTextNode(html));
      return made;
    }
    // Null, whatever its type says, where the parser made no body of it (`<frameset>`): then there are no words.
    const parsed: DocumentFragment | null = purifier.sanitize(html, config);
    return parsed === null ? made : buildInline(parsed, target);
  };
}
