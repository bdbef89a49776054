/** Another person's profile that the reader took in, under `q:<id>`. Data under the profile's schema, nothing else. */
import * as v from 'valibot';
import { ProfileSchema } from '../core/profile/profile.ts';

export const importedVersion = 1;

/** Where a profile came from: an export of Galley, or a text file of the ftr-site-config collection. */
export const profileOrigins = ['galley', 'ftr-site-config'] as const;

export const FileNameSchema = v.pipe(v.string(), v.maxLength(200));

export const ImportedProfileSchema = v.strictObject({
  v: v.literal(importedVersion),
  id: v.pipe(v.string(), v.uuid()),
  profile: ProfileSchema,
  importedAt: v.pipe(v.string(), v.isoTimestamp()),
  origin: v.picklist(profileOrigins),
  fileName: FileNameSchema,
  on: v.boolean(),
});
export type ImportedProfile = v.InferOutput<typeof ImportedProfileSchema>;

export const importedPrefix = 'q:';
export const importedKey = (id: string) => `${importedPrefix}${id}`;

/**
 * Which imported profiles there are for which hosts, under one key, written together with the profiles: so that a page
 * does not wait until every key of the store was looked through. Derived; the profiles are the truth.
 */
export const importedIndexKey = 's:imported';
export const ImportedIndexSchema = v.strictObject({
  v: v.literal(1),
  profiles: v.array(
    v.strictObject({
      id: ImportedProfileSchema.entries.id,
      hosts: ProfileSchema.entries.hosts,
      on: v.boolean(),
    }),
  ),
});
export type ImportedIndex = v.InferOutput<typeof ImportedIndexSchema>;

/** One line of the index. */
export const indexLine = ({ id, profile, on }: ImportedProfile): ImportedIndex['profiles'][number] => ({
  id,
  hosts: profile.hosts,
  on,
});
