/**
 * What the reader taught Galley by picking on a page: one selector, what to do with what it matches, and on which
 * pages of the site. The reader's own layer of rules is a list of these.
 */
import * as v from 'valibot';
import { SelectorSchema } from './profile.ts';

/** What a rule does: take away, bring back, or say which box holds the story. */
export const repairVerbs = ['hide', 'keep', 'root'] as const;

export type RepairVerb = (typeof repairVerbs)[number];

const pathname = v.pipe(v.string(), v.maxLength(2048), v.startsWith('/'));

/**
 * The pages a rule is for. `path` of a section is its first directory with both slashes (`/world/`); of an article,
 * the path of its canonical address.
 */
const ScopeSchema = v.variant('of', [
  v.strictObject({ of: v.literal('site') }),
  v.strictObject({ of: v.literal('section'), path: v.pipe(pathname, v.endsWith('/')) }),
  v.strictObject({ of: v.literal('article'), path: pathname }),
]);
export type RepairScope = v.InferOutput<typeof ScopeSchema>;

export const RepairRuleSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  verb: v.picklist(repairVerbs),
  selector: SelectorSchema,
  scope: ScopeSchema,
  /** The first words of what was picked, by which the reader knows the rule again. */
  words: v.pipe(v.string(), v.maxLength(120)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type RepairRule = v.InferOutput<typeof RepairRuleSchema>;

const withoutEndSlash = (path: string) => path.replace(/(?!^)\/+$/, '');

/** Whether a rule is for the page at `url`; of which host the rule is, its store knows. */
export function appliesAt({ scope }: RepairRule, url: string): boolean {
  if (scope.of === 'site') return true;
  if (!URL.canParse(url)) return false;
  const { pathname: path } = new URL(url);
  if (scope.of === 'section') return `${withoutEndSlash(path)}/`.startsWith(scope.path);
  return withoutEndSlash(path) === withoutEndSlash(scope.path);
}

const strength: Record<RepairScope['of'], number> = { site: 0, section: 1, article: 2 };

/** Rules weakest first: those of the site, of a section, of one article; in each, the older before the newer. */
export function weakestFirst(rules: readonly RepairRule[]): RepairRule[] {
  return rules.toSorted(
    (one, two) =>
      strength[one.scope.of] - strength[two.scope.of] ||
      (one.madeAt < two.madeAt ? -1 : one.madeAt > two.madeAt ? 1 : 0),
  );
}
