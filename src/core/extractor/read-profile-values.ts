/** The fields that a profile's layout can read by itself: by selector, or from the publisher's own metadata. */
import type { Locator } from '../profile/profile.ts';
import type { PageView } from '../story/page-view.ts';
import { normaliseText } from '../text/normalise.ts';

/** Raw values as the page gives them; empty where the layout says nothing. */
export interface ProfileValues {
  bylines: string[];
  source: string | null;
  published: string | null;
  updated: string | null;
  section: string | null;
  tags: string[];
}

const LONGEST_METADATA = 500_000;
const LONGEST_VALUE = 500;

/** A locator's text: `selector => attribute` reads an attribute, else the element's text. */
function locate(view: PageView, locator: Locator | undefined): string[] {
  for (const entry of locator ?? []) {
    const [selector, attribute] = entry.split('=>').map((part) => part.trim());
    const values = [...view.document.querySelectorAll(selector!)]
      .slice(0, 100)
      .map((element) =>
        normaliseText(
          (attribute === undefined ? element.textContent : element.getAttribute(attribute)) ?? '',
        ).slice(0, LONGEST_VALUE),
      )
      .filter((value) => value !== '');
    if (values.length > 0) return values;
  }
  return [];
}

/** A dotted path into parsed JSON as strings; lists and objects with a `name` are flattened. */
function follow(json: unknown, path: string | undefined): string[] {
  if (path === undefined) return [];
  let value = json;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
    value = (value as Record<string, unknown>)[key];
  }
  const list = Array.isArray(value) ? value : [value];
  return list
    .slice(0, 100)
    .map((one: unknown) =>
      typeof one === 'object' && one !== null && 'name' in one ? (one as { name: unknown }).name : one,
    )
    .filter((one): one is string | number => typeof one === 'string' || typeof one === 'number')
    .map((one) => normaliseText(String(one)).slice(0, LONGEST_VALUE))
    .filter((one) => one !== '');
}

function readMetadata(view: PageView): unknown {
  const selector = view.profile?.metadata?.script ?? null;
  const source = selector === null ? null : (view.document.querySelector(selector)?.textContent ?? null);
  if (source === null || source.length > LONGEST_METADATA) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const splitList = (values: string[]): string[] =>
  values.length === 1 ? values[0]!.split(/\s*[,،;]\s*/).filter((value) => value !== '') : values;

/** Reads what the page's layout knows how to find. */
export function readProfileValues(view: PageView): ProfileValues {
  const { layout } = view;
  const metadata = readMetadata(view);
  const paths = view.profile?.metadata;
  const first = (...lists: string[][]): string | null => lists.find((list) => list.length > 0)?.[0] ?? null;
  const bylines = locate(view, layout?.bylines);
  const tags = locate(view, layout?.tags);
  return {
    bylines: bylines.length > 0 ? bylines : follow(metadata, paths?.bylines),
    source: first(locate(view, layout?.source)),
    published: first(locate(view, layout?.published), follow(metadata, paths?.published)),
    updated: first(locate(view, layout?.updated), follow(metadata, paths?.updated)),
    section: first(locate(view, layout?.section), follow(metadata, paths?.section)),
    tags: tags.length > 0 ? tags : splitList(follow(metadata, paths?.tags)),
  };
}
