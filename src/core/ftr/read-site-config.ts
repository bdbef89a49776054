/**
 * Reads a text file of FiveFilters' `ftr-site-config` collection: for each site, XPaths of its title, body, author
 * and date, and of what is to be stripped. What can be said in a profile is; of every other line one is told why not.
 * Nothing in the file is run or fetched.
 */
import * as v from 'valibot';
import type { SelectorGate } from '../profile/import-refusal.ts';
import { type Locator, type Profile, ProfileSchema, SelectorSchema } from '../profile/profile.ts';
import { takesWholePage } from '../profile/selector-fault.ts';
import { attributeIs } from './css-parts.ts';
import { fileHosts } from './file-hosts.ts';
import { type FtrReason, NotUnderstood } from './not-understood.ts';
import { type Directive, readDirectives } from './read-directives.ts';
import { type Translated, translateXPath } from './translate-xpath.ts';

/** A line of no use, and why. */
export interface UnusedLine {
  line: number;
  text: string;
  reason: FtrReason;
}

/** Why a whole file is refused; each has a message `import_refused_…`. */
export type FtrRefusal = 'file-name' | 'no-body' | 'too-large';

export type SiteConfig =
  | { ok: true; profile: Profile; unused: UnusedLine[]; used: number }
  | { ok: false; refusal: FtrRefusal; unused: UnusedLine[] };

const LARGEST_FILE = 200_000;
const MOST_LINES = 1000;
const MOST_HIDDEN = 500;
const MOST_ALTERNATIVES = 20;
const LONGEST_SELECTOR = 512;

const fields = {
  title: 'headline',
  body: 'root',
  author: 'bylines',
  date: 'published',
  next_page_link: 'nextPage',
} as const;
type Field = (typeof fields)[keyof typeof fields];

/** Directives that are known and of no use here. */
const elsewhere: Readonly<Record<string, FtrReason>> = {
  single_page_link: 'fetches',
  single_page_link_in_feed: 'fetches',
  next_page_link_in_feed: 'fetches',
  http_header: 'fetches',
  test_url: 'fetches',
  requires_login: 'fetches',
  login_uri: 'fetches',
  login_username_field: 'fetches',
  login_password_field: 'fetches',
  login_extra_fields: 'fetches',
  not_logged_in_xpath: 'fetches',
  find_string: 'rewrites',
  replace_string: 'rewrites',
  wrap_in: 'rewrites',
  move_into: 'rewrites',
  convert_double_br_tags: 'rewrites',
  convert_noscript: 'rewrites',
  insert_detected_image: 'rewrites',
  if_page_contains: 'condition',
  native_ad_clue: 'condition',
  tidy: 'other-program',
  prune: 'other-program',
  parser: 'other-program',
  autodetect_on_failure: 'other-program',
  autodetect_next_page: 'other-program',
  skip_json_ld: 'other-program',
  skip_id_or_class: 'other-program',
  strip_comments: 'other-program',
  dissolve: 'rewrites',
  footnotes: 'other-program',
  test_contains: 'other-program',
  src_lazy_load_attr: 'other-program',
};

export interface SiteConfigFile {
  source: string;
  fileName: string;
  /** The date from which the profile counts as known to hold. */
  today: string;
  /** The browser's own reading of a selector. */
  gate: SelectorGate;
}

/** Reads one file: the profile it makes, with the lines of no use, or why there is none. Never throws. */
export function readSiteConfig({ source, fileName, today, gate }: SiteConfigFile): SiteConfig {
  if (source.length > LARGEST_FILE) return { ok: false, refusal: 'too-large', unused: [] };
  const named = fileHosts(fileName);
  if (named === null) return { ok: false, refusal: 'file-name', unused: [] };

  const found: Record<Field, string[]> = { headline: [], root: [], bylines: [], published: [], nextPage: [] };
  const hide: { kind: 'furniture'; selector: string; why: string }[] = [];
  const unused: UnusedLine[] = [];
  const directives = readDirectives(source);
  let used = 0;
  for (const directive of directives.slice(0, MOST_LINES)) {
    try {
      if (Object.hasOwn(fields, directive.name)) {
        const field = fields[directive.name as keyof typeof fields];
        const locators = locate(directive, field).map((locator) => gated(locator, gate));
        if (found[field].length + locators.length > MOST_ALTERNATIVES) throw new NotUnderstood('too-many');
        found[field].push(...locators);
      } else {
        const selectors = selectHidden(directive).map((selector) => gated(selector, gate));
        if (hide.length + selectors.length > MOST_HIDDEN) throw new NotUnderstood('too-many');
        const why = `${directive.name}, line ${directive.line}`;
        for (const selector of selectors) hide.push({ kind: 'furniture', selector, why });
      }
      used += 1;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      unused.push({ line: directive.line, text: directive.text, reason: error.reason });
    }
  }
  for (const { line, text } of directives.slice(MOST_LINES, MOST_LINES + 1))
    unused.push({ line, text, reason: 'too-many' });
  if (found.root.length === 0) return { ok: false, refusal: 'no-body', unused };

  const given = Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
  const profile = v.safeParse(ProfileSchema, {
    id: `ftr-${named.bare.replace(/\./g, '-')}`.slice(0, 60),
    outlet: named.bare.slice(0, 100),
    hosts: named.hosts,
    languages: [],
    layouts: [
      {
        name: 'site-config',
        lastSeen: today,
        when: [whenOf(found.root)],
        ...given,
        ...(hide.length > 0 ? { hide } : {}),
      },
    ],
  });
  // Every part has been checked; what the whole is still refused for is our mistake.
  if (!profile.success) throw new Error(`no profile: ${v.summarize(profile.issues)}`);
  return { ok: true, profile: profile.output, unused, used };
}

/** As the browser writes it. */
function gated(locator: string, gate: SelectorGate): string {
  const [selector, attribute] = locator.split(' => ');
  const canonical = gate(selector!);
  const text = attribute === undefined ? canonical : `${canonical} => ${attribute}`;
  if (canonical === null || !v.is(SelectorSchema, text)) throw new NotUnderstood('name');
  return text!;
}

/** The page is of this design when any of the bodies is on it. */
function whenOf(roots: Locator): string {
  let all = '';
  for (const root of roots) {
    const longer = all === '' ? root : `${all}, ${root}`;
    if (longer.length > LONGEST_SELECTOR) break;
    all = longer;
  }
  return all;
}

function translate({ value }: Directive): Translated[] {
  if (value === '') throw new NotUnderstood('empty');
  const translation = translateXPath(value);
  if (!translation.ok) throw new NotUnderstood(translation.reason);
  return translation.parts;
}

function locate(directive: Directive, field: Field): string[] {
  if (directive.argument !== null) throw new NotUnderstood('unknown-directive');
  const parts = translate(directive);
  if (field === 'nextPage') {
    // Galley reads the link's own address.
    if (parts.some(({ attribute }) => attribute !== null && attribute !== 'href'))
      throw new NotUnderstood('attribute');
    return joined(parts);
  }
  if (parts.every(({ attribute }) => attribute === null)) return joined(parts);
  if (field === 'root') throw new NotUnderstood('attribute');
  return parts.map(({ selector, attribute }) => {
    if (attribute === null) return selector;
    const locator = `${selector} => ${attribute}`;
    if (locator.length > LONGEST_SELECTOR) throw new NotUnderstood('too-costly');
    return locator;
  });
}

/** A union is one locator where it is short enough: then the page's order counts, as it does in an XPath. */
function joined(parts: readonly Translated[]): string[] {
  const all = parts.map(({ selector }) => selector).join(', ');
  if (all.length > LONGEST_SELECTOR) throw new NotUnderstood('too-costly');
  return [all];
}

/** What a `strip…` line takes away. */
function selectHidden(directive: Directive): string[] {
  const { name, argument, value } = directive;
  if (Object.hasOwn(elsewhere, name)) throw new NotUnderstood(elsewhere[name]!);
  if (argument !== null || !['strip', 'strip_attr', 'strip_id_or_class', 'strip_image_src'].includes(name))
    throw new NotUnderstood('unknown-directive');
  const selectors =
    name === 'strip_id_or_class' || name === 'strip_image_src'
      ? selectByPart(name, value)
      : selectStripped(directive);
  if (selectors.some(takesWholePage)) throw new NotUnderstood('whole-page');
  return selectors;
}

function selectByPart(name: 'strip_id_or_class' | 'strip_image_src', value: string): string[] {
  const part = value.replace(/["']/g, '').trim();
  if (part === '') throw new NotUnderstood('empty');
  if (name === 'strip_image_src') return [`img${attributeIs('src', '*=', part)}`];
  return [`${attributeIs('class', '*=', part)}, ${attributeIs('id', '*=', part)}`];
}

function selectStripped(directive: Directive): string[] {
  const parts = translate(directive);
  if (parts.some(({ attribute }) => attribute !== null)) throw new NotUnderstood('attribute');
  return parts.map(({ selector }) => selector);
}
