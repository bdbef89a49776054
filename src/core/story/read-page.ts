/**
 * Reads a page as a newspaper's page proof: its blocks of text and its pictures and frames, in document order.
 * Read-only, iterative and linear: the document may be hostile.
 */
import { countWords } from '../text/count-words.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Rendering } from './rendering.ts';

/** A run of text that a reader sees as one block: a paragraph, a menu entry, a caption. */
export interface TextBlock {
  type: 'text';
  index: number;
  /** The nearest ancestor that starts a line of its own. It may hold other blocks too (`<br><br>` text). */
  container: Element;
  /** Its text nodes and the single `<br>` between them, in order. */
  leaves: (Text | Element)[];
  text: string;
  words: number;
  /** Words inside links. */
  linkWords: number;
  /** 1–6 inside a heading, else 0. */
  heading: number;
  /** Inside a button or form control. */
  control: boolean;
}

export type AtomKind = 'image' | 'video' | 'audio' | 'frame';

/** A picture, player or frame: something shown that has no text of its own. */
export interface Atom {
  type: 'atom';
  index: number;
  kind: AtomKind;
  element: Element;
}

export type PageItem = TextBlock | Atom;

export interface PageReading {
  items: PageItem[];
  elements: number;
}

const SKIPPED = new Set(
  'script style noscript template head title meta link base param source track area map datalist svg math canvas select option textarea input progress meter dialog'.split(
    ' ',
  ),
);
const ATOMS: Record<string, AtomKind> = {
  img: 'image',
  'amp-img': 'image',
  picture: 'image',
  video: 'video',
  'amp-video': 'video',
  audio: 'audio',
  iframe: 'frame',
  object: 'frame',
  embed: 'frame',
  'amp-iframe': 'frame',
  'amp-youtube': 'frame',
  'amp-twitter': 'frame',
};

/** An inline picture no larger than a line: an emoji or icon that belongs to its text. */
function isLineImage(element: Element): boolean {
  const side = Number(element.getAttribute('height') ?? element.getAttribute('width') ?? Number.NaN);
  return (side > 0 && side <= 32) || /\b(emoji|smiley)\b/i.test(element.getAttribute('class') ?? '');
}

/** A figure whose picture is only there without scripts: a loader was to put it in when scrolled to. */
function isOnlyPicture(noscript: Element): boolean {
  const figure = noscript.closest('figure');
  return (
    figure !== null &&
    figure.querySelector('img, picture') === null &&
    /<img\b/i.test(noscript.textContent ?? '')
  );
}

/**
 * Before the days of style sheets a headline was `<b>…</b><br>`: a line that is one inline element from end to end is
 * a block of its own.
 */
function isLineOfItsOwn(leaves: readonly (Text | Element)[], lineBreak: Element): boolean {
  const parent = lineBreak.parentNode;
  let owner: Node | null = null;
  for (const leaf of leaves) {
    if (leaf.nodeType !== 3) return false;
    if (!/[^\s\u00A0]/.test((leaf as Text).data)) continue;
    let top: Node = leaf;
    while (top.parentNode !== parent) {
      if (top.parentNode === null) return false;
      top = top.parentNode;
    }
    if (top === leaf || (owner !== null && owner !== top)) return false;
    owner = top;
  }
  return owner !== null;
}

/** The lines of a block, as its `<br>`s break it. */
export function linesOf(block: Pick<TextBlock, 'leaves'>): string[] {
  return block.leaves
    .map((leaf) => (leaf.nodeType === 3 ? (leaf as Text).data.replace(/\s+/g, ' ') : '\n'))
    .join('')
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '');
}

/**
 * All blocks and atoms below `root`.
 * @param isSkipped subtrees to leave out besides hidden ones
 */
export function readPage(
  root: Element,
  rendering: Rendering,
  isSkipped: (element: Element) => boolean = () => false,
): PageReading {
  const items: PageItem[] = [];
  const blocks: Element[] = [root];
  let leaves: (Text | Element)[] = [];
  let linked: string[] = [];
  let links = 0;
  let controls = 0;
  let heading = 0;
  let breaks = 0;
  let elements = 0;
  let runControl = false;

  const flush = () => {
    breaks = 0;
    while (leaves.length > 0 && leaves[leaves.length - 1]!.nodeType !== 3) leaves.pop();
    if (leaves.length === 0) return;
    const text = normaliseText(
      leaves.map((leaf) => (leaf.nodeType === 3 ? (leaf as Text).data : '\n')).join(''),
    );
    if (text !== '') {
      const words = countWords(text);
      items.push({
        type: 'text',
        index: items.length,
        container: blocks[blocks.length - 1]!,
        leaves,
        text,
        words,
        linkWords: Math.min(words, countWords(linked.join(' '))),
        heading,
        control: runControl,
      });
    }
    leaves = [];
    linked = [];
  };

  const enter = (element: Element): boolean => {
    elements += 1;
    const name = element.localName;
    if (name === 'br') {
      if (leaves.length === 0) return false;
      breaks += 1;
      if (breaks >= 2 || isLineOfItsOwn(leaves, element)) flush();
      else leaves.push(element);
      return false;
    }
    if (name === 'noscript' && isOnlyPicture(element)) {
      flush();
      items.push({ type: 'atom', index: items.length, kind: 'image', element });
      return false;
    }
    if (SKIPPED.has(name) || isSkipped(element) || rendering.isHidden(element)) {
      if (!SKIPPED.has(name) && rendering.isBlock(element)) flush();
      return false;
    }
    const atom = ATOMS[name];
    if (atom !== undefined) {
      if (atom === 'image' && isLineImage(element)) return false;
      flush();
      items.push({ type: 'atom', index: items.length, kind: atom, element });
      return false;
    }
    if (rendering.isBlock(element)) {
      flush();
      blocks.push(element);
      if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
      else if (element.getAttribute('role') === 'heading')
        heading = Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
    }
    if (name === 'a') links += 1;
    if (name === 'button') controls += 1;
    return true;
  };

  const leave = (element: Element) => {
    if (blocks[blocks.length - 1] === element && element !== root) {
      flush();
      blocks.pop();
      if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') heading = 0;
    }
    if (element.localName === 'a') links -= 1;
    if (element.localName === 'button') controls -= 1;
  };

  let node: Node | null = root.firstChild;
  let parent: Node = root;
  while (node !== null || parent !== root) {
    if (node === null) {
      leave(parent as Element);
      node = parent.nextSibling;
      parent = parent.parentNode!;
      continue;
    }
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (/[^\s\u00A0\u200B\uFEFF]/.test(data)) {
        if (leaves.length === 0) runControl = controls > 0;
        breaks = 0;
        if (links > 0) linked.push(data);
        leaves.push(node as Text);
      } else if (leaves.length > 0 && leaves[leaves.length - 1]!.nodeType === 3) {
        leaves.push(node as Text);
      }
    } else if (node.nodeType === 1 && enter(node as Element)) {
      if (node.firstChild !== null) {
        parent = node;
        node = node.firstChild;
        continue;
      }
      leave(node as Element);
    }
    node = node.nextSibling;
  }
  flush();
  return { items, elements };
}
