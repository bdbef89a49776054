/**
 * Writes a page's own markup down so that its article can be made again later, by better rules: what the core reads,
 * and nothing that runs, styles or loads. It is kept and parsed, never shown.
 */
import type { PageView } from '../story/page-view.ts';
import { DRAWN, drawnAs } from './drawn-as.ts';

/** Longer markup is not kept: the article is saved all the same. In UTF-16 units. */
export const longestSnapshot = 2_000_000;
/** Attributes beyond this are state of a framework or a picture in text. */
const LONGEST_ATTRIBUTE = 4_000;

const DROPPED = /^(?:style|template|base|object|embed|applet|canvas|math)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose text a parser takes as it stands. */
const RAW = /^(?:script|noscript|iframe|noembed|noframes|xmp|plaintext|style)$/;
const MACHINE_TEXT = /json/i;
const KEPT_LINK = /\b(?:canonical|amphtml|next|prev|alternate|author|shortlink)\b/i;
const DROPPED_ATTRIBUTE = /^(?:on.*|srcdoc|nonce|integrity|ping|data-galley-.*)$/i;
/** Rules may ask for a plain style ("text-align:right"); one that names a file is not kept. */
const NAMES_FILE = /url\s*\(|@|\\/i;
/** What a parser would take for the name of an attribute and give back unchanged. */
const PLAIN_NAME = /^[^\s"'<>/=\u0000-\u001F]+$/;

const escapeText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whether nothing of an element is written. */
function isDropped(element: Element): boolean {
  const name = element.localName;
  if (name === 'script') return !MACHINE_TEXT.test(element.getAttribute('type') ?? '');
  // A pixel in it would end the head for the parser.
  if (name === 'noscript') return element.parentElement?.localName === 'head';
  if (name === 'link') return !KEPT_LINK.test(element.getAttribute('rel') ?? '');
  return DROPPED.test(name);
}

/** An opening tag. `data:` addresses keep their scheme alone, by which the core knows a placeholder. */
function openTag(element: Element, drawn: string): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) {
    if (DROPPED_ATTRIBUTE.test(name) || !PLAIN_NAME.test(name) || value.length > LONGEST_ATTRIBUTE) continue;
    if (name === 'style' && NAMES_FILE.test(value)) continue;
    tag += ` ${name}="${escapeAttribute(/^\s*data:/i.test(value) ? 'data:,' : value)}"`;
  }
  return `${tag}${drawn === '' ? '' : ` ${DRAWN}="${drawn}"`}>`;
}

/** Only HTML has such elements: in a drawing their names mean nothing, and their text is escaped. */
const isRaw = (element: Element): boolean =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml' && RAW.test(element.localName);

/** What raw text may hold without ending its element: the parser knows no escapes there. */
function rawText(element: Element): string {
  const text = (element.firstElementChild === null ? element.textContent : element.innerHTML) ?? '';
  return text.toLowerCase().includes(`</${element.localName}`) ? '' : text;
}

/**
 * The markup of what `view` read, with how it was drawn; null where it is too long. Iterative: the page may be
 * hostile. The page is not touched.
 */
export function writeSnapshot({ document, rendering, earlyPosts }: PageView): string | null {
  // Without one tables stand inside paragraphs, as they did on the page.
  const parts: string[] = document.compatMode === 'BackCompat' ? [] : ['<!doctype html>'];
  let length = 0;
  const write = (part: string) => {
    parts.push(part);
    length += part.length;
  };

  /** @param isDrawn null where nothing is known of how it was drawn: the head, copies of posts */
  const writeTree = (root: Element, isDrawn: Rendered): boolean => {
    let hiddenBelow: Element | null = null;
    let node: Node | null = root;
    let entering = true;
    while (node !== null) {
      if (entering && node.nodeType === 1) {
        const element = node as Element;
        if (isDropped(element)) entering = false;
        else {
          const inBody: boolean = isDrawn === 'drawn' && document.body.contains(element);
          const drawn = inBody && hiddenBelow === null ? drawnAs(element, rendering) : '';
          if (drawn === 'hidden') hiddenBelow ??= element;
          write(openTag(element, drawn));
          if (element === document.head) write(ownBase(document));
          if (isRaw(element)) {
            write(rawText(element));
            entering = false;
          } else if (VOID.test(element.localName) || element.firstChild === null) entering = false;
          if (!entering && !VOID.test(element.localName)) write(`</${element.localName}>`);
          if (!entering && hiddenBelow === element) hiddenBelow = null;
        }
      } else if (entering) {
        if (node.nodeType === 3) write(escapeText((node as Text).data));
        entering = false;
      }
      if (length > longestSnapshot) return false;
      if (entering) node = node.firstChild;
      else if (node === root) return true;
      else if (node.nextSibling !== null) {
        node = node.nextSibling;
        entering = true;
      } else {
        node = node.parentNode;
        if (node?.nodeType === 1) {
          if (node === document.body && root !== node) writeEarlyPosts();
          write(`</${(node as Element).localName}>`);
          if (hiddenBelow === node) hiddenBelow = null;
        }
        if (node === root) return true;
      }
    }
    return true;
  };

  const writeEarlyPosts = () => {
    if (earlyPosts.length === 0) return;
    write(`<div ${EARLY_POSTS} ${DRAWN}="hidden">`);
    for (const post of earlyPosts) writeTree(post, 'not drawn');
    write('</div>');
  };

  return writeTree(document.documentElement, 'drawn') && length <= longestSnapshot ? parts.join('') : null;
}

type Rendered = 'drawn' | 'not drawn';

/** On the box of embedded posts as they were before scripts swapped them for frames. */
export const EARLY_POSTS = 'data-galley-early-posts';

/** The page's `<base>`, if it has one of its own; else addresses start where the page stood. */
function ownBase(document: Document): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  return href === null ? '' : `<base href="${escapeAttribute(href)}">`;
}
