/** Reading the profiles that the reader took in. Every page may; only the background writes (`change-imported.ts`). */
import * as v from 'valibot';
import { matchesHost } from '../core/profile/find-profile.ts';
import type { Profile } from '../core/profile/profile.ts';
import {
  type ImportedIndex,
  ImportedIndexSchema,
  type ImportedProfile,
  ImportedProfileSchema,
  importedIndexKey,
  importedKey,
  importedPrefix,
  importedVersion,
  indexLine,
} from './imported-profile.ts';
import { liftRecord } from './migrations/lift-record.ts';
import { importedSteps } from './migrations/record-steps.ts';
import { readInGroups, type StorageArea, storedKeys } from './storage-area.ts';

/** What stands under an imported profile's key. `newer`: written by a later version of Galley. */
export type ImportedReading =
  | { id: string; state: 'sound'; record: ImportedProfile }
  | { id: string; state: 'missing' | 'newer' | 'damaged'; record: null };

/** Believes a stored value only if it is whole and is the record of that id. */
function examineImported(value: unknown, id: string): ImportedReading {
  if (value === undefined) return { id, state: 'missing', record: null };
  const lifted = liftRecord(value, { version: importedVersion, steps: importedSteps });
  if (lifted.state !== 'ready') return { id, state: lifted.state, record: null };
  const parsed = v.safeParse(ImportedProfileSchema, lifted.value);
  return parsed.success && parsed.output.id === id
    ? { id, state: 'sound', record: parsed.output }
    : { id, state: 'damaged', record: null };
}

/** One imported profile. Throws when the browser cannot read. */
export async function readImportedProfile(area: StorageArea, id: string): Promise<ImportedReading> {
  const key = importedKey(id);
  return examineImported((await area.get(key))[key], id);
}

/** All that were taken in, those unreadable included, in the order of their keys. */
export async function readImportedProfiles(area: StorageArea): Promise<ImportedReading[]> {
  const keys = (await storedKeys(area)).filter((key) => key.startsWith(importedPrefix)).sort();
  const all: ImportedReading[] = [];
  for await (const { key, value, unreadable } of readInGroups(area, keys))
    all.push(examineImported(unreadable ? null : value, key.slice(importedPrefix.length)));
  return all;
}

/**
 * The index of the imported profiles; made anew from them where it is unusable. No index: nothing was ever taken in,
 * for it is written together with the first profile.
 */
export async function readImportedIndex(area: StorageArea): Promise<ImportedIndex['profiles']> {
  const stored = (await area.get(importedIndexKey))[importedIndexKey];
  if (stored === undefined) return [];
  const parsed = v.safeParse(ImportedIndexSchema, stored);
  if (parsed.success) return parsed.output.profiles;
  return (await readImportedProfiles(area)).flatMap(({ record }) =>
    record === null ? [] : [indexLine(record)],
  );
}

/** The profiles that are switched on for a host, weakest first: who imports later means the later one. */
export async function readImportedFor(area: StorageArea, host: string): Promise<Profile[]> {
  const ids = (await readImportedIndex(area))
    .filter(({ on, hosts }) => on && matchesHost(host, hosts))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const values = await area.get(ids.map(importedKey));
  return ids
    .flatMap((id) => examineImported(values[importedKey(id)], id).record ?? [])
    .filter(({ on }) => on)
    .sort((one, two) => (one.importedAt < two.importedAt ? -1 : 1))
    .map(({ profile }) => profile);
}
