/** The library against a model of it: what random work by several contexts, kills and refusals leave behind. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../src/core/url/article-id.ts';
import { sha256 } from '../../src/store/checksum.ts';
import { type Library, openLibrary } from '../../src/store/library.ts';
import { surveyArticles } from '../../src/store/reading.ts';
import { type IndexRow, rowsPerPage } from '../../src/store/records.ts';
import { type FakeStorage, type Fault, fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { numberedArticle } from './sample-article.ts';

/** For a busy machine: these tests do thousands of things, and none of them waits for the clock. */
const patienceMs = 120_000;
const openly = { isPrivate: false };
const idOf = (n: number) => articleId(numberedArticle(n).canonicalUrl, sha256);

async function listed(library: Library): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const page of library.list()) {
    expect(page.needsRepair).toBe(false);
    rows.push(...page.rows);
  }
  return rows;
}

/** The list is what the records say, in order, and so are head and pages by their own account. */
async function expectSound(area: FakeStorage, library: Library): Promise<void> {
  const hadHead = area.data.has('h');
  const { rows } = await surveyArticles(area);
  expect(await listed(library)).toEqual(rows.reverse());
  // Where nothing was ever saved there is no index to be found sound.
  expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: rows.length === 0 && !hadHead } });
  const pages = [...area.data.keys()].filter((key) => key.startsWith('p:')).length;
  expect(pages).toBeLessThanOrEqual(1 + Math.ceil((4 * rows.length) / rowsPerPage));
}

type Work =
  | { do: 'save'; n: number; words: number }
  | { do: 'delete' | 'restore'; ns: number[] }
  | { do: 'repair' | 'verify' };
const n = fc.nat({ max: 11 });
const work: fc.Arbitrary<Work> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), n, words: fc.nat({ max: 2 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'restore' as const),
      ns: fc.array(n, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('repair' as const, 'verify' as const) }) },
);

async function perform(library: Library, task: Work) {
  switch (task.do) {
    case 'save':
      return library.save(numberedArticle(task.n, `Words ${task.words}.`), openly);
    case 'delete':
    case 'restore':
      return library[task.do](await Promise.all(task.ns.map(idOf)));
    case 'repair':
    case 'verify':
      return library[task.do]();
  }
}

describe('random work', () => {
  it(
    'one thing after another does what a model of two sets says',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(work, { maxLength: 40 }), async (tasks) => {
          const area = fakeStorage();
          const library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
          const words = new Map<number, number>();
          const trash = new Set<number>();
          for (const task of tasks) {
            await perform(library, task);
            if (task.do === 'save') {
              words.set(task.n, task.words);
              trash.delete(task.n);
            } else if (task.do === 'delete') {
              for (const one of task.ns) if (words.has(one)) trash.add(one);
            } else if (task.do === 'restore') {
              for (const one of task.ns) trash.delete(one);
            }
          }
          const expected = [...words.keys()].filter((one) => !trash.has(one)).map((one) => `Headline ${one}`);
          expect((await listed(library)).map((row) => row.headline).sort()).toEqual(expected.sort());
          for (const [one, said] of words) {
            const found = await library.read(await idOf(one));
            if (trash.has(one)) expect(found).toEqual({ ok: false, code: 'not-found' });
            else expect(found).toMatchObject({ value: { article: { body: [{ html: `Words ${said}.` }] } } });
          }
          await expectSound(area, library);
        }),
        { numRuns: 60 },
      );
    },
    patienceMs,
  );

  it(
    'of three contexts at once leaves index and records in agreement',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 2 }), work), { maxLength: 60 }), async (tasks) => {
          const area = fakeStorage();
          const lock = fakeLock();
          const now = fakeClock();
          const contexts = [0, 1, 2].map(() => openLibrary({ area, lock, now }));
          const results = await Promise.all(
            tasks.map(([who, task]) => perform(contexts[who] as Library, task)),
          );
          for (const result of results) expect(result.ok || result.code === 'not-found').toBe(true);
          await expectSound(area, contexts[0] as Library);
          const saved = new Set(tasks.flatMap(([, task]) => (task.do === 'save' ? [task.n] : [])));
          for (const one of saved) expect(area.data.has(`a:${await idOf(one)}`)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
    patienceMs,
  );
});

describe('the browser is killed', () => {
  const tasks: [string, Work][] = [
    ['saving a new article', { do: 'save', n: 300, words: 0 }],
    ['saving a new version', { do: 'save', n: 5, words: 1 }],
    ['saving what was deleted', { do: 'save', n: 6, words: 0 }],
    ['deleting', { do: 'delete', ns: [1, 2, 3, 127, 128] }],
    ['restoring', { do: 'restore', ns: [6, 7, 8] }],
    ['repairing', { do: 'repair' }],
  ];

  let full: Map<string, string>;
  beforeAll(async () => {
    const area = fakeStorage();
    const library = openLibrary({ area, lock: fakeLock(), now: fakeClock('2031-05-01T00:00:00.000Z') });
    for (let one = 0; one < rowsPerPage + 1; one += 1)
      await library.save(numberedArticle(one, 'Words 0.'), openly);
    await library.delete(await Promise.all([6, 7, 8].map(idOf)));
    full = area.data;
  }, patienceMs);

  it.each(tasks)(
    'at any moment of %s, and it is done whole or not at all',
    async (_, task) => {
      const before = full;
      const done = fakeStorage();
      done.data = new Map(before);
      await perform(openLibrary({ area: done, lock: fakeLock(), now: fakeClock() }), task);
      const headlines = async (area: FakeStorage) =>
        (await listed(openLibrary({ area, lock: fakeLock(), now: fakeClock() }))).map((row) => [
          row.headline,
          row.rev,
        ]);
      const untouched = fakeStorage();
      untouched.data = new Map(before);
      const [asBefore, asAfter] = [await headlines(untouched), await headlines(done)];

      let kills = 0;
      for (const fault of ['die before', 'die after'] satisfies Fault[]) {
        for (let call = 1; ; call += 1) {
          const area = fakeStorage();
          area.data = new Map(before);
          area.failAt(call, fault);
          const result = await perform(openLibrary({ area, lock: fakeLock(), now: fakeClock() }), task);
          const wasKilled =
            area.calls.length === call &&
            (await area.get('h').then(
              () => false,
              () => true,
            ));
          area.restart();
          const library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
          const found = await headlines(area);
          if (result.ok) expect(found).toEqual(asAfter);
          else expect([asBefore, asAfter]).toContainEqual(found);
          await expectSound(area, library);
          // What was there before is still there, in its last words or as an older version.
          for (const key of before.keys()) if (/^[av]:/.test(key)) expect(area.data.has(key)).toBe(true);
          expect(await perform(library, task)).toMatchObject({ ok: true });
          expect(await headlines(area)).toEqual(asAfter);
          if (!wasKilled) break;
          kills += 1;
        }
      }
      expect(kills).toBeGreaterThan(4);
    },
    patienceMs,
  );
});

it('leaves everything as it was, whichever call the browser refuses', async () => {
  for (let call = 1; call <= 4; call += 1) {
    const area = fakeStorage();
    const library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
    await library.save(numberedArticle(1), openly);
    const before = new Map(area.data);
    area.failAt(call, 'refuse', new Error('IO error: FILE_ERROR_NO_SPACE'));
    const result = await library.save(numberedArticle(2), openly);
    expect(result).toEqual({ ok: false, code: 'storage-full' });
    expect(area.data).toEqual(before);
    expect(await library.save(numberedArticle(2), openly)).toMatchObject({
      ok: true,
      value: { outcome: 'created' },
    });
    await expectSound(area, library);
  }
});
