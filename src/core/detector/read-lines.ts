/**
 * Reads a page as lines of text, whatever the markup: a line is what stands between two block borders (or two
 * `<br>`), with how much of it is link. One walk, iterative, bounded, and deaf to clobbered forms: it calls nothing
 * on an element whose properties the page could have replaced.
 */

/** One line. Lengths are in letters of an alphabet; an ideograph or Hangul syllable counts as three. */
export interface Line {
  /** Length outside links, buttons and furniture (`nav`, `aside`, `footer`). */
  plain: number;
  /** Length inside them. */
  linked: number;
  /** The first letters of the line, spaces and all. */
  text: string;
}

export interface PageReading {
  lines: Line[];
  /** How many elements of each name were met. */
  tags: Map<string, number>;
  /** Fields of forms that a reader can see. */
  fields: number;
}

/** Beyond these no page is read on: enough for every article seen, and 20 ms on the worst page. */
const MAX_NODES = 40_000;
const MAX_NODE_TEXT = 20_000;
const LINE_TEXT = 200;

const set = (names: string) => new Set(names.split(' '));
const INLINE = set(
  'a span b i em strong font small sub sup u s abbr time mark code label wbr ruby rt button img input',
);
const SKIPPED = set('head script style noscript template svg iframe select dialog');
const LINKS = set('a button nav aside footer');

/** Ideographs, kana and Hangul: writing that says in one sign what an alphabet says in three letters or so. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7ff]+/g;

const measure = (text: string): number => text.length * 3 - text.replace(DENSE, '').length * 2;

function emptyLine(): Line {
  return { plain: 0, linked: 0, text: '' };
}

/** Reads `document` without changing it. Open shadow roots are read where their hosts stand. */
export function readLines(document: Document): PageReading {
  // `<img name=createTreeWalker>` shadows the document's own, but not the prototype's.
  const { createTreeWalker } = Object.getPrototypeOf(document) as Document;
  const walk = (root: Node) => createTreeWalker.call(document, root, 5 /* elements and text */);

  const lines: Line[] = [];
  const tags = new Map<string, number>();
  let fields = 0;
  let line = emptyLine();
  let afterBreak = false;
  let links = 0;

  const flush = () => {
    afterBreak = false;
    if (!line.text) return;
    lines.push(line);
    line = emptyLine();
  };
  /** Enters (1), leaves (-1) or passes (0) an element. */
  const cross = (name: string, step: number) => {
    if (!INLINE.has(name)) flush();
    if (LINKS.has(name)) links += step;
  };
  const readText = (data: string) => {
    const text = data.slice(0, MAX_NODE_TEXT).trim();
    if (!text) return;
    line[links ? 'linked' : 'plain'] += measure(text);
    if (line.text.length < LINE_TEXT) line.text += ` ${text.slice(0, LINE_TEXT)}`;
    afterBreak = false;
  };
  const readElement = (element: Element): string => {
    // A form's properties may be any of its fields, `localName` too.
    const said: unknown = element.localName;
    const name = typeof said === 'string' ? said : 'form';
    tags.set(name, (tags.get(name) ?? 0) + 1);
    if (/^(input|select|textarea)$/.test(name) && (element as HTMLInputElement).type !== 'hidden') fields++;
    if (name !== 'br') return name;
    // Two in a row end a paragraph; one alone may only break a line of verse or of an address.
    if (afterBreak) flush();
    afterBreak = true;
    return 'i';
  };

  /** One walker for the document and one for each open shadow root the walk is in. */
  const walkers = [walk(document)];
  const open: string[] = [];
  /** Goes to the next node that does not lie inside the current one, closing what ends on the way. */
  const pass = (): boolean => {
    for (;;) {
      let walker = walkers.at(-1)!;
      if (walker.nextSibling()) return true;
      if (!walker.parentNode()) {
        walkers.pop();
        if (!walkers.length) return false;
        // The host's own children follow its shadow root.
        walker = walkers.at(-1)!;
        if (walker.firstChild()) return true;
      }
      cross(open.pop()!, -1);
    }
  };
  for (let visited = 0; visited < MAX_NODES; visited++) {
    const walker = walkers.at(-1)!;
    const node = walker.currentNode;
    let name = 'i';
    if (node.nodeType === 3) readText((node as Text).data);
    else if (node.nodeType === 1) name = readElement(node as Element);

    const skipped = SKIPPED.has(name);
    const shadow = !skipped && name.includes('-') && (node as Element).shadowRoot;
    if (shadow) walkers.push(walk(shadow));
    const inside = shadow || (!skipped && walker.firstChild());
    cross(name, inside ? 1 : 0);
    if (inside) open.push(name);
    else if (!pass()) break;
  }
  flush();
  return { lines, tags, fields };
}
