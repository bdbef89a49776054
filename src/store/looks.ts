/**
 * The reader's last look at each live blog: which entries were there. Kept so that the next look can tell what is new;
 * bounded in number and age, and never written from private windows. The blog is known by the id of its address.
 */
import * as v from 'valibot';
import type { Lock, StorageArea } from './storage-area.ts';

export const looksKey = 's:looks';
/** Blogs that are remembered; the one not looked at for longest goes. */
const mostLooks = 50;
/** Entries of one blog; the newest looked at stay. */
const mostKeys = 1000;
/** A live blog ends; a look so many days old is forgotten at the next. */
const keptDays = 60;

const LookSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Keys of the entries: see `core/story/entry-keys.ts`. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(mostKeys)),
});
type Look = v.InferOutput<typeof LookSchema>;

/** `v` is this shape's own version: looks are a convenience, so what cannot be read counts as never looked. */
const LooksSchema = v.strictObject({ v: v.literal(1), looks: v.array(v.unknown()) });

async function readAll(area: StorageArea): Promise<Look[]> {
  const parsed = v.safeParse(LooksSchema, (await area.get(looksKey))[looksKey]);
  if (!parsed.success) return [];
  return parsed.output.looks.flatMap((look) => {
    const one = v.safeParse(LookSchema, look);
    return one.success ? [one.output] : [];
  });
}

/** The entries seen at the last look at this blog; null where there was none. */
export async function readLook(area: StorageArea, id: string): Promise<string[] | null> {
  return (await readAll(area)).find((look) => look.id === id)?.keys ?? null;
}

/**
 * Remembers that the reader now sees these entries; those seen before stay seen. Throws when the browser cannot store.
 * Only the background calls it, and never for a private window.
 */
export async function keepLook(
  { area, lock, now }: { area: StorageArea; lock: Lock; now: Date },
  { id, keys }: { id: string; keys: readonly string[] },
): Promise<void> {
  await lock(async () => {
    const all = await readAll(area);
    const before = all.find((look) => look.id === id)?.keys ?? [];
    const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
    const look: Look = {
      id,
      at: now.toISOString(),
      keys: [...new Set([...keys, ...before])].slice(0, mostKeys),
    };
    const others = all.filter((other) => other.id !== id && other.at >= oldest);
    const looks = [look, ...others].slice(0, mostLooks);
    await area.set({ [looksKey]: { v: 1, looks } });
  });
}
