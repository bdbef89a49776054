/** Taking profiles in, switching them, throwing them out. Only the background calls these, never for a private window. */
import type { Profile } from '../core/profile/profile.ts';
import type { Result } from '../protocol/messages.ts';
import type { SitesParts } from './change-site.ts';
import {
  type ImportedIndex,
  type ImportedProfile,
  importedIndexKey,
  importedKey,
  importedVersion,
  indexLine,
} from './imported-profile.ts';
import { readImportedIndex, readImportedProfile } from './imported-profiles.ts';
import { storageFailureCode } from './storage-area.ts';

/** More are not taken in: each is looked through for every page. */
const mostImported = 300;

/** Characters of JSON: every page of its sites is handed the whole profile. */
const longestProfile = 300_000;

/** What is asked to be taken in. */
export type Import = Pick<ImportedProfile, 'profile' | 'origin' | 'fileName'>;

async function guarded<T>({ lock }: SitesParts, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await lock(work);
  } catch (error) {
    return { ok: false, code: storageFailureCode(error) };
  }
}

const indexOf = (profiles: ImportedIndex['profiles']) => ({
  [importedIndexKey]: { v: 1, profiles } satisfies ImportedIndex,
});

/** Stores all of them, switched on, or none. Answers their new ids in the same order. */
export function importProfiles(
  parts: SitesParts & { newId: () => string },
  profiles: readonly Import[],
): Promise<Result<string[]>> {
  return guarded(parts, async () => {
    const { area, now, newId } = parts;
    const index = await readImportedIndex(area);
    const isTooLong = profiles.some(({ profile }) => JSON.stringify(profile).length > longestProfile);
    if (isTooLong || index.length + profiles.length > mostImported)
      return { ok: false, code: 'too-many-rules' };
    const importedAt = now().toISOString();
    const records = profiles.map(
      (one): ImportedProfile => ({ v: importedVersion, id: newId(), importedAt, on: true, ...one }),
    );
    await area.set({
      ...Object.fromEntries(records.map((record) => [importedKey(record.id), record])),
      ...indexOf([...index, ...records.map(indexLine)]),
    });
    return { ok: true, value: records.map(({ id }) => id) };
  });
}

/** Switches one on or off. Answers the profile, whose hosts are those that now have other rules. */
export function switchImported(
  parts: SitesParts,
  { id, on }: { id: string; on: boolean },
): Promise<Result<Profile>> {
  return guarded(parts, async () => {
    const found = await readImportedProfile(parts.area, id);
    if (found.state === 'missing') return { ok: false, code: 'not-found' };
    if (found.state !== 'sound')
      return { ok: false, code: found.state === 'newer' ? 'newer-record' : 'damaged-record' };
    const record = { ...found.record, on };
    const index = await readImportedIndex(parts.area);
    const lines = index.map((line) => (line.id === id ? indexLine(record) : line));
    if (!lines.some((line) => line.id === id)) lines.push(indexLine(record));
    await parts.area.set({ [importedKey(id)]: record, ...indexOf(lines) });
    return { ok: true, value: found.record.profile };
  });
}

/** Throws one out, also a damaged one: the reader asked for it. Answers the profile, where it could be read. */
export function removeImported(parts: SitesParts, id: string): Promise<Result<Profile | null>> {
  return guarded(parts, async () => {
    const found = await readImportedProfile(parts.area, id);
    if (found.state === 'missing') return { ok: false, code: 'not-found' };
    if (found.state === 'newer') return { ok: false, code: 'newer-record' };
    await parts.area.set(indexOf((await readImportedIndex(parts.area)).filter((line) => line.id !== id)));
    await parts.area.remove(importedKey(id));
    return { ok: true, value: found.record?.profile ?? null };
  });
}
