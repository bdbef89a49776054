/** All that is known for the pages of one site: what the background hands to the cleaner, layer by layer. */
import * as v from 'valibot';
import { ProfileSchema } from './profile.ts';
import { RepairRuleSchema } from './repair-rule.ts';

/** More rules of the reader's own are not kept for one site (R22). */
export const mostRules = 500;

export const PageRulesSchema = v.strictObject({
  bundled: v.nullable(ProfileSchema),
  /** Those switched on, weakest first. */
  imported: v.pipe(v.array(ProfileSchema), v.maxLength(20)),
  /** Weakest first: site, section, article. Which of them are for the address at hand is told by `appliesAt`. */
  own: v.pipe(v.array(RepairRuleSchema), v.maxLength(mostRules)),
});
export type PageRules = v.InferOutput<typeof PageRulesSchema>;

/** Nothing is known: the generic path. */
export const noRules: PageRules = { bundled: null, imported: [], own: [] };
