/**
 * Reads a page as lines of text, whatever the markup: a line is what stands between two block borders (or two
 * `<br>`), with how much of it is link. One walk, iterative, bounded, and deaf to clobbered forms: it calls nothing
 * on an element whose properties the page could have replaced.
 */

/** One line. Lengths are in letters of an alphabet; an ideograph or Hangul syllable counts as three. */
export interface Line {
  /** Length outside links and buttons. */
  plain: number;
  /** Length inside them. */
  linked: number;
  /** The first letters of the line, spaces collapsed. */
  text: string;
  heading: boolean;
  /** Inside `nav`, `aside` or `footer`. */
  furniture: boolean;
  /** Holds a `<time>`. */
  timed: boolean;
  /** Ends as a sentence does. */
  ended: boolean;
}

export interface PageReading {
  lines: Line[];
  /** How many elements of each name were met. */
  tags: Map<string, number>;
  /** A password field was met. */
  password: boolean;
}

/** Beyond these no page is read on: enough for every article seen, and 20 ms on the worst page. */
const MAX_NODES = 40_000;
const MAX_LINES = 5000;
const MAX_NODE_TEXT = 20_000;
const LINE_TEXT = 200;

const set = (names: string) => new Set(names.split(' '));
const INLINE = set(
  'a span b i em strong font small big sub sup u s abbr time mark code q cite del ins label bdi bdo wbr acronym tt kbd var samp dfn data ruby rt rp nobr button img picture source input',
);
const SKIPPED = set(
  'head script style noscript template svg math iframe select textarea object canvas video audio dialog',
);
const FURNITURE = set('nav aside footer');

/** Ideographs, kana and Hangul: writing that says in one sign what an alphabet says in three letters or so. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]/;
const DENSE_ALL = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]+/g;
const SENTENCE_END = /[.!?…。！？．؟۔।॥։።"”»’』」)]$/;

function measure(text: string): number {
  return DENSE.test(text) ? text.length * 3 - text.replace(DENSE_ALL, '').length * 2 : text.length;
}

function emptyLine(): Line {
  return { plain: 0, linked: 0, text: '', heading: false, furniture: false, timed: false, ended: false };
}

/** Reads `document` without changing it. Open shadow roots are read where their hosts stand. */
export function readLines(document: Document): PageReading {
  // A page can shadow `document.createTreeWalker` with `<img name=createTreeWalker>`, but not the prototype's.
  const { createTreeWalker } = Object.getPrototypeOf(document) as Document;
  const walk = (root: Node) => createTreeWalker.call(document, root, 5 /* elements and text */);

  const lines: Line[] = [];
  const tags = new Map<string, number>();
  let password = false;
  let line = emptyLine();
  let broken = false;
  const depths = { link: 0, heading: 0, furniture: 0 };
  const flush = () => {
    broken = false;
    if (!line.text) return;
    line.furniture = depths.furniture > 0;
    lines.push(line);
    line = emptyLine();
  };
  const cross = (name: string, step: number) => {
    if (!INLINE.has(name)) flush();
    if (name === 'a' || name === 'button') depths.link += step;
    else if (FURNITURE.has(name)) depths.furniture += step;
    else if (/^h[1-6]$/.test(name)) depths.heading += step;
  };

  const walkers = [walk(document)];
  /** Names of the open elements; an empty name opens a shadow root. */
  const open: string[] = [];
  for (let visited = 0; visited < MAX_NODES && lines.length < MAX_LINES; visited++) {
    const walker = walkers.at(-1)!;
    const node = walker.currentNode;
    let name = '';
    if (node.nodeType === 3) {
      const data = (node as Text).data.slice(0, MAX_NODE_TEXT).trim();
      if (data) {
        const length = measure(data);
        if (depths.link > 0) line.linked += length;
        else line.plain += length;
        if (line.text.length < LINE_TEXT)
          line.text += `${line.text && ' '}${data.slice(0, LINE_TEXT).replace(/\s+/g, ' ')}`;
        line.ended = SENTENCE_END.test(data.slice(-1));
        line.heading ||= depths.heading > 0;
        broken = false;
      }
    } else if (node.nodeType === 1) {
      // A form's properties may be any of its fields: `localName` too.
      const said: unknown = (node as Element).localName;
      name = typeof said === 'string' ? said : 'form';
      tags.set(name, (tags.get(name) ?? 0) + 1);
      if (name === 'br') {
        if (broken) flush();
        broken = true;
      } else if (name === 'time') line.timed = true;
      else if (name === 'input') password ||= (node as HTMLInputElement).type === 'password';
    }

    const shadow = name.includes('-') ? (node as Element).shadowRoot : null;
    const skipped = SKIPPED.has(name);
    if (shadow && !skipped) {
      cross(name, 1);
      open.push(name);
      walkers.push(walk(shadow));
      continue;
    }
    if (!skipped && walker.firstChild()) {
      cross(name, 1);
      open.push(name);
      continue;
    }
    if (name && name !== 'br') cross(name, 0);
    // Next in document order, closing what ends on the way.
    for (;;) {
      const current = walkers.at(-1)!;
      if (current.nextSibling()) break;
      if (!open.length) {
        flush();
        return { lines, tags, password };
      }
      if (current.currentNode.nodeType === 11 || !current.parentNode()) {
        walkers.pop();
        if (!walkers.length) {
          flush();
          return { lines, tags, password };
        }
        // The host's own children follow its shadow root.
        if (walkers.at(-1)!.firstChild()) break;
        cross(open.pop()!, -1);
        continue;
      }
      cross(open.pop()!, -1);
    }
  }
  flush();
  return { lines, tags, password };
}
