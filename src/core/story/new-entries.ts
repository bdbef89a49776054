/** Which entries of a live blog came since its reader last looked. */

/** The entry as far as this question goes. */
export interface SeenEntry {
  key: string;
}

/**
 * Keys of the entries, given in page order, that are new to someone who saw the entries of `seen`. Older ones that a
 * button has loaded since are not: they stand beyond all that was seen.
 */
export function findNewEntries(
  entries: readonly SeenEntry[],
  seen: ReadonlySet<string>,
  newestFirst: boolean,
): Set<string> {
  if (seen.size === 0) return new Set();
  const known = entries.flatMap(({ key }, index) => (seen.has(key) ? [index] : []));
  const first = known[0];
  const last = known[known.length - 1];
  const isOlder = (index: number): boolean =>
    newestFirst ? last !== undefined && index > last : first !== undefined && index < first;
  return new Set(entries.filter(({ key }, index) => !seen.has(key) && !isOlder(index)).map(({ key }) => key));
}
