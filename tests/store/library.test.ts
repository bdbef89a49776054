import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '../../src/core/url/article-id.ts';
import { seal, sha256 } from '../../src/store/checksum.ts';
import { type Library, openLibrary } from '../../src/store/library.ts';
import { type ListPage, openReading } from '../../src/store/reading.ts';
import { type ArticleRecord, type IndexRow, schemaVersion } from '../../src/store/records.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { html, numberedArticle, paragraph, sampleArticle } from './sample-article.ts';

// For a busy machine; nothing here waits for the clock.
vi.setConfig({ testTimeout: 60_000 });

const openly = { isPrivate: false };
let area: FakeStorage;
let library: Library;

beforeEach(() => {
  area = fakeStorage();
  library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
});

async function listed(from: Pick<Library, 'list'> = library): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const page of from.list()) rows.push(...page.rows);
  return rows;
}
async function saved(article = sampleArticle()): Promise<string> {
  const result = await library.save(article, openly);
  if (!result.ok) throw new Error(result.code);
  return result.value.id;
}
async function allPages(): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  for await (const page of library.list()) pages.push(page);
  return pages;
}
const stored = (key: string) => JSON.parse(area.data.get(key) ?? 'null') as Record<string, unknown>;

describe('saving', () => {
  it('keeps the article and shows it in the list', async () => {
    const result = await library.save(sampleArticle(), openly);
    expect(result).toMatchObject({ ok: true, value: { outcome: 'created', versions: 1 } });
    const id = await saved();
    const record = await library.read(id);
    expect(record).toMatchObject({ ok: true, value: { rev: 1, article: sampleArticle() } });
    expect(await listed()).toEqual([
      {
        id,
        headline: 'The late ferry sails again',
        outlet: 'The Harbour Post',
        host: 'www.harbour-post.example',
        bylines: ['Ines Marlow'],
        tags: ['ferries'],
        published: '2031-05-04',
        savedAt: '2031-05-04T08:00:01.000Z',
        rev: 1,
        language: 'en',
        direction: 'ltr',
        wordCount: 20,
        kind: 'report',
        excerpt: 'After two winters the crossing to Saltholm is open.',
      },
    ]);
  });

  it('writes record, page and head in one call', async () => {
    await saved(numberedArticle(1));
    area.calls.length = 0;
    const id = await saved(numberedArticle(2));
    expect(area.calls.filter((call) => !call.startsWith('get'))).toEqual([`set a:${id} p:0000 h`]);
  });

  it('writes nothing when the words are the same, though addresses of pictures and links differ', async () => {
    const figure = { alt: '', caption: html('The quay'), credit: null, width: null, height: null };
    const body = (n: number) => [
      paragraph(`See <a href="https://cdn.example/${n}">the plan</a>.`),
      { type: 'figure' as const, figure: { ...figure, src: `https://cdn.example/${n}.jpg` } },
    ];
    const id = await saved(sampleArticle({ body: body(1) }));
    const before = new Map(area.data);
    const again = await library.save(sampleArticle({ body: body(2), tags: ['other'] }), openly);
    expect(again).toEqual({
      ok: true,
      value: { id, outcome: 'unchanged', savedAt: '2031-05-04T08:00:01.000Z', versions: 1 },
    });
    expect(area.data).toEqual(before);
  });

  it('keeps the older version when the words have changed', async () => {
    const id = await saved();
    const again = await library.save(sampleArticle({ body: [paragraph('It sank.')] }), openly);
    expect(again).toMatchObject({ ok: true, value: { id, outcome: 'updated', versions: 2 } });
    expect(stored(`v:${id}:1`)).toMatchObject({ rev: 1, article: { body: sampleArticle().body } });
    expect(await library.read(id)).toMatchObject({
      value: { rev: 2, savedAt: '2031-05-04T08:00:01.000Z', article: { body: [paragraph('It sank.')] } },
    });
    expect(await listed()).toMatchObject([{ id, rev: 2 }]);
  });

  it('does not put a bare link or a shorter preview in the place of the whole article', async () => {
    const id = await saved();
    const link = sampleArticle({ kind: 'link', body: [], wordCount: 0 });
    const preview = sampleArticle({ kind: 'preview', body: [paragraph('The Gudrun left.')], wordCount: 3 });
    expect(await library.save(link, openly)).toMatchObject({ value: { outcome: 'unchanged' } });
    expect(await library.save(preview, openly)).toMatchObject({ value: { outcome: 'unchanged' } });
    expect(await library.read(id)).toMatchObject({ value: { rev: 1 } });
  });

  it('puts the whole article in the place of a bare link', async () => {
    await saved(sampleArticle({ kind: 'link', body: [], wordCount: 0 }));
    expect(await library.save(sampleArticle(), openly)).toMatchObject({
      value: { outcome: 'updated', versions: 2 },
    });
  });

  it('keeps nothing from a private window', async () => {
    expect(await library.save(sampleArticle(), { isPrivate: true })).toEqual({
      ok: false,
      code: 'private-window',
    });
    expect(area.calls).toEqual([]);
  });

  it('keeps half characters of a broken page as something every browser gives back', async () => {
    const id = await saved(sampleArticle({ headline: 'Cut \ud83d off' }));
    expect(await library.read(id)).toMatchObject({
      ok: true,
      value: { article: { headline: 'Cut \ufffd off' } },
    });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'storage-full'],
    ['Error: Resource::kQuotaBytes quota exceeded', 'storage-full'],
    ['IO error: /x/000005.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)', 'storage-full'],
    ['QuotaExceededError', 'storage-full'],
    ['An unexpected error occurred', 'storage-failed'],
  ])('says so when the browser refuses: %s', async (message, code) => {
    await saved(numberedArticle(1));
    const before = new Map(area.data);
    const refuse = area.set;
    area.set = () => Promise.reject(new Error(message));
    expect(await library.save(numberedArticle(2), openly)).toEqual({ ok: false, code });
    expect(area.data).toEqual(before);
    area.set = refuse;
    expect(await library.save(numberedArticle(2), openly)).toMatchObject({ ok: true });
  });

  it('does not say saved when what is stored is not what was saved', async () => {
    const { set } = area;
    area.set = async (items) => {
      await set(items);
      for (const key of Object.keys(items)) if (key.startsWith('a:')) area.data.delete(key);
    };
    expect(await library.save(sampleArticle(), openly)).toEqual({ ok: false, code: 'storage-failed' });
  });
});

describe('finding', () => {
  it('knows an article by its canonical address', async () => {
    const id = await saved();
    expect(await library.find(sampleArticle().canonicalUrl)).toEqual({
      id,
      savedAt: '2031-05-04T08:00:01.000Z',
      versions: 1,
    });
    expect(await library.find('https://www.harbour-post.example/other')).toBeNull();
  });
});

describe('the list', () => {
  it('comes newest first, page by page, the first page without the others', async () => {
    for (let n = 0; n < 300; n += 1) await saved(numberedArticle(n));
    area.calls.length = 0;
    const pages = library.list();
    const first = await pages.next();
    expect(area.calls).toHaveLength(2);
    expect(first.value?.rows).toHaveLength(300 - 256);
    expect(first.value?.rows[0]?.headline).toBe('Headline 299');
    expect(first.value?.count).toBe(300);
    expect((await listed()).map((row) => row.headline)).toEqual(
      Array.from({ length: 300 }, (_, n) => `Headline ${299 - n}`),
    );
  });

  it('neither loses nor repeats a row when articles are saved and deleted while it is read', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 300; n += 1) ids.push(await saved(numberedArticle(n)));
    const seen: string[] = [];
    for await (const { rows } of library.list()) {
      seen.push(...rows.map((row) => row.id));
      await library.delete(ids.slice(120, 130));
      await saved(numberedArticle(1000 + seen.length));
    }
    const kept = ids.filter((_, n) => n < 120 || n >= 130);
    expect(new Set(seen).size).toBe(seen.length);
    expect(kept.filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('is one empty page in a library without articles, before its first use and after', async () => {
    const empty = [{ rows: [], count: 0, unlisted: [], needsRepair: false }];
    expect(await allPages()).toEqual(empty);
    await library.delete([await saved()]);
    expect(await allPages()).toEqual(empty);
  });

  it('stays in few pages when most articles are deleted', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 512; n += 1) ids.push(await saved(numberedArticle(n)));
    await library.delete(ids.filter((_, n) => n % 16 !== 0));
    expect([...area.data.keys()].filter((key) => key.startsWith('p:')).length).toBeLessThanOrEqual(2);
    expect(await listed()).toHaveLength(32);
  });
});

describe('deleting', () => {
  it('takes the article out of the list and keeps its record', async () => {
    const id = await saved();
    expect(await library.delete([id])).toEqual({ ok: true, value: [id] });
    expect(await listed()).toEqual([]);
    expect(await library.read(id)).toEqual({ ok: false, code: 'not-found' });
    expect(await library.find(sampleArticle().canonicalUrl)).toBeNull();
    expect(stored(`a:${id}`)).toMatchObject({ id });
    expect(stored(`t:${id}`)).toMatchObject({ deletedAt: '2031-05-04T08:00:02.000Z' });
  });

  it('is undone by restoring, at the old place', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push(await saved(numberedArticle(n)));
    const before = await listed();
    await library.delete([ids[1] as string]);
    expect(await library.restore([ids[1] as string])).toEqual({ ok: true, value: [ids[1]] });
    expect(await listed()).toEqual(before);
    expect(area.data.has(`t:${ids[1]}`)).toBe(false);
  });

  it('is undone by saving the article again, as the newest', async () => {
    const id = await saved(numberedArticle(1));
    await saved(numberedArticle(2));
    await library.delete([id]);
    expect(await library.save(numberedArticle(1), openly)).toMatchObject({
      value: { id, outcome: 'created' },
    });
    expect((await listed()).map((row) => row.headline)).toEqual(['Headline 1', 'Headline 2']);
  });

  it('says what was not there', async () => {
    const unknown = '00000000-0000-0000-0000-000000000000';
    expect(await library.delete([unknown])).toEqual({ ok: false, code: 'not-found' });
    expect(await library.restore([unknown])).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('a damaged library', () => {
  const spoilt: [string, () => void][] = [
    ['the head is missing', () => area.data.delete('h')],
    ['the head is nonsense', () => area.data.set('h', '"x"')],
    ['the head is an older one', () => area.data.set('h', oldHead)],
    ['a page is missing', () => area.data.delete('p:0001')],
    [
      'a page has lost a row',
      () => area.data.set('p:0000', JSON.stringify({ ...stored('p:0000'), rows: [] })),
    ],
    [
      'head and pages are missing',
      () => {
        for (const key of area.data.keys()) if (/^[hp]/.test(key)) area.data.delete(key);
      },
    ],
  ];
  let oldHead: string;
  let before: IndexRow[];
  const fill = async () => {
    for (let n = 0; n < 140; n += 1) {
      await saved(numberedArticle(n));
      if (n === 130) oldHead = area.data.get('h') as string;
    }
    before = await listed();
  };

  it.each(spoilt)(
    'shows every article when %s, and rebuilds the index when asked to verify',
    async (_, spoil) => {
      await fill();
      spoil();
      const data = new Map(area.data);
      expect(await listed(openReading(area))).toEqual(before);
      expect(area.data).toEqual(data);
      const flags: boolean[] = [];
      for await (const page of library.list()) flags.push(page.needsRepair);
      expect(flags).toContain(true);
      expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: true } });
      expect(await listed()).toEqual(before);
      expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: false } });
    },
  );

  it.each(spoilt)('loses nothing when an article is saved while %s', async (_, spoil) => {
    await fill();
    spoil();
    await saved(numberedArticle(1000));
    await library.verify();
    expect((await listed()).slice(1)).toEqual(before);
  });

  it('is rebuilt in browsers that cannot list keys', async () => {
    area = fakeStorage({ withKeys: false });
    library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
    await fill();
    expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: false } });
    expect(area.calls).not.toContainEqual(expect.stringMatching(/get everything .*p:/));
    area.data.delete('h');
    expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: true } });
    expect(await listed()).toEqual(before);
  });

  it('names damaged records and leaves them where they are', async () => {
    const good = await saved(numberedArticle(1));
    const bad = await saved(numberedArticle(2));
    const changed = JSON.stringify({ ...stored(`a:${bad}`), rev: 7 });
    area.data.set(`a:${bad}`, changed);
    expect(await library.read(bad)).toEqual({ ok: false, code: 'damaged-record' });
    expect(await library.repair()).toEqual({ ok: true, value: { articles: 1, damaged: [bad], newer: [] } });
    expect(area.data.get(`a:${bad}`)).toBe(changed);
    expect((await listed()).map((row) => row.id)).toEqual([good]);
    expect((await library.list().next()).value?.unlisted).toEqual([bad]);
    expect(await library.verify()).toEqual({ ok: true, value: { rebuilt: false } });
  });

  it('reads round a bad block of the database', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await saved(numberedArticle(n)));
    const { get } = area;
    area.get = async (keys) => {
      if ([keys].flat().includes(`a:${ids[2]}`)) throw new Error('Corruption: block checksum mismatch');
      return get(keys);
    };
    expect(await library.repair()).toEqual({
      ok: true,
      value: { articles: 4, damaged: [ids[2]], newer: [] },
    });
  });

  it('sets a damaged record aside when its article is saved anew', async () => {
    const id = await saved();
    area.data.set(`a:${id}`, '{"half":');
    area.data.set(`a:${id}`, '{"half":true}');
    expect(await library.save(sampleArticle(), openly)).toMatchObject({
      value: { outcome: 'created', versions: 2 },
    });
    expect(stored(`d:${id}:2031-05-04T08:00:02.000Z`)).toEqual({ half: true });
    expect(await listed()).toMatchObject([{ id, savedAt: '2031-05-04T08:00:01.000Z' }]);
  });
});

describe('a library that a later version of Galley has written', () => {
  it('is left alone, record by record', async () => {
    const id = await saved();
    const later = JSON.stringify({ ...stored(`a:${id}`), v: schemaVersion + 1 });
    area.data.set(`a:${id}`, later);
    for (const attempt of [library.save(sampleArticle(), openly), library.delete([id]), library.read(id)]) {
      expect(await attempt).toEqual({ ok: false, code: 'newer-record' });
    }
    expect(await library.repair()).toEqual({ ok: true, value: { articles: 0, damaged: [], newer: [id] } });
    expect(area.data.get(`a:${id}`)).toBe(later);
  });

  it('is not written to when its head is a later one', async () => {
    await saved();
    area.data.set('h', JSON.stringify({ ...stored('h'), v: schemaVersion + 1 }));
    const before = new Map(area.data);
    expect(await library.save(numberedArticle(2), openly)).toEqual({ ok: false, code: 'newer-record' });
    expect(await library.repair()).toEqual({ ok: false, code: 'newer-record' });
    expect(area.data).toEqual(before);
  });
});

it('does not believe a record that lies under another id, though it is whole', async () => {
  const id = await saved(numberedArticle(1));
  const other = await articleId('https://www.harbour-post.example/story/2', sha256);
  area.data.set(`a:${other}`, area.data.get(`a:${id}`) as string);
  expect(await library.read(other)).toEqual({ ok: false, code: 'damaged-record' });
});

it('checks the shape of a record, not only its sum', async () => {
  const id = await saved();
  const { sum: _, ...fields } = stored(`a:${id}`) as unknown as ArticleRecord;
  area.data.set(`a:${id}`, JSON.stringify(await seal({ ...fields, article: { headline: 'Only this' } })));
  expect(await library.read(id)).toEqual({ ok: false, code: 'damaged-record' });
});
