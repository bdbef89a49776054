/**
 * What holds on one page, of all that is known of its site. Layers, weakest first: the bundled profile, imported ones
 * (who imported later means the later one), the reader's own rules for the site, for the section, for this article.
 */
import type { HiddenKind } from '../cleaner/plan.ts';
import { findLayout } from './find-profile.ts';
import type { PageRules } from './page-rules.ts';
import type { Layout, Profile } from './profile.ts';
import { appliesAt, type RepairRule } from './repair-rule.ts';

export type RuleOrigin = 'bundled' | 'imported' | 'own';

/** The boxes that one layer hides and keeps. */
export interface RuleLayer {
  origin: RuleOrigin;
  /** The profile it comes from; null for the reader's own rules. */
  profile: string | null;
  /** `kind` null: the rule does not say what it hides. */
  hide: readonly { kind: HiddenKind | null; selector: string }[];
  keep: readonly string[];
}

export interface ActiveRules {
  /** Whose labels, metadata and text order count; null for unknown publishers. */
  profile: Profile | null;
  /** Of the strongest profile that knows this design, or null. */
  layout: Layout | null;
  /** Whether that profile is one of ours. */
  isBundled: boolean;
  /** Boxes that the reader calls the story, strongest first. */
  roots: readonly string[];
  /** Strongest first. */
  layers: readonly RuleLayer[];
}

/**
 * The rules for `document`, which stands at `urls`: its address, and others under which the reader may have met it.
 * Every selector must be one that the browser understands.
 */
export function activeRules(rules: PageRules, document: ParentNode, ...urls: string[]): ActiveRules {
  const profiles = [...rules.imported.toReversed(), ...(rules.bundled === null ? [] : [rules.bundled])];
  const known = profiles.flatMap((profile) => {
    const layout = findLayout(profile, document);
    return layout === null ? [] : [{ profile, layout }];
  });
  const own = rules.own.filter((rule) => urls.some((url) => appliesAt(rule, url))).toReversed();
  return {
    profile: mergeProfiles(known[0]?.profile ?? profiles[0] ?? null, rules.bundled),
    layout: known[0]?.layout ?? null,
    isBundled: known[0] === undefined || known[0].profile === rules.bundled,
    roots: own.filter(({ verb }) => verb === 'root').map(({ selector }) => selector),
    layers: [
      ...layersOf(own),
      ...known.map(({ profile, layout }) => layerOf(layout, profile, profile === rules.bundled)),
    ],
  };
}

/** The layer of one profile's layout. */
function layerOf(layout: Layout, profile: Profile, isBundled: boolean): RuleLayer {
  const { hide = [], keep = [] } = layout;
  return { origin: isBundled ? 'bundled' : 'imported', profile: profile.id, hide, keep };
}

/** Own rules as layers: an article's before a section's before the site's. */
function layersOf(own: readonly RepairRule[]): RuleLayer[] {
  return (['article', 'section', 'site'] as const).flatMap((of) => {
    const rules = own.filter(({ scope }) => scope.of === of);
    const hide = rules
      .filter(({ verb }) => verb === 'hide')
      .map(({ selector }) => ({ kind: null, selector }));
    const keep = rules.filter(({ verb }) => verb === 'keep').map(({ selector }) => selector);
    return hide.length + keep.length === 0 ? [] : [{ origin: 'own' as const, profile: null, hide, keep }];
  });
}

/** What an imported profile does not say, the bundled one may; and how the paper is called we know better. */
function mergeProfiles(strongest: Profile | null, bundled: Profile | null): Profile | null {
  if (strongest === null || bundled === null || strongest === bundled) return strongest;
  return { ...bundled, ...strongest, outlet: bundled.outlet };
}

/** The rules of a layout alone, as if nothing else were known. */
export function layersOfLayout(profile: Profile | null, layout: Layout | null): RuleLayer[] {
  return profile === null || layout === null ? [] : [layerOf(layout, profile, true)];
}
