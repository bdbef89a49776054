/**
 * What the reader repaired and chose for one site, under `r:<host>`. The record carries a version of its own: it is
 * lifted when it is read (`migrations/site-steps.ts`), apart from the library, so that neither waits for the other.
 */
import * as v from 'valibot';
import { mostRules } from '../core/profile/page-rules.ts';
import { RepairRuleSchema } from '../core/profile/repair-rule.ts';
import { bareHost } from '../core/url/bare-host.ts';
import { SettingsSchema } from './settings-schema.ts';

export const siteVersion = 1;
/** Changes of a site's rules that can be taken back. */
export const mostHistory = 20;

const iso = v.pipe(v.string(), v.isoTimestamp());
const own = v.pipe(v.array(RepairRuleSchema), v.maxLength(mostRules));

/** A host as sites are kept by: bare, with a dot or not (intranets), never with a port. */
export const SiteHostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/),
  v.check((host) => bareHost(host) === host, 'a site is known by its host without www.'),
);

/** Which layers of rules are used on the site. */
export const LayerSwitchesSchema = v.strictObject({
  bundled: v.boolean(),
  imported: v.boolean(),
  own: v.boolean(),
});

/** What differs on this site; null: as everywhere. */
export const SiteChoicesSchema = v.strictObject({
  clickAction: v.nullable(SettingsSchema.entries.clickAction),
  readerFont: v.nullable(SettingsSchema.entries.readerFont),
  readerSize: v.nullable(SettingsSchema.entries.readerSize),
});

export const SiteRecordSchema = v.strictObject({
  v: v.literal(siteVersion),
  host: SiteHostSchema,
  /** One more with every write. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  own,
  layers: LayerSwitchesSchema,
  choices: SiteChoicesSchema,
  /** The rules as they were before each change of them, newest first. */
  history: v.pipe(v.array(v.strictObject({ at: iso, own })), v.maxLength(mostHistory)),
  /** When the rules were last changed. */
  repairedAt: v.nullable(iso),
});
export type SiteRecord = v.InferOutput<typeof SiteRecordSchema>;

export const sitePrefix = 'r:';
export const siteKey = (host: string) => `${sitePrefix}${bareHost(host)}`;

/** What holds for a site of which nothing is stored. */
export const freshSite = (host: string): SiteRecord => ({
  v: siteVersion,
  host: bareHost(host),
  rev: 0,
  own: [],
  layers: { bundled: true, imported: true, own: true },
  choices: { clickAction: null, readerFont: null, readerSize: null },
  history: [],
  repairedAt: null,
});
