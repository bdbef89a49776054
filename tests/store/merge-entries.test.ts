import { beforeEach, describe, expect, it } from 'vitest';
import { type Article, articleLimits, type Block } from '../../src/core/article.ts';
import { type Library, openLibrary } from '../../src/store/library.ts';
import { mergeLiveBlog } from '../../src/store/merge-entries.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { html, paragraph, sampleArticle } from './sample-article.ts';

/** `12 Lights out`: an entry of the twelfth hour with that headline and a paragraph of the same words. */
function entry(line: string, fields: { key?: string | undefined; words?: string } = {}): Block[] {
  const [, hour, headline] = /^(\d\d) (.*)$/.exec(line)!;
  const iso = `2031-05-04T${hour}:00`;
  const { key = iso, words = headline! } = fields;
  return [
    {
      type: 'entry',
      ...('key' in fields && fields.key === undefined ? {} : { key }),
      time: { iso, raw: `${hour}.00`, from: 'page' },
      headline: html(headline!),
    },
    paragraph(`${words}.`),
  ];
}
const blog = (...lines: (string | Block[])[]): Article =>
  sampleArticle({
    kind: 'live blog',
    body: [
      paragraph('All evening long.'),
      ...lines.flatMap((line) => (typeof line === 'string' ? entry(line) : line)),
    ],
  });
const headlines = ({ body }: Article) =>
  body.flatMap((block) => (block.type === 'entry' ? [block.headline as string] : []));
const words = ({ body }: Article) =>
  body.flatMap((block) => (block.type === 'paragraph' ? [block.html as string] : []));

describe('saving a live blog again', () => {
  it('keeps entries that the page dropped and puts new ones where the page has them', () => {
    const merged = mergeLiveBlog(blog('11 Two', '10 One'), blog('13 Four', '12 Three', '11 Two'));
    expect(headlines(merged)).toEqual(['Four', 'Three', 'Two', 'One']);
    expect(words(merged)).toEqual(['All evening long.', 'Four.', 'Three.', 'Two.', 'One.']);
  });

  it('keeps them at the beginning where the oldest stand first', () => {
    const merged = mergeLiveBlog(blog('10 One', '11 Two', '12 Three'), blog('12 Three', '13 Four'));
    expect(headlines(merged)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('puts an entry that was dropped from the middle back between its neighbours', () => {
    const merged = mergeLiveBlog(blog('12 Three', '11 Two', '10 One'), blog('13 Four', '12 Three', '10 One'));
    expect(headlines(merged)).toEqual(['Four', 'Three', 'Two', 'One']);
  });

  it('joins two saves that have no entry in common, in the order of the blog', () => {
    expect(headlines(mergeLiveBlog(blog('11 Two', '10 One'), blog('13 Four', '12 Three')))).toEqual([
      'Four',
      'Three',
      'Two',
      'One',
    ]);
    expect(headlines(mergeLiveBlog(blog('10 One', '11 Two'), blog('12 Three', '13 Four')))).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('takes the new words of an entry that was changed', () => {
    const before = blog(entry('11 Two', { key: 'post-2' }), '10 One');
    const after = blog(entry('11 Two, mended', { key: 'post-2', words: 'Two and a half' }), '10 One');
    const merged = mergeLiveBlog(before, after);
    expect(headlines(merged)).toEqual(['Two, mended', 'One']);
    expect(words(merged)).toContain('Two and a half.');
    expect(words(merged)).not.toContain('Two.');
  });

  it('knows an entry by time and headline where it has no key or another one', () => {
    const before = blog(entry('11 Two', { key: undefined }), entry('10 One', { key: 'old-anchor' }));
    const merged = mergeLiveBlog(before, blog(entry('11 Two', { key: 'a' }), entry('10 One', { key: 'b' })));
    expect(headlines(merged)).toEqual(['Two', 'One']);
  });

  it('counts the words of all its entries', () => {
    const fresh = blog('12 Three');
    const merged = mergeLiveBlog({ ...blog('11 Two two'), dek: null }, { ...fresh, dek: null });
    // "All evening long", and each headline once more as its paragraph.
    expect(merged.wordCount).toBe(3 + 2 + 4);
  });

  it('loses no entry when the page is read without any, and repeats none that stands in its text', () => {
    const fresh = sampleArticle({
      kind: 'report',
      body: [paragraph('All evening long.'), paragraph('Two.')],
    });
    expect(headlines(mergeLiveBlog(blog('11 Two', '10 One'), fresh))).toEqual(['One']);
  });

  it('changes nothing of an ordinary article', () => {
    const fresh = sampleArticle({ body: [paragraph('Other words.')] });
    expect(mergeLiveBlog(sampleArticle(), fresh)).toBe(fresh);
  });

  it('never makes an article larger than the store may hold', () => {
    const many = Array.from({ length: articleLimits.blocks }, () => paragraph('More.'));
    const fresh = blog([...entry('12 Three'), ...many.slice(5)]);
    expect(mergeLiveBlog(blog('11 Two', '10 One'), fresh)).toBe(fresh);
  });
});

describe('the library of live blogs', () => {
  let area: FakeStorage;
  let library: Library;
  beforeEach(() => {
    area = fakeStorage();
    library = openLibrary({ area, lock: fakeLock(), now: fakeClock() });
  });

  it('appends, keeps the older version, and writes nothing when the page has only less', async () => {
    const openly = { isPrivate: false };
    await library.save(blog('11 Two', '10 One'), openly);
    const second = await library.save(blog('13 Four', '12 Three'), openly);
    expect(second).toMatchObject({ value: { outcome: 'updated', versions: 2 } });
    const id = second.ok ? second.value.id : '';
    const record = await library.read(id);
    expect(record.ok && headlines(record.value.article)).toEqual(['Four', 'Three', 'Two', 'One']);
    const older = JSON.parse(area.data.get(`v:${id}:1`)!) as { article: Article };
    expect(headlines(older.article)).toEqual(['Two', 'One']);

    const writes = () => area.calls.filter((call) => call.startsWith('set')).length;
    const before = writes();
    expect(await library.save(blog('13 Four'), openly)).toMatchObject({ value: { outcome: 'unchanged' } });
    expect(writes()).toBe(before);
  });

  it('begins anew what was deleted: the reader threw its entries away', async () => {
    const openly = { isPrivate: false };
    const first = await library.save(blog('11 Two', '10 One'), openly);
    const id = first.ok ? first.value.id : '';
    await library.delete([id]);
    await library.save(blog('13 Four'), openly);
    const record = await library.read(id);
    expect(record.ok && headlines(record.value.article)).toEqual(['Four']);
  });
});
