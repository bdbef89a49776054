/**
 * What an article's frame may hold, written down a second time and on purpose not taken from the source: a widened
 * list there must fail here.
 */
const elements = new Set(
  `article header footer section aside div p span h1 h2 h3 h4 ul ol li dl dt dd table caption tbody tr th td blockquote
  cite figure figcaption pre hr details summary a abbr b bdi bdo br code del dfn em i ins kbd mark q rp rt ruby s samp
  small strong sub sup time u var wbr`.split(/\s+/),
);
const attributes = new Set(
  `class lang dir role aria-label aria-hidden data-block datetime title scope colspan rowspan tabindex href target rel open`.split(
    /\s+/,
  ),
);
const classes = new Set(
  `article head kicker outlet kicker-words headline dek byline facts own source body figure lead-figure picture
  picture-mark picture-link caption credit quote card post post-author post-handle post-date post-attribution card-link
  embed card-kind card-title note note-correction note-paywall note-editor note-label entry entry-time entry-headline
  table-frame own-note colophon tags tags-label tag about`.split(/\s+/),
);

/** One element as it stands below an article. */
export interface FoundElement {
  name: string;
  attributes: [string, string][];
}

/** In a page: every element below this body, as data. */
export function listElements(body: ParentNode): FoundElement[] {
  return [...body.querySelectorAll('*')].map((element) => ({
    name: element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? element.localName : element.nodeName,
    attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
  }));
}

/** What does not belong into an article's frame, each as one line. */
export function foreignParts(found: readonly FoundElement[]): string[] {
  return found.flatMap((element) => {
    if (!elements.has(element.name)) return [`<${element.name}>`];
    return element.attributes
      .filter(([name, value]) => !isFit(element.name, name, value))
      .map(([name, value]) => `<${element.name} ${name}="${value}">`);
  });
}

function isFit(element: string, name: string, value: string): boolean {
  if (!attributes.has(name)) return false;
  if (name === 'href') return element === 'a' && /^https?:$/.test(addressOf(value)?.protocol ?? '');
  if (name === 'open') return element === 'details';
  if (name === 'target') return value === '_blank';
  if (name === 'rel') return value.split(' ').includes('noopener');
  if (name === 'class') return value.split(/\s+/).every((each) => classes.has(each));
  return true;
}

function addressOf(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}
