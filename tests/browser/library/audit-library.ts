import { examineRecord } from '../../../src/store/article-record.ts';
import { examineHead, examinePage } from '../../../src/store/index-pages.ts';
import { isDeleted } from '../../../src/store/reading.ts';
import { pageKey } from '../../../src/store/records.ts';
import type { Stored } from '../harness/open-galley.ts';

/** What is in a library and what is wrong with it. */
export interface Audit {
  /** Ids of the articles in the list, oldest first. */
  listed: string[];
  /** Ids of the records that are whole and not deleted, sorted. */
  whole: string[];
  /** One sentence for each thing that should not be. */
  wrong: string[];
}

/** Reads everything that is stored and compares records, index pages and head, each with its own sum. */
export async function auditLibrary(stored: Stored): Promise<Audit> {
  const wrong: string[] = [];
  const whole: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith('a:')) continue;
    const id = key.slice(2);
    const { state } = await examineRecord(value, id);
    if (state !== 'sound') wrong.push(`the record of ${id} is ${state}`);
    else if (!isDeleted(stored[`t:${id}`])) whole.push(id);
  }
  whole.sort();
  const listed = await readIndex(stored, wrong);
  if (listed.toSorted().join() !== whole.join()) {
    wrong.push(
      `the index lists ${listed.length} articles (${listed}), stored are ${whole.length} (${whole})`,
    );
  }
  return { listed, whole, wrong };
}

async function readIndex(stored: Stored, wrong: string[]): Promise<string[]> {
  if (stored.h === undefined) return [];
  const head = await examineHead(stored.h);
  if (head === null || head === 'newer') {
    wrong.push('the head of the index cannot be read');
    return [];
  }
  const listed: string[] = [];
  for (const entry of head.pages) {
    const rows = await examinePage(stored[pageKey(entry.n)], entry);
    if (rows === null) wrong.push(`page ${entry.n} of the index is not what the head says`);
    else listed.push(...rows.map(({ id }) => id));
  }
  if (head.count !== listed.length) wrong.push(`the head counts ${head.count} articles`);
  const named = new Set(head.pages.map(({ n }) => pageKey(n)));
  for (const key of Object.keys(stored)) {
    if (key.startsWith('p:') && !named.has(key)) wrong.push(`nobody names the index page ${key}`);
  }
  return listed;
}
