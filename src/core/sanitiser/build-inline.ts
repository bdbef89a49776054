/**
 * The second wall at render: new elements are made from the allow-list after the likeness of a tree; no node and no
 * attribute of that tree is ever kept. It does not rely on the first wall: any tree may come in.
 */
import { safeAddress } from '../url/safe-address.ts';
import { INLINE_ATTRIBUTES, INLINE_ELEMENTS } from './inline-markup.ts';

/** Deeper nesting of inline elements than this is an attack, not emphasis; the words stay. */
const deepest = 16;
const longestAttribute = 500;

/** Elements whose contents are no words: they go with all that is in them. Others are unwrapped. */
const opaqueElements: ReadonlySet<string> = new Set(
  'script style template noscript noembed noframes iframe object embed xmp plaintext textarea title svg math select audio video canvas'.split(
    ' ',
  ),
);

export interface InlineTarget {
  /** Makes the new elements. */
  document: Document;
  /** False where links must not be followed, as on paper: their words stay. */
  links: boolean;
}

/**
 * The inline markup below `source` (which is not included), made anew. Walks without recursion and without asking the
 * tree's elements for anything a form control's name can stand in front of (`<form><input name="childNodes">`).
 */
export function buildInline(source: DocumentFragment, { document, links }: InlineTarget): DocumentFragment {
  const made = document.createDocumentFragment();
  // Not the source's own document: `<img name="createTreeWalker">` stands in front of its methods.
  const walker = document.createTreeWalker(source, 1 | 4);
  // One entry per level of the source: where its children go.
  const parents: ParentNode[] = [];
  let parent: ParentNode = made;
  let node = walker.firstChild();
  while (node !== null) {
    let inside: ParentNode | null = null;
    if (node.nodeType === 3) {
      parent.append(document.createTextNode((node as Text).data));
    } else if (!isOpaque(node as Element)) {
      const element = parents.length < deepest ? buildElement(node as Element, { document, links }) : null;
      if (element) parent.append(element);
      inside = element ?? parent;
    }
    if (inside !== null && walker.firstChild() !== null) {
      parents.push(parent);
      parent = inside;
    } else {
      while (walker.nextSibling() === null) {
        if (walker.parentNode() === null) return made;
        parent = parents.pop() ?? made;
      }
    }
    node = walker.currentNode;
  }
  return made;
}

function isOpaque(element: Element): boolean {
  return opaqueElements.has(String(element.localName).toLowerCase());
}

/** A new element in the likeness of an allowed one; null where only its contents may stay. */
function buildElement(like: Element, { document, links }: InlineTarget): HTMLElement | null {
  const name = like.localName;
  if (!INLINE_ELEMENTS.has(name) || like.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  if (name === 'a') return buildLink(like, { document, links });
  const element = document.createElement(name);
  copyAttributes(like, element);
  return element;
}

function buildLink(like: Element, { document, links }: InlineTarget): HTMLElement | null {
  const address = links ? safeAddress(like.getAttribute('href') ?? '') : null;
  if (address === null) return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer nofollow');
  copyAttributes(like, link);
  return link;
}

function copyAttributes(like: Element, element: HTMLElement): void {
  for (const name of [...(INLINE_ATTRIBUTES[element.localName] ?? []), ...(INLINE_ATTRIBUTES['*'] ?? [])]) {
    const value = like.getAttribute(name);
    if (value !== null && isFit(name, value)) element.setAttribute(name, value);
  }
}

/** `href` is not fit here: only `buildLink` sets it, from what the URL parser made of it. */
function isFit(name: string, value: string): boolean {
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/i.test(value);
  if (name === 'lang') return /^[A-Za-z0-9-]{1,35}$/.test(value);
  return name !== 'href' && value.length <= longestAttribute;
}
