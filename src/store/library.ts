/**
 * The library: the articles a reader keeps, in `browser.storage.local` and nowhere else. Only the background opens
 * it; pages read through `reading.ts`.
 *
 * Every change is one `set` of the record, the index page and the head, under one lock shared by all contexts, so
 * that a browser killed at any moment leaves a change whole or not made at all. Two calls would not: measured, one
 * kill in ten left an article that no list showed.
 */
import type { Article } from '../core/article.ts';
import { haveSameWords } from '../core/article-words.ts';
import { articleId } from '../core/url/article-id.ts';
import type { Result, Saved } from '../protocol/messages.ts';
import { examineRecord, makeRecord, rowOf, storable } from './article-record.ts';
import { isIntact, sha256 } from './checksum.ts';
import { IndexDamaged, IndexEdit } from './index-edit.ts';
import { examineHead } from './index-pages.ts';
import { markupKey, readMarkup, sealMarkup } from './kept-markup.ts';
import { mergeLiveBlog } from './merge-entries.ts';
import { isDeleted, openReading, type Reading } from './reading.ts';
import { isIndexSound, type LibraryCheck, rebuildIndex } from './rebuild-index.ts';
import {
  type ArticleRecord,
  articleKey,
  damagedKey,
  type Head,
  headKey,
  rowKey,
  schemaVersion,
  type Tombstone,
  tombstoneKey,
  versionKey,
} from './records.ts';
import { type Lock, type StorageArea, StorageFailure, storageFailureCode } from './storage-area.ts';

export interface Library extends Reading {
  /**
   * Keeps the article. The same words again write nothing; other words become a new version, the older one is kept.
   * A live blog keeps the entries it has: see `merge-entries.ts`.
   * From a private window nothing is kept. Where the store is too full for the page's markup, the article is kept
   * without it.
   */
  save(article: Article, options: SaveOptions): Promise<Result<Saved>>;
  /** Takes articles out of the list; their records stay. Answers the ids that are deleted now. */
  delete(ids: readonly string[]): Promise<Result<string[]>>;
  /** Brings deleted articles back to their old places. Answers the ids that are in the list now. */
  restore(ids: readonly string[]): Promise<Result<string[]>>;
  /** Compares the index with what is stored and rebuilds it if it is wrong. For every start of the browser. */
  verify(): Promise<Result<{ rebuilt: boolean }>>;
  /** Reads every record and rebuilds the index. */
  repair(): Promise<Result<LibraryCheck>>;
}

export interface SaveOptions {
  isPrivate: boolean;
  /**
   * The page's markup, packed; `same`: the markup that is kept already, of which the article was made anew. Without
   * it none is kept for this version.
   */
  markup?: string | 'same' | null;
}

/** What opens a library: where it is kept, the lock named for it, and the clock. */
export interface LibraryParts {
  area: StorageArea;
  lock: Lock;
  now: () => Date;
}

const lifted: Tombstone = { v: schemaVersion, deletedAt: null };

/** The library kept in `area`. Opening reads nothing yet; several may be open on one area if they share the lock. */
export function openLibrary({ area, lock, now }: LibraryParts): Library {
  /** Expected failures come back as codes; a damaged index is rebuilt once, and the work done again. */
  async function change<T>(
    work: (head: Head, wasRebuilt: boolean) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      return await lock(async () => {
        const { head, wasRebuilt } = await currentHead();
        try {
          return await work(head, wasRebuilt);
        } catch (error) {
          if (!(error instanceof IndexDamaged)) throw error;
          await rebuildIndex(area);
          return await work((await currentHead()).head, true);
        }
      });
    } catch (error) {
      return { ok: false, code: storageFailureCode(error) };
    }
  }

  async function currentHead(): Promise<{ head: Head; wasRebuilt: boolean }> {
    const head = await examineHead((await area.get(headKey))[headKey]);
    if (head === 'newer') throw new StorageFailure('newer-record');
    if (head !== null) return { head, wasRebuilt: false };
    // First use, or the head was lost: a fresh one over unseen articles would hide them.
    await rebuildIndex(area);
    const rebuilt = await examineHead((await area.get(headKey))[headKey]);
    if (rebuilt === null || rebuilt === 'newer') throw new StorageFailure('storage-failed');
    return { head: rebuilt, wasRebuilt: true };
  }

  async function write(
    items: Record<string, unknown>,
    edit: IndexEdit,
    alsoObsolete: string[] = [],
  ): Promise<void> {
    await area.set({ ...items, ...(await edit.changes()) });
    const obsolete = [...edit.obsoleteKeys(), ...alsoObsolete];
    // What is left lying about if this fails is in nobody's way: the head no longer names it.
    if (obsolete.length > 0) await area.remove(obsolete).catch(() => undefined);
  }

  async function isStored(record: ArticleRecord): Promise<boolean> {
    const key = articleKey(record.id);
    const stored = (await area.get(key))[key] as ArticleRecord | undefined;
    return stored?.sum === record.sum && (await isIntact(stored));
  }

  /** The markup to be written with version `rev`, which follows `before`. */
  async function markupFor(
    markup: SaveOptions['markup'],
    { id, rev, before, at }: { id: string; rev: number; before: number; at: string },
  ): Promise<Record<string, unknown>> {
    if (markup == null) return {};
    const known = markup === 'same' ? await readMarkup(area, { id, rev: before }) : null;
    if (markup === 'same' && known === null) return {};
    const { packed, takenAt } = known ?? { packed: markup, takenAt: at };
    return { [markupKey(id)]: await sealMarkup({ id, rev, takenAt, packed }) };
  }

  /** The same words once more, of which no markup was kept so far: by an earlier Galley, or for want of room. */
  async function addMarkup(
    { id, rev, article: kept }: ArticleRecord,
    article: Article,
    markup: SaveOptions['markup'],
  ): Promise<void> {
    if (markup == null || markup === 'same' || !haveSameWords(storable(article), kept)) return;
    if ((await readMarkup(area, { id, rev })) !== null) return;
    const takenAt = now().toISOString();
    // The article is whole without it, so a full store is no failure here.
    await area
      .set({ [markupKey(id)]: await sealMarkup({ id, rev, takenAt, packed: markup }) })
      .catch(() => undefined);
  }

  async function save(article: Article, options: SaveOptions): Promise<Result<Saved>> {
    const saved = await saveOnce(article, options);
    if (saved.ok || saved.code !== 'storage-full' || options.markup == null) return saved;
    const slim = await saveOnce(article, { ...options, markup: null });
    return slim.ok ? { ok: true, value: { ...slim.value, withoutMarkup: true } } : slim;
  }

  async function saveOnce(captured: Article, { isPrivate, markup }: SaveOptions): Promise<Result<Saved>> {
    if (isPrivate) return { ok: false, code: 'private-window' };
    const id = await articleId(captured.canonicalUrl, sha256);
    return change<Saved>(async (head) => {
      const values = await area.get([articleKey(id), tombstoneKey(id)]);
      const found = await examineRecord(values[articleKey(id)], id);
      if (found.state === 'newer') return { ok: false, code: 'newer-record' };
      const wasDeleted = isDeleted(values[tombstoneKey(id)]);
      const old = found.state === 'sound' ? found.record : null;
      const article = old && !wasDeleted ? mergeLiveBlog(old.article, captured) : captured;
      if (old && !wasDeleted && addsNothing(article, old.article)) {
        await addMarkup(old, article, markup);
        return { ok: true, value: { id, outcome: 'unchanged', savedAt: old.revisedAt, versions: old.rev } };
      }

      const at = now().toISOString();
      const items: Record<string, unknown> = {};
      const edit = new IndexEdit(area, head);
      let rev = 1;
      let savedAt = at;
      if (old) {
        // What was thrown away and is saved again is new to its reader and goes to the top.
        if (!wasDeleted) savedAt = old.savedAt;
        const isSame = haveSameWords(storable(article), old.article);
        rev = isSame ? old.rev : old.rev + 1;
        if (!isSame) items[versionKey(id, old.rev)] = old;
      } else if (found.state === 'damaged') {
        items[damagedKey(id, at)] = values[articleKey(id)];
        const row = await edit.remove(id);
        if (row && !wasDeleted) [rev, savedAt] = [row.rev + 1, row.savedAt];
      }
      const record = await makeRecord({ id, rev, savedAt, revisedAt: at, article });
      await edit.put(rowOf(record));
      items[articleKey(id)] = record;
      Object.assign(items, await markupFor(markup, { id, rev, before: old?.rev ?? rev, at }));
      if (wasDeleted) items[tombstoneKey(id)] = lifted;
      const obsolete = wasDeleted ? [tombstoneKey(id)] : [];
      const isOther = wasDeleted || rev !== (old?.rev ?? rev) || found.state === 'damaged';
      if (isOther && !(markupKey(id) in items)) obsolete.push(markupKey(id));
      await write(items, edit, obsolete);
      if (!(await isStored(record))) return { ok: false, code: 'storage-failed' };
      const outcome = old && !wasDeleted ? 'updated' : 'created';
      return { ok: true, value: { id, outcome, savedAt: at, versions: rev } };
    });
  }

  async function deleteArticles(ids: readonly string[]): Promise<Result<string[]>> {
    return change(async (head) => {
      const edit = new IndexEdit(area, head);
      const items: Record<string, unknown> = {};
      const deleted: string[] = [];
      const deletedAt = now().toISOString();
      for (const id of new Set(ids)) {
        const values = await area.get([articleKey(id), tombstoneKey(id)]);
        const found = await examineRecord(values[articleKey(id)], id);
        if (found.state === 'missing') continue;
        if (found.state === 'newer') return { ok: false, code: 'newer-record' };
        deleted.push(id);
        if (isDeleted(values[tombstoneKey(id)])) continue;
        items[tombstoneKey(id)] = { v: schemaVersion, deletedAt } satisfies Tombstone;
        await edit.remove(id, found.state === 'sound' ? rowKey(found.record) : undefined);
        edit.setUnlisted(id, false);
      }
      if (deleted.length === 0 && ids.length > 0) return { ok: false, code: 'not-found' };
      if (Object.keys(items).length > 0) await write(items, edit);
      return { ok: true, value: deleted };
    });
  }

  async function restore(ids: readonly string[]): Promise<Result<string[]>> {
    return change(async (head) => {
      const edit = new IndexEdit(area, head);
      const items: Record<string, unknown> = {};
      const restored: string[] = [];
      let damaged = 0;
      for (const id of new Set(ids)) {
        const values = await area.get([articleKey(id), tombstoneKey(id)]);
        const found = await examineRecord(values[articleKey(id)], id);
        if (found.state === 'missing') continue;
        if (found.state === 'newer') return { ok: false, code: 'newer-record' };
        const wasDeleted = isDeleted(values[tombstoneKey(id)]);
        if (wasDeleted) items[tombstoneKey(id)] = lifted;
        if (found.state === 'sound') {
          restored.push(id);
          if (wasDeleted) await edit.put(rowOf(found.record));
        } else {
          damaged += 1;
          if (wasDeleted) edit.setUnlisted(id, true);
        }
      }
      const liftedKeys = Object.keys(items);
      if (liftedKeys.length > 0) await write(items, edit, liftedKeys);
      if (restored.length > 0 || ids.length === 0) return { ok: true, value: restored };
      return { ok: false, code: damaged > 0 ? 'damaged-record' : 'not-found' };
    });
  }

  return {
    ...openReading(area),
    save,
    delete: deleteArticles,
    restore,
    verify: () =>
      change<{ rebuilt: boolean }>(async (head, wasRebuilt) => {
        if (await isIndexSound(area, head)) return { ok: true, value: { rebuilt: wasRebuilt } };
        await rebuildIndex(area);
        return { ok: true, value: { rebuilt: true } };
      }),
    repair: () => change(async () => ({ ok: true, value: await rebuildIndex(area) })),
  };
}

/**
 * The same words again; or a bare link, or a shorter preview behind a subscription, of what is already kept in full.
 */
function addsNothing(article: Article, kept: Article): boolean {
  if (article.kind === 'link') return true;
  if (article.kind === 'preview' && kept.kind !== 'link' && article.wordCount < kept.wordCount) return true;
  return haveSameWords(storable(article), kept);
}
