import { entryOf, examinePage, pagePosition, sealHead, sealPage } from './index-pages.ts';
import { type Head, headKey, type IndexRow, pageKey, rowKey, rowsPerPage } from './records.ts';
import type { StorageArea } from './storage-area.ts';

/** A page is not what the head says: the index must be rebuilt before it is changed. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

/** Pages with fewer rows than this join a neighbour that has room. */
const sparseRows = rowsPerPage / 4;

interface LoadedPage {
  n: number;
  rows: IndexRow[];
}

/**
 * One change of the list, worked out in memory. Nothing is written here: `changes()` gives the keys that have to go
 * into one `set` together with the records they are about. Only valid while the library's lock is held.
 */
export class IndexEdit {
  readonly #area: StorageArea;
  readonly #head: Head;
  readonly #pages: Head['pages'];
  readonly #loaded = new Map<number, LoadedPage>();
  readonly #changed = new Set<number>();
  readonly #dropped: number[] = [];
  readonly #unlisted: Set<string>;
  #nextPage: number;

  constructor(area: StorageArea, head: Head) {
    this.#area = area;
    this.#head = head;
    this.#pages = head.pages.map((entry) => ({ ...entry }));
    this.#nextPage = head.nextPage;
    this.#unlisted = new Set(head.unlisted);
  }

  /** Puts the row in its place; a row with the same id and time of first save is replaced. */
  async put(row: IndexRow): Promise<void> {
    this.#unlisted.delete(row.id);
    if (this.#pages.length === 0) return this.#insertPage(0, [row]);
    const position = pagePosition(this.#pages, rowKey(row));
    const page = await this.#load(position);
    const at = page.rows.findIndex((other) => rowKey(other) >= rowKey(row));
    const isLast = at === -1;
    if (!isLast && page.rows[at]?.id === row.id) page.rows[at] = row;
    else page.rows.splice(isLast ? page.rows.length : at, 0, row);
    if (page.rows.length <= rowsPerPage) return this.#update(position, page);
    // The ordinary case, a new article: full pages stay full and are not touched again.
    const isNewest = isLast && position === this.#pages.length - 1;
    const rest = page.rows.splice(isNewest ? rowsPerPage : rowsPerPage / 2);
    this.#update(position, page);
    this.#insertPage(position + 1, rest);
  }

  /** Takes the article's row out and returns it; null when it has none. `key` (see `rowKey`) saves the search. */
  async remove(id: string, key?: string): Promise<IndexRow | null> {
    const likely = key === undefined || this.#pages.length === 0 ? [] : [pagePosition(this.#pages, key)];
    for (const position of [...likely, ...this.#pages.keys()]) {
      const page = await this.#load(position);
      const at = page.rows.findIndex((row) => row.id === id);
      if (at === -1) continue;
      const [row] = page.rows.splice(at, 1);
      if (page.rows.length === 0) this.#drop(position);
      else {
        this.#update(position, page);
        await this.#joinIfSparse(position, page);
      }
      return row ?? null;
    }
    return null;
  }

  /** Notes that the article is stored but cannot be listed, or that it no longer is such a one. */
  setUnlisted(id: string, isUnlisted: boolean): void {
    if (isUnlisted) this.#unlisted.add(id);
    else this.#unlisted.delete(id);
  }

  /** The head and every changed page, by key. */
  async changes(): Promise<Record<string, unknown>> {
    const items: Record<string, unknown> = {};
    for (const { n, rows } of this.#loaded.values()) {
      if (this.#changed.has(n)) items[pageKey(n)] = await sealPage(rows);
    }
    items[headKey] = await sealHead({
      generation: this.#head.generation + 1,
      pages: this.#pages,
      nextPage: this.#nextPage,
      unlisted: [...this.#unlisted],
    });
    return items;
  }

  /** Keys of pages the new head no longer names: to be removed when it is written. */
  obsoleteKeys(): string[] {
    return this.#dropped.map(pageKey);
  }

  async #load(position: number): Promise<LoadedPage> {
    const entry = this.#pages[position];
    if (!entry) throw new Error(`no index page at ${position}`);
    const known = this.#loaded.get(entry.n);
    if (known) return known;
    const key = pageKey(entry.n);
    const rows = await examinePage((await this.#area.get(key))[key], entry);
    if (rows === null) throw new IndexDamaged(key);
    const page = { n: entry.n, rows };
    this.#loaded.set(entry.n, page);
    return page;
  }

  #update(position: number, page: LoadedPage): void {
    this.#changed.add(page.n);
    this.#pages[position] = entryOf(page.n, page.rows);
  }

  #insertPage(position: number, rows: IndexRow[]): void {
    const n = this.#nextPage++;
    this.#loaded.set(n, { n, rows });
    this.#changed.add(n);
    this.#pages.splice(position, 0, entryOf(n, rows));
  }

  #drop(position: number): void {
    const [entry] = this.#pages.splice(position, 1);
    if (!entry) return;
    this.#loaded.delete(entry.n);
    this.#dropped.push(entry.n);
  }

  async #joinIfSparse(position: number, page: LoadedPage): Promise<void> {
    if (page.rows.length >= sparseRows) return;
    for (const neighbour of [position - 1, position + 1]) {
      const entry = this.#pages[neighbour];
      if (!entry || entry.rows + page.rows.length > rowsPerPage) continue;
      const other = await this.#load(neighbour);
      const [earlier, later] = neighbour < position ? [other, page] : [page, other];
      page.rows = [...earlier.rows, ...later.rows];
      this.#update(position, page);
      return this.#drop(neighbour);
    }
  }
}
