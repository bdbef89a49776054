/**
 * The page's own markup, kept beside its article so that it can be cleaned again by better rules: `core/snapshot`
 * writes and reads it. Never shown. An article is whole without it; what is damaged or of another version counts as
 * not there.
 */
import * as v from 'valibot';
import { longestPacked } from '../core/snapshot/pack-markup.ts';
import { isIntact, seal } from './checksum.ts';
import type { StorageArea } from './storage-area.ts';

/** Gzip in base64. */
const PackedMarkupSchema = v.pipe(v.string(), v.maxLength(longestPacked), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const KeptMarkupSchema = v.strictObject({
  /** This shape's own version. */
  v: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  /** The version of the article that was made of it; older versions have no markup. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  packed: PackedMarkupSchema,
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type KeptMarkup = v.InferOutput<typeof KeptMarkupSchema>;

export const markupKey = (id: string) => `k:${id}`;

/** A sealed record of packed markup. */
export async function sealMarkup(fields: {
  id: string;
  rev: number;
  takenAt: string;
  packed: string;
}): Promise<KeptMarkup> {
  return seal({ v: 1, ...fields } as const);
}

/** The markup that version `rev` of an article was made of; null where none is kept. */
export async function readMarkup(
  area: StorageArea,
  { id, rev }: { id: string; rev: number },
): Promise<KeptMarkup | null> {
  const stored = (await area.get(markupKey(id)))[markupKey(id)];
  const parsed = v.safeParse(KeptMarkupSchema, stored);
  if (!parsed.success || parsed.output.id !== id || parsed.output.rev !== rev) return null;
  return (await isIntact(parsed.output)) ? parsed.output : null;
}
