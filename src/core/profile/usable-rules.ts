/** Rules without the selectors that this browser cannot read: each is left out by itself, and the others hold. */
import type { PageRules } from './page-rules.ts';
import type { Layout, Profile } from './profile.ts';

type IsUsable = (selector: string) => boolean;

/** Whether a document's parser takes a selector. Asked of an empty fragment, so that nothing is searched. */
export function selectorReader(document: Document): IsUsable {
  const nowhere = document.createDocumentFragment();
  return (selector) => {
    try {
      nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
}

/** The rules that can be read, and the selectors that cannot. A layout that is not recognised or has no root goes. */
export function usableRules(rules: PageRules, isUsable: IsUsable): { rules: PageRules; unusable: string[] } {
  const unusable = new Set<string>();
  const usable = (selector: string): boolean => {
    const isFine = isUsable(selector);
    if (!isFine) unusable.add(selector);
    return isFine;
  };
  // `selector => attribute` reads an attribute of what the selector finds.
  const usableEntry = (entry: string) => usable(entry.split('=>')[0]!.trim());

  function cleanLayout(layout: Layout): Layout[] {
    // One condition less would be another condition.
    if (!layout.when.every(usable)) return [];
    const clean: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(layout)) {
      if (name === 'when' || !Array.isArray(value)) clean[name] = value;
      else if (name === 'hide') clean[name] = layout.hide?.filter(({ selector }) => usable(selector));
      else clean[name] = (value as string[]).filter(usableEntry);
    }
    const { root, entry, ...rest } = clean as Layout;
    for (const name of Object.keys(rest) as (keyof typeof rest)[]) {
      const value = rest[name];
      if (Array.isArray(value) && value.length === 0 && name !== 'hide' && name !== 'keep') delete rest[name];
    }
    if (root.length === 0) return [];
    return [{ ...rest, root, ...(entry === undefined ? {} : cleanEntry(entry)) }];
  }

  function cleanEntry({ item, time, headline }: NonNullable<Layout['entry']>): Pick<Layout, 'entry'> {
    const [items, times, headlines] = [item, time ?? [], headline ?? []].map((one) =>
      one.filter(usableEntry),
    );
    if (items!.length === 0) return {};
    return {
      entry: {
        item: items!,
        ...(times!.length === 0 ? {} : { time: times! }),
        ...(headlines!.length === 0 ? {} : { headline: headlines! }),
      },
    };
  }

  function cleanProfile(profile: Profile): Profile {
    const { metadata, ...rest } = profile;
    return {
      ...rest,
      layouts: profile.layouts.flatMap(cleanLayout),
      ...(metadata !== undefined && usable(metadata.script) ? { metadata } : {}),
    };
  }

  const cleaned: PageRules = {
    bundled: rules.bundled === null ? null : cleanProfile(rules.bundled),
    imported: rules.imported.map(cleanProfile),
    own: rules.own.filter(({ selector }) => usable(selector)),
  };
  return { rules: cleaned, unusable: [...unusable] };
}
