/**
 * The second wall at save: DOMPurify over what the serialiser wrote, with the same allow-list. String in, string
 * out, a frozen configuration, no hooks (nearly all of DOMPurify's known bypasses need hooks, in-place work or
 * foreign namespaces).
 */
import DOMPurify, { type Config } from 'dompurify';
import type { SafeHtml } from '../article.ts';
import { INLINE_ATTRIBUTES, INLINE_ELEMENTS } from './inline-markup.ts';
import type { MarkupPolicy } from './render-inline.ts';

const config: Config = Object.freeze({
  ALLOWED_TAGS: [...INLINE_ELEMENTS],
  ALLOWED_ATTR: [...new Set(Object.values(INLINE_ATTRIBUTES).flat())],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  // DOMPurify holds every attribute to that pattern unless told that it is no address.
  ADD_URI_SAFE_ATTR: ['dir', 'lang', 'datetime'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_SELF_CLOSE_IN_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
});

/**
 * Makes sanitisers bound to a window; in Node that of jsdom.
 * @param policy where the window's page demands Trusted Types
 */
export function inlineSanitiser(
  window: Window & typeof globalThis,
  policy: MarkupPolicy | null = null,
): (html: string) => SafeHtml {
  const purifier = DOMPurify(window);
  if (policy === null)
    return (html) => (html.includes('<') ? purifier.sanitize(html, config) : html) as SafeHtml;
  const trusted = Object.freeze({ ...config, TRUSTED_TYPES_POLICY: policy });
  // With a policy DOMPurify may answer an object that only says the string.
  return (html) => (html.includes('<') ? String(purifier.sanitize(html, trusted)) : html) as SafeHtml;
}
