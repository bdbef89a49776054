import { beforeEach, describe, expect, it } from 'vitest';
import { keepLook, looksKey, readLook } from '../../src/store/looks.ts';
import { type FakeStorage, fakeLock, fakeStorage } from './fake-storage.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const start = Date.parse('2031-05-04T08:00:00.000Z');
let area: FakeStorage;
let lock: ReturnType<typeof fakeLock>;

beforeEach(() => {
  area = fakeStorage();
  lock = fakeLock();
});

const keep = (id: number, keys: string[], days = 0) =>
  keepLook({ area, lock, now: new Date(start + days * 86_400_000) }, { id: idOf(id), keys });
const held = () =>
  JSON.parse(area.data.get(looksKey) ?? 'null') as { looks: { id: string; keys: string[] }[] };

describe('the last look at a live blog', () => {
  it('is what was seen then and before, the latest first', async () => {
    expect(await readLook(area, idOf(1))).toBeNull();
    await keep(1, ['b', 'a']);
    await keep(1, ['c', 'b']);
    expect(await readLook(area, idOf(1))).toEqual(['c', 'b', 'a']);
    expect(await readLook(area, idOf(2))).toBeNull();
  });

  it('is one of fifty: the blog that was not looked at for longest goes', async () => {
    for (let n = 1; n <= 51; n += 1) await keep(n, ['a']);
    expect(held().looks).toHaveLength(50);
    expect(await readLook(area, idOf(1))).toBeNull();
    expect(await readLook(area, idOf(51))).toEqual(['a']);
  });

  it('holds no more than a thousand entries of a blog, the latest', async () => {
    await keep(1, ['old']);
    await keep(
      1,
      Array.from({ length: 1000 }, (_, n) => `new ${n}`),
    );
    expect(await readLook(area, idOf(1))).toHaveLength(1000);
    expect(await readLook(area, idOf(1))).not.toContain('old');
  });

  it('is forgotten after two months', async () => {
    await keep(1, ['a']);
    await keep(2, ['a'], 61);
    expect(await readLook(area, idOf(1))).toBeNull();
  });

  it('counts as none where it was written by another version or is damaged, and takes no other with it', async () => {
    await keep(1, ['a']);
    const { looks } = held();
    area.data.set(looksKey, JSON.stringify({ v: 1, looks: [{ id: 'broken' }, ...looks] }));
    expect(await readLook(area, idOf(1))).toEqual(['a']);
    area.data.set(looksKey, JSON.stringify({ v: 2, looks }));
    expect(await readLook(area, idOf(1))).toBeNull();
  });

  it('loses nothing where two tabs look at once', async () => {
    await Promise.all([keep(1, ['a']), keep(2, ['b'])]);
    expect(
      held()
        .looks.map(({ id }) => id)
        .sort(),
    ).toEqual([idOf(1), idOf(2)]);
  });
});
