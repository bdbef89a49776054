import { describe, expect, it } from 'vitest';
import { isIntact, seal } from '../../src/store/checksum.ts';
import { openLibrary } from '../../src/store/library.ts';
import { keepConflicts } from '../../src/store/migrations/002-conflicts.ts';
import { runMigrations } from '../../src/store/migrations/run-migrations.ts';
import { migrationSteps } from '../../src/store/migrations/steps.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from '../store/fake-storage.ts';
import { numberedArticle } from '../store/sample-article.ts';

const id = '0f0e0d0c-0b0a-4908-8706-050403020100';
const savedAt = '2031-05-04T09:30:00.000Z';

/** A record as schema 1 had it: no conflicts, version 1. */
async function oldRecord(n: number, rev = 1): Promise<Record<string, unknown>> {
  const { conflicts: _, ...article } = numberedArticle(n);
  return seal({ v: 1, id, rev, savedAt, revisedAt: savedAt, article });
}
/** A value of this schema as schema 1 had it. */
async function rewind(key: string, { sum, ...fields }: Record<string, unknown>): Promise<object> {
  const old = { ...fields, v: 1 } as Record<string, unknown>;
  if (/^[av]:/.test(key)) {
    const { conflicts: _, ...article } = fields.article as Record<string, unknown>;
    old.article = article;
  }
  return sum === undefined ? old : seal(old);
}
const put = (area: FakeStorage, items: object) => {
  for (const [key, value] of Object.entries(items)) area.data.set(key, JSON.stringify(value));
};
const at = (area: FakeStorage, key: string) => JSON.parse(area.data.get(key)!) as Record<string, unknown>;

describe('from schema 1 to 2', () => {
  it('an article and its older version get an empty list of conflicts and a new sum', async () => {
    const area = fakeStorage();
    const before = await oldRecord(1, 2);
    put(area, { [`a:${id}`]: before, [`v:${id}:1`]: await oldRecord(2) });
    await keepConflicts.migrate(area);
    for (const key of [`a:${id}`, `v:${id}:1`]) {
      const record = at(area, key);
      expect(record).toMatchObject({ v: 2, id, savedAt, article: { conflicts: [] } });
      expect(await isIntact(record as { sum: string })).toBe(true);
    }
    expect(at(area, `a:${id}`).article).toEqual({ ...(before.article as object), conflicts: [] });
  });

  it('tombstones, list pages and the head follow; settings do not change', async () => {
    const area = fakeStorage();
    put(area, {
      [`t:${id}`]: { v: 1, deletedAt: savedAt },
      'p:0000': await seal({ v: 1, rows: [] }),
      h: await seal({ v: 1, generation: 3 }),
      's:settings': { v: 1, readerSize: 2 },
    });
    await keepConflicts.migrate(area);
    expect(at(area, `t:${id}`)).toEqual({ v: 2, deletedAt: savedAt });
    expect(at(area, 'p:0000')).toEqual(await seal({ v: 2, rows: [] }));
    expect(at(area, 'h')).toEqual(await seal({ v: 2, generation: 3 }));
    expect(at(area, 's:settings')).toEqual({ v: 1, readerSize: 2 });
  });

  it('what is damaged stays as it was found, and what is lifted is left alone', async () => {
    const area = fakeStorage();
    const damaged = { ...(await oldRecord(1)), savedAt: '2030-01-01T00:00:00.000Z' };
    put(area, { [`a:${id}`]: damaged });
    await keepConflicts.migrate(area);
    expect(at(area, `a:${id}`)).toEqual(damaged);

    put(area, { [`a:${id}`]: await oldRecord(1) });
    await keepConflicts.migrate(area);
    const once = area.data.get(`a:${id}`);
    await keepConflicts.migrate(area);
    expect(area.data.get(`a:${id}`)).toBe(once);
  });

  it('gives back a whole library, which then opens, lists and reads', async () => {
    const area = fakeStorage();
    const library = () => openLibrary({ area, lock: fakeLock(), now: fakeClock() });
    for (const n of [1, 2, 3]) await library().save(numberedArticle(n), { isPrivate: false });
    const now = new Map(area.data);
    for (const [key, text] of now) area.data.set(key, JSON.stringify(await rewind(key, JSON.parse(text))));
    expect(area.data).not.toEqual(now);

    expect(await runMigrations({ area, lock: fakeLock(), steps: migrationSteps })).toEqual({
      state: 'ready',
    });
    const rows = [];
    for await (const page of library().list()) rows.push(...page.rows);
    expect(rows.map(({ headline }) => headline).sort()).toEqual(['Headline 1', 'Headline 2', 'Headline 3']);
    expect(await library().read(rows[0]!.id)).toMatchObject({
      ok: true,
      value: { article: { conflicts: [] } },
    });
  });
});
