import { isIntact, seal } from '../checksum.ts';
import { readInGroups, type StorageArea, storedKeys } from '../storage-area.ts';
import type { MigrationStep } from './run-migrations.ts';

/** Whatever carries a version and is Galley's own: articles and their older versions, tombstones, list pages, head. */
const VERSIONED = /^(?:[avtp]:|h$)/;
const ARTICLE = /^[av]:/;

interface Versioned {
  v: number;
  sum?: string;
  article?: object;
}

const isOld = (value: unknown): value is Versioned =>
  typeof value === 'object' && value !== null && 'v' in value && value.v === 1;

/** The value in schema 2; null for what is damaged, which stays as it was found. */
async function lift(key: string, value: Versioned): Promise<object | null> {
  const { sum, ...fields } = value;
  const lifted = { ...fields, v: 2 };
  if (ARTICLE.test(key)) {
    if (typeof value.article !== 'object' || value.article === null) return null;
    lifted.article = { ...value.article, conflicts: [] };
  }
  if (sum === undefined) return lifted;
  return (await isIntact({ ...value, sum })) ? seal(lifted) : null;
}

/** Articles keep where their page contradicted itself; those saved before say that nothing is known of it. */
export const keepConflicts: MigrationStep = {
  to: 2,
  what: 'articles get a list of conflicts between their sources',
  async migrate(area: StorageArea) {
    const keys = (await storedKeys(area)).filter((key) => VERSIONED.test(key));
    for await (const { key, value } of readInGroups(area, keys)) {
      if (!isOld(value)) continue;
      const lifted = await lift(key, value);
      if (lifted !== null) await area.set({ [key]: lifted });
    }
  },
};
