/**
 * A name for each entry of a live blog that stays the same from look to look and from save to save: the page's own
 * anchor, else the time, else the first words. An editor who mends a headline must not make a new entry of it.
 */

export interface KeyParts {
  /** The `id` of its box. */
  id: string | null;
  /** A full date with time. */
  iso: string | null;
  words: string;
}

const LONGEST_KEY = 80;

/** A short digest of text (cyrb53, public domain); for telling texts apart, not for keeping secrets. */
function digest(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

/** Whether the ids only count the boxes of this page ("entry-0", "entry-1"): then another one moves them all. */
function isCounter(ids: readonly string[]): boolean {
  const numbers = ids.map((id) => /^\D*(\d{1,4})$/.exec(id)?.[1]);
  if (numbers.some((number) => number === undefined)) return false;
  const counts = numbers.map(Number);
  return Math.min(...counts) <= 1 && Math.max(...counts) - Math.min(...counts) === counts.length - 1;
}

/** Keys for entries, which are given in page order. */
export function entryKeys(parts: readonly KeyParts[], newestFirst: boolean): string[] {
  const ids = parts.map(({ id }) => id).filter((id) => id !== null);
  const isOwn = (id: string | null): id is string =>
    id !== null && id.length <= LONGEST_KEY && ids.indexOf(id) === ids.lastIndexOf(id);
  const useIds = ids.length > 0 && !isCounter(ids);
  const keys = new Map<KeyParts, string>();
  const taken = new Map<string, number>();
  // Oldest first, so that a later entry of the same minute does not rename the one before it.
  for (const part of newestFirst ? [...parts].reverse() : parts) {
    const key =
      useIds && isOwn(part.id) ? part.id : (part.iso?.slice(0, 40) ?? digest(part.words.slice(0, 120)));
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    keys.set(part, count === 1 ? key : `${key} ${count}`);
  }
  return parts.map((part) => keys.get(part)!);
}
