/**
 * Lifts what an earlier version of Galley stored to the schema of this one, before anything else reads it.
 *
 * A step may be killed at any moment and is then run again from its beginning, over keys of which some are lifted
 * already: it must leave lifted ones alone. It writes new keys beside the old ones and removes the old ones last. The
 * mark moves only when a step is done.
 */
import * as v from 'valibot';
import { headKey, schemaVersion } from '../records.ts';
import { type Lock, type StorageArea, storageFailureCode } from '../storage-area.ts';

/** One step, from schema `to - 1` to `to`; one file each, `NNN-what.ts`, NNN being `to`. */
export interface MigrationStep {
  to: number;
  /** What it changes, for the reader of the code. */
  what: string;
  migrate(area: StorageArea): Promise<void>;
}

/** `newer`: a later version of Galley was here; nothing may be written. `failed` carries the reason. */
export type MigrationOutcome =
  | { state: 'ready' }
  | { state: 'newer' }
  | { state: 'failed'; code: ReturnType<typeof storageFailureCode> };

const schemaMarkKey = 'm:schema';
const SchemaMarkSchema = v.strictObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Schema 1 is the first that was ever released; it is what a library without a mark is in. */
const firstSchema = 1;

/**
 * Runs the steps that are missing between the stored schema and `target`, under the library's lock. Never throws: a
 * step that fails leaves the mark where it was, and is run again at the next start.
 */
export async function runMigrations(options: {
  area: StorageArea;
  lock: Lock;
  steps: readonly MigrationStep[];
  /** The schema of this code. */
  target?: number;
}): Promise<MigrationOutcome> {
  const { area, lock, steps, target = schemaVersion } = options;
  try {
    return await lock(async () => {
      const stored = await area.get([schemaMarkKey, headKey]);
      const mark = v.safeParse(SchemaMarkSchema, stored[schemaMarkKey]);
      let schema = mark.success ? mark.output.schema : firstSchema;
      if (schema > target) return { state: 'newer' };
      for (; schema < target; schema += 1) {
        const step = steps.find(({ to }) => to === schema + 1);
        if (!step) throw new Error(`no migration from schema ${schema} to ${schema + 1}`);
        await step.migrate(area);
        await area.set({ [schemaMarkKey]: { schema: step.to } });
      }
      if (!mark.success) await area.set({ [schemaMarkKey]: { schema } });
      return { state: 'ready' };
    });
  } catch (error) {
    return { state: 'failed', code: storageFailureCode(error) };
  }
}
