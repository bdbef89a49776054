/**
 * A saved page as a fixture that may be given away: the publisher's markup as it is, every text of it replaced by
 * dummy text of the same length, every address by a neutral one. What selectors and the core go by stays.
 */
import { dummyText } from '../text/dummy-text.ts';

/** Attributes whose values people read. */
const SPOKEN =
  /^(?:alt|title|content|placeholder|value|label|summary|abbr|aria-(?:label|description|valuetext|roledescription))$/;
const ADDRESS =
  /^(?:href|src|srcset|poster|action|formaction|cite|background|longdesc|usemap|ping|manifest|data)$/;
/** What markup says to programs. */
const STRUCTURAL =
  /^(?:class|id|lang|dir|role|rel|type|name|property|itemprop|itemtype|itemscope|http-equiv|charset|datetime|hidden|for|width|height|sizes|colspan|rowspan|scope|media|loading|target|method|tabindex|aria-(?:hidden|expanded|controls|labelledby|describedby|current|haspopup|live))$/;
const NEUTRAL = 'https://paper.example';
const DATE = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** What JSON says to programs; `@type` and the like. */
const MACHINE_KEY = /^(?:@context|@type|inLanguage|dateCreated|datePublished|dateModified|width|height)$/;

/** The page at `url` as markup. The document is changed: hand in one that nobody else needs. */
export function dummyPage(document: Document, url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const walker = document.createTreeWalker(document.documentElement, 1 | 4 | 128);
  const comments: Node[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node.nodeType === 8) comments.push(node);
    else if (node.nodeType === 3) replaceText(node as Text);
    else if (node.nodeType === 1) replaceAttributes(node as Element, host);
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

function replaceText(text: Text): void {
  const parent = text.parentElement?.localName;
  if (parent === 'script') text.data = dummyJson(text.data);
  // Markup in text: where scripts run, a parser looks into neither.
  else if (parent === 'noscript' || parent === 'iframe') text.data = '';
  else if (parent !== 'style') text.data = dummyText(text.data);
}

function replaceAttributes(element: Element, host: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('data-galley-') || name.startsWith('on') || name === 'style' || name === 'srcdoc')
      element.removeAttribute(name);
    else if (!STRUCTURAL.test(name)) element.setAttribute(name, neutral(name, value, { element, host }));
  }
}

function neutral(name: string, value: string, { element, host }: { element: Element; host: string }): string {
  if (name === 'srcset') return value.replace(/\S*\/\S*/g, (address) => neutralAddress(address, host));
  if (ADDRESS.test(name) || looksLikeAddress(value)) return neutralAddress(value, host);
  if (name === 'content') return neutralMeta(element, value);
  if (SPOKEN.test(name) || /\s|[^\p{ASCII}]/u.test(value) || value.length > 40) return dummyText(value);
  // A word of the publisher's own: `data-testid="byline"` is what selectors are made of.
  return value;
}

/** Metadata: dates, languages and kinds stay, words go. */
function neutralMeta(element: Element, value: string): string {
  const name = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''}`;
  if (DATE.test(value) || /\b(?:og:type|og:locale|viewport|robots|twitter:card)\b/.test(name)) return value;
  return dummyText(value);
}

const looksLikeAddress = (value: string) =>
  /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value.trim()) || /^mailto:/i.test(value.trim());

/** The same kind of address at a neutral host: the first directory stays, by which papers tell their pages apart. */
function neutralAddress(value: string, host: string): string {
  const address = value.trim();
  if (address === '' || address.startsWith('#')) return value;
  if (/^data:/i.test(address)) return 'data:,';
  if (!URL.canParse(address, NEUTRAL)) return NEUTRAL;
  const { protocol, hostname, pathname } = new URL(address, NEUTRAL);
  if (protocol !== 'http:' && protocol !== 'https:') return '#';
  const [first = '', ...others] = pathname.split('/').slice(1);
  const plain = /^[a-z]{1,15}$/i.test(first) ? first : dummyText(first);
  const path = [plain, ...others.map((part) => dummyText(part))].join('/');
  const bare = (name: string) => name.replace(/^www\./, '');
  const isOwn = hostname === 'paper.example' || bare(hostname) === bare(host);
  return `${isOwn ? NEUTRAL : 'https://elsewhere.example'}/${path}`;
}

function dummyJson(source: string): string {
  try {
    return JSON.stringify(dummyValue(JSON.parse(source), ''));
  } catch {
    return '';
  }
}

function dummyValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => dummyValue(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, dummyValue(one, name)]));
  if (typeof value !== 'string' || MACHINE_KEY.test(key) || DATE.test(value)) return value;
  return looksLikeAddress(value) ? neutralAddress(value, '') : dummyText(value);
}
