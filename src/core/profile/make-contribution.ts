import * as v from 'valibot';
import { type Layout, type Profile, ProfileSchema } from './profile.ts';
import type { RepairRule } from './repair-rule.ts';

/**
 * A profile that anyone could use, made of what Galley knows of a site and of what the reader taught it for all of its
 * pages; rules for a section or an article stay out, for a profile has no such thing. Null where nobody has said which
 * box is the story: without that there is no layout.
 */
export function makeContribution({
  host,
  bundled,
  own,
  outlet,
  language,
  today,
}: {
  host: string;
  bundled: Profile | null;
  own: readonly RepairRule[];
  /** As saved articles have it. */
  outlet: string | null;
  language: string | null;
  /** The date from which it is known to hold. */
  today: string;
}): Profile | null {
  const rules = own.filter(({ scope }) => scope.of === 'site');
  const pick = (verb: RepairRule['verb']) => rules.filter((rule) => rule.verb === verb).toReversed();
  const roots = pick('root').map(({ selector }) => selector);
  const hide = pick('hide').map(({ selector, words }) => ({
    kind: 'furniture' as const,
    selector,
    why: (words === '' ? 'picked by a reader' : words).slice(0, 120),
  }));
  const keep = pick('keep').map(({ selector }) => selector);
  const grown = (layout: Layout): Layout => ({
    ...layout,
    lastSeen: today,
    root: [...roots, ...layout.root].slice(0, 20),
    ...(hide.length + (layout.hide?.length ?? 0) > 0
      ? { hide: [...hide, ...(layout.hide ?? [])].slice(0, 500) }
      : {}),
    ...(keep.length + (layout.keep?.length ?? 0) > 0
      ? { keep: [...keep, ...(layout.keep ?? [])].slice(0, 100) }
      : {}),
  });
  const layouts = bundled?.layouts.length
    ? // The newest is what the reader saw.
      [grown(bundled.layouts[0]!), ...bundled.layouts.slice(1)]
    : roots.length > 0
      ? [grown({ name: 'story', lastSeen: today, when: [roots[0]!], root: [] })]
      : [];
  if (layouts.length === 0) return null;
  const hosts = host.includes('.') ? [host, `www.${host}`] : [];
  const made = v.safeParse(ProfileSchema, {
    ...(bundled ?? {
      id: host.replace(/[^a-z0-9]+/g, '-').slice(0, 60),
      outlet: (outlet ?? host).slice(0, 100),
      hosts,
      languages: language === null ? [] : [language],
    }),
    layouts,
  });
  return made.success ? made.output : null;
}
