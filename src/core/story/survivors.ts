/**
 * Readability, run on a clone, as one witness among several: which text of the live page does it take for the
 * article? The clone is made in one walk without what the page hides, without scripts, forms and the attributes that
 * clobber or mislead (`id`, `name`; the `<html>` element's classes make Readability drop whole pages), and every
 * cloned element carries the number of its live counterpart.
 */
import { Readability } from '@mozilla/readability';
import { normaliseText } from '../text/normalise.ts';
import type { Rendering } from './rendering.ts';

/** Sizes beyond which Readability, which cannot be stopped, is not started (measured: it hangs on such pages). */
const readabilityLimits = { elements: 30_000, depth: 256, children: 5_000, text: 3_000_000 } as const;

const MARK = 'data-galley-n';
const DROPPED = new Set(
  'script style template link meta base dialog object embed svg math canvas input select textarea option datalist'.split(
    ' ',
  ),
);
/** Renamed on the clone: a form's controls would answer for its properties (`form.children`). */
const RENAMED: Record<string, string> = { form: 'div', fieldset: 'div', button: 'span', label: 'span' };
const KEPT_ATTRIBUTES = [
  'class',
  'role',
  'href',
  'src',
  'alt',
  'itemprop',
  'dir',
  'colspan',
  'rowspan',
  'data-src',
  'srcset',
  'aria-hidden',
  'aria-modal',
];

/** What Readability kept: asks whether a live text node is among it. */
export interface Survivors {
  has(text: Text): boolean;
  /** Characters of text that Readability kept. */
  length: number;
}

interface Clone {
  document: Document;
  live: Element[];
}

function cloneForReadability(document: Document, rendering: Rendering): Clone | null {
  const clone = document.implementation.createHTMLDocument('');
  const title = clone.querySelector('title');
  if (title !== null) title.textContent = document.title;
  const live: Element[] = [];
  let textLength = 0;
  let depth = 0;
  let target: Element = clone.body;
  let siblings = 0;
  const siblingCounts: number[] = [];

  let parent: Node = document.body;
  let node: Node | null = parent.firstChild;
  while (node !== null || parent !== document.body) {
    if (node === null) {
      node = parent.nextSibling;
      parent = parent.parentNode!;
      target = target.parentElement!;
      depth -= 1;
      siblings = siblingCounts.pop() ?? 0;
      continue;
    }
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      textLength += data.length;
      if (textLength > readabilityLimits.text) return null;
      target.appendChild(clone.createTextNode(data));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      siblings += 1;
      if (siblings > readabilityLimits.children) return null;
      const name = element.localName;
      if (
        !DROPPED.has(name) &&
        !(name !== 'noscript' && rendering.isHidden(element)) &&
        name !== 'noscript'
      ) {
        if (live.length >= readabilityLimits.elements || depth >= readabilityLimits.depth) return null;
        const copy = clone.createElement(/^[a-z][a-z0-9]*$/.test(name) ? (RENAMED[name] ?? name) : 'div');
        for (const attribute of KEPT_ATTRIBUTES) {
          const value = element.getAttribute(attribute);
          if (value !== null) copy.setAttribute(attribute, value);
        }
        const id = element.getAttribute('id');
        if (id !== null) copy.setAttribute('class', `${copy.getAttribute('class') ?? ''} ${id}`.trim());
        copy.setAttribute(MARK, String(live.length));
        live.push(element);
        target.appendChild(copy);
        if (element.firstChild !== null) {
          siblingCounts.push(siblings);
          siblings = 0;
          depth += 1;
          target = copy;
          parent = node;
          node = node.firstChild;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
  return { document: clone, live };
}

/** Runs Readability on a clone of the page; null when the page is too large for it or it finds nothing. */
export function findSurvivors(document: Document, rendering: Rendering): Survivors | null {
  const clone = cloneForReadability(document, rendering);
  if (clone === null) return null;
  let content: Element | null = null;
  try {
    new Readability<Element>(clone.document, {
      disableJSONLD: true,
      charThreshold: 250,
      serializer: (node) => {
        content = node as Element;
        return node as Element;
      },
    }).parse();
  } catch {
    // Readability throws on some hostile or broken pages; the other witnesses answer.
    return null;
  }
  if (content === null) return null;

  const kept = new Map<Element, Set<string>>();
  let length = 0;
  const walker = (content as Element).ownerDocument.createTreeWalker(content as Element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = normaliseText((node as Text).data);
    if (words === '') continue;
    const owner = (node.parentElement as Element | null)?.closest(`[${MARK}]`);
    const element = owner ? clone.live[Number(owner.getAttribute(MARK))] : undefined;
    if (element === undefined) continue;
    length += words.length;
    const texts = kept.get(element) ?? new Set();
    texts.add(words);
    kept.set(element, texts);
  }
  return {
    length,
    has: (text) => {
      const parent = text.parentElement;
      return parent !== null && (kept.get(parent)?.has(normaliseText(text.data)) ?? false);
    },
  };
}
