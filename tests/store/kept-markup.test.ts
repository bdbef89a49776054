/** The page's markup beside its article: with it or not at all, and never in its way. */
import { describe, expect, it } from 'vitest';
import { packMarkup, unpackMarkup } from '../../src/core/snapshot/pack-markup.ts';
import { markupKey, readMarkup } from '../../src/store/kept-markup.ts';
import { openLibrary } from '../../src/store/library.ts';
import { fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { numberedArticle } from './sample-article.ts';

const openly = { isPrivate: false };

function start() {
  const area = fakeStorage();
  const library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
  const save = async (words: string, markup?: string | null) => {
    const saved = await library.save(numberedArticle(1, words), { ...openly, markup: markup ?? null });
    if (!saved.ok) throw new Error(saved.code);
    return saved.value;
  };
  const kept = async (id: string, rev: number) => (await readMarkup(area, { id, rev }))?.packed ?? null;
  return { area, library, save, kept };
}

describe('markup kept with an article', () => {
  it('is written in one call with the article and the list', async () => {
    const { area, save, kept } = start();
    await save('First.', 'AAAA');
    const { id } = await save('Second.', 'BBBB');
    const writes = area.calls.filter((call) => call.startsWith('set') && call.includes('k:'));
    expect(writes.every((call) => call.includes('a:') && / h( |$)/.test(call))).toBe(true);
    expect(await kept(id, 2)).toBe('BBBB');
  });

  it('is of the newest version alone', async () => {
    const { save, kept } = start();
    const { id } = await save('First.', 'AAAA');
    await save('Second.');
    expect([await kept(id, 1), await kept(id, 2)]).toEqual([null, null]);
  });

  it('stays when the article is made anew of it', async () => {
    const { library, save, kept } = start();
    const { id } = await save('First.', 'AAAA');
    const again = await library.save(numberedArticle(1, 'Cleaned better.'), { ...openly, markup: 'same' });
    expect(again).toMatchObject({ ok: true, value: { outcome: 'updated', versions: 2 } });
    expect(await kept(id, 2)).toBe('AAAA');
  });

  it('is kept for an article that had none, when the same words are saved once more', async () => {
    const { save, kept } = start();
    const { id } = await save('First.');
    expect(await save('First.', 'AAAA')).toMatchObject({ outcome: 'unchanged', versions: 1 });
    expect(await kept(id, 1)).toBe('AAAA');
    await save('First.', 'BBBB');
    expect(await kept(id, 1)).toBe('AAAA');
  });

  it('goes where a deleted article is saved anew without it', async () => {
    const { area, library, save } = start();
    const { id } = await save('First.', 'AAAA');
    await library.delete([id]);
    await save('First.');
    expect(area.data.has(markupKey(id))).toBe(false);
  });

  it('comes back with a deleted article', async () => {
    const { library, save, kept } = start();
    const { id } = await save('First.', 'AAAA');
    await library.delete([id]);
    await library.restore([id]);
    expect(await kept(id, 1)).toBe('AAAA');
  });

  it('is left out where the store is too full for it, and the save says so', async () => {
    const { area, library, kept } = start();
    const isTooMuch = (items: Record<string, unknown>) =>
      Object.keys(items).some((key) => key.startsWith('k:'));
    const set = area.set.bind(area);
    area.set = (items) =>
      isTooMuch(items) ? Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')) : set(items);
    const saved = await library.save(numberedArticle(1, 'Words.'), { ...openly, markup: 'AAAA' });
    expect(saved).toMatchObject({ ok: true, value: { outcome: 'created', withoutMarkup: true } });
    const { id } = (saved as { value: { id: string } }).value;
    expect((await library.read(id)).ok).toBe(true);
    expect(await kept(id, 1)).toBeNull();
  });

  it('counts as not there where it is damaged, and the article is whole all the same', async () => {
    const { area, library, save, kept } = start();
    const { id } = await save('First.', 'AAAA');
    const record = JSON.parse(area.data.get(markupKey(id))!);
    area.data.set(markupKey(id), JSON.stringify({ ...record, packed: 'BBBB' }));
    expect(await kept(id, 1)).toBeNull();
    expect((await library.read(id)).ok).toBe(true);
  });
});

describe('packed markup', () => {
  it('unpacks to what it was, in any script', async () => {
    const markup = `<p>Fähre · عبّارة · 渡し船 🛳</p>`.repeat(2000);
    const packed = await packMarkup(markup);
    expect(packed!.length).toBeLessThan(markup.length / 20);
    expect(await unpackMarkup(packed!)).toBe(markup);
  });

  it.each(['', 'AAAA', '%%%', 'H4sIAAAA'])('is nothing where it is no such string: %j', async (packed) => {
    expect(await unpackMarkup(packed)).toBeNull();
  });

  it('is given up where it would unpack to more than a page can be', async () => {
    const bomb = await packMarkup('a'.repeat(40_000_000));
    expect(bomb!.length).toBeLessThan(100_000);
    expect(await unpackMarkup(bomb!)).toBeNull();
  });
});
