/**
 * Lifts a record that carries a version of its own (`r:` sites, `q:` imported profiles) when it is read. Such records
 * are few and small, so nothing is rewritten ahead of time: a lifted one is stored with its next change.
 */

/** One step, from version `to - 1` to `to`. Takes and gives plain JSON; the schema looks at the last one's work. */
export interface RecordStep {
  to: number;
  /** What it changes, for the reader of the code. */
  what: string;
  lift(record: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** `newer`: written by a later version of Galley, to be left alone. `damaged`: carries no version we ever wrote. */
export type LiftedRecord = { state: 'ready'; value: unknown } | { state: 'newer' } | { state: 'damaged' };

/** The stored value as `version` would have written it. */
export function liftRecord(
  stored: unknown,
  { version, steps }: { version: number; steps: readonly RecordStep[] },
): LiftedRecord {
  if (typeof stored !== 'object' || stored === null || !('v' in stored)) return { state: 'damaged' };
  const written = stored.v;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return { state: 'damaged' };
  if (written > version) return { state: 'newer' };
  let value = stored as unknown as Record<string, unknown>;
  for (let to = written + 1; to <= version; to += 1) {
    const step = steps.find((one) => one.to === to);
    if (step === undefined) throw new Error(`no step from version ${to - 1} to ${to}`);
    value = { ...step.lift(value), v: to };
  }
  return { state: 'ready', value };
}
