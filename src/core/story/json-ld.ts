/** Reads a page's JSON-LD blocks into their objects, whatever shape they are in. Hostile or broken input is common. */

const LONGEST_SCRIPT = 2_000_000;
const LONGEST_FIELD = 2000;
const MOST_NODES = 2000;
/** Keys below which things of their own stand. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];

export type Json = unknown;
export type JsonObject = Record<string, Json>;

/** Whether a JSON value is an object (not a list). */
export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  ntilde: 'ñ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  shy: '\u00AD',
};

/** Character references that a page escaped once too often, as characters. */
function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, hex, code, name) => {
    if (name !== undefined)
      return ENTITIES[name as string] ?? ENTITIES[(name as string).toLowerCase()] ?? entity;
    const point = Number.parseInt(code as string, hex ? 16 : 10);
    return point > 31 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : entity;
  });
}

/** A value as trimmed text; null for anything else and for nothing. */
export function textOf(value: Json, limit = LONGEST_FIELD): string | null {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0], limit) : null;
  if (isObject(value)) return '@value' in value ? textOf(value['@value'], limit) : null;
  if (typeof value !== 'string') return null;
  // Twice: templates escape what was escaped already (`&amp;#8230;`).
  const trimmed = decodeEntities(decodeEntities(value.slice(0, limit))).trim();
  return trimmed === '' ? null : trimmed;
}

/** schema.org types of a node, without the vocabulary's address. */
export function typesOf(node: JsonObject): string[] {
  const value = node['@type'];
  return (Array.isArray(value) ? value : [value])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The objects of all JSON-LD on the page, and a way to the one that an `@id` names. */
export interface JsonLd {
  nodes: JsonObject[];
  /** The object itself or, where it is only a reference, what it refers to. */
  resolve(value: Json): Json;
}

function parse(source: string): Json {
  const clean = source.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|;)\s*$/g,
    '',
  );
  try {
    return JSON.parse(clean);
  } catch {
    try {
      // Line breaks inside strings and trailing commas, which hand-made templates leave.
      return JSON.parse(clean.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s{0,20}([}\]])/g, '$1'));
    } catch {
      // Broken beyond repair; the page's other evidence answers.
      return null;
    }
  }
}

/** The last reading of a document, and what was read. */
const last = new WeakMap<Document, { sources: string[]; read: JsonLd }>();

/** Reads every JSON-LD script of the page; once, as long as the scripts stay as they are. */
export function readJsonLd(document: Document): JsonLd {
  const sources = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => script.textContent ?? '',
  );
  const before = last.get(document);
  if (before?.sources.length === sources.length && sources.every((one, at) => one === before.sources[at]))
    return before.read;
  const read = readSources(sources);
  last.set(document, { sources, read });
  return read;
}

/** Breadth first, capped in size and number. */
function readSources(sources: readonly string[]): JsonLd {
  const nodes: JsonObject[] = [];
  const named = new Map<string, JsonObject>();
  const queue: Json[] = sources.filter((source) => source.length <= LONGEST_SCRIPT).map(parse);
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, MOST_NODES)) queue.push(entry);
    } else if (isObject(value)) {
      nodes.push(value);
      for (const part of [value, value.author, value.publisher, value.image].flat()) {
        const id = isObject(part) ? part['@id'] : undefined;
        if (typeof id === 'string' && isObject(part) && Object.keys(part).length > 2 && !named.has(id))
          named.set(id, part);
      }
      for (const key of NESTING) if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return {
    nodes,
    resolve: (value) => {
      if (!isObject(value) || typeof value['@id'] !== 'string' || textOf(value.name) !== null) return value;
      return named.get(value['@id']) ?? value;
    },
  };
}
