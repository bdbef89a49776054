/**
 * Articles at hand that are read without being saved: in `browser.storage.session`, that is in memory, gone when the
 * browser closes.
 */
import * as v from 'valibot';
import { type Article, ArticleSchema } from '../core/article.ts';
import type { Result } from '../protocol/messages.ts';
import type { StorageArea } from './storage-area.ts';

/** Previews kept at a time; the oldest goes. The browser gives all of them together about ten megabytes. */
const maxPreviews = 8;
const prefix = 'preview:';

const PreviewSchema = v.strictObject({ at: v.number(), article: ArticleSchema });

/** Keeps the article for the reader page; answers the key to ask for. Throws when the browser cannot store it. */
export async function keepPreview(
  session: StorageArea,
  { article, key, now }: { article: Article; key: string; now: Date },
): Promise<void> {
  const all = await session.get(null);
  const older = Object.entries(all)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => ({ name, at: Number((value as { at?: unknown }).at) || 0 }))
    .sort((a, b) => b.at - a.at);
  const surplus = older.slice(maxPreviews - 1).map(({ name }) => name);
  if (surplus.length > 0) await session.remove(surplus);
  const item = { [prefix + key]: { at: now.getTime(), article } };
  try {
    await session.set(item);
  } catch (error) {
    // Full: the others make room, the reader is looking at this one.
    if (older.length === 0) throw error;
    await session.remove(older.map(({ name }) => name));
    await session.set(item);
  }
}

/** The article of a preview; `not-found` after the browser was closed. */
export async function readPreview(session: StorageArea, key: string): Promise<Result<Article>> {
  const parsed = v.safeParse(PreviewSchema, (await session.get(prefix + key))[prefix + key]);
  return parsed.success ? { ok: true, value: parsed.output.article } : { ok: false, code: 'not-found' };
}
