/**
 * The first wall at save: writes a block's words as inline markup, element by element from the allow-list, with
 * every character of text escaped. Nothing of the page is copied as markup, so nothing has to be filtered out of it.
 */

import type { SafeHtml } from '../article.ts';
import { safeAddress } from '../url/safe-address.ts';
import { INLINE_ATTRIBUTES, INLINE_ELEMENTS } from './inline-markup.ts';

/** Deeper nesting of inline elements than this is an attack, not emphasis. */
const DEEPEST = 16;

/** Text as markup that shows just that text. Invisible formatting and control characters are dropped. */
function escapeText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export interface InlineSource {
  /** Text nodes and `<br>`s of one block, in document order. */
  leaves: readonly (Text | Element)[];
  /** The block: inline elements are read up to here. */
  container: Element;
  /** For relative links. */
  baseUrl: string;
}

/** The opening tag of an allowed element with its allowed attributes; null when nothing of it is worth keeping. */
function openTag(element: Element, baseUrl: string): string | null {
  const name = element.localName;
  let attributes = '';
  for (const attribute of [...(INLINE_ATTRIBUTES[name] ?? []), ...INLINE_ATTRIBUTES['*']!]) {
    const raw = element.getAttribute(attribute);
    if (raw === null || raw === '') continue;
    if (attribute === 'href') {
      const address = raw.startsWith('#') ? null : safeAddress(raw, baseUrl);
      if (address !== null) attributes += ` href="${escapeText(address)}"`;
    } else if (
      attribute === 'dir'
        ? /^(?:ltr|rtl|auto)$/i.test(raw)
        : attribute === 'lang'
          ? /^[A-Za-z0-9-]{1,35}$/.test(raw)
          : raw.length <= 500
    )
      attributes += ` ${attribute}="${escapeText(attribute === 'dir' ? raw.toLowerCase() : raw)}"`;
  }
  if ((name === 'a' || name === 'span') && attributes === '') return null;
  return `<${name}${attributes}>`;
}

/** The allowed inline elements between a leaf and its block, outermost first. */
function chainOf(leaf: Node, container: Element): Element[] {
  const chain: Element[] = [];
  for (
    let element = leaf.parentElement;
    element !== null && element !== container;
    element = element.parentElement
  ) {
    if (INLINE_ELEMENTS.has(element.localName)) chain.push(element);
    if (chain.length >= DEEPEST) break;
  }
  return chain.reverse();
}

/** Writes one block. White space is folded as a browser folds it, ends trimmed, empty emphasis left out. */
export function serialiseInline(source: InlineSource): SafeHtml {
  const open: { element: Element; tag: string | null }[] = [];
  let out = '';
  let pendingSpace = false;
  let atStart = true;

  const close = (depth: number) => {
    while (open.length > depth) {
      const { element, tag } = open.pop()!;
      if (tag !== null) out += `</${element.localName}>`;
    }
  };

  const lastText = source.leaves.findLastIndex(
    (leaf) => leaf.nodeType === 3 && /[^\s\u00A0]/.test((leaf as Text).data),
  );
  source.leaves.forEach((leaf, index) => {
    if (index > lastText) return;
    if (leaf.nodeType !== 3) {
      if (!atStart) out += '<br>';
      pendingSpace = false;
      return;
    }
    const data = (leaf as Text).data;
    const words = data.replace(/[\s\u00A0]+/g, ' ');
    if (words.trim() === '') {
      if (words !== '' && !atStart) pendingSpace = true;
      return;
    }
    const chain = chainOf(leaf, source.container);
    let shared = 0;
    while (shared < open.length && open[shared]!.element === chain[shared]) shared += 1;
    close(shared);
    const leading = words.startsWith(' ');
    if ((pendingSpace || leading) && !atStart && !out.endsWith('<br>')) out += ' ';
    for (const element of chain.slice(shared)) {
      const tag = openTag(element, source.baseUrl);
      open.push({ element, tag });
      if (tag !== null) out += tag;
    }
    out += escapeText(words.trim());
    pendingSpace = words.endsWith(' ');
    atStart = false;
  });
  close(0);
  return out as SafeHtml;
}
