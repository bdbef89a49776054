import { describe, expect, it } from 'vitest';
import { keepPreview, readPreview } from '../../src/store/previews.ts';
import { fakeStorage } from './fake-storage.ts';
import { numberedArticle } from './sample-article.ts';

const keep = (session: ReturnType<typeof fakeStorage>, n: number) =>
  keepPreview(session, { article: numberedArticle(n), key: String(n), now: new Date(n * 1000) });

describe('previews', () => {
  it('keep the latest few', async () => {
    const session = fakeStorage();
    for (let n = 1; n <= 20; n += 1) await keep(session, n);
    expect(session.data.size).toBe(8);
    expect(await readPreview(session, '20')).toEqual({ ok: true, value: numberedArticle(20) });
    expect(await readPreview(session, '1')).toEqual({ ok: false, code: 'not-found' });
  });

  it('make room when memory is full', async () => {
    const session = fakeStorage();
    for (let n = 1; n <= 3; n += 1) await keep(session, n);
    session.failAt(2, 'refuse', new Error('QUOTA_BYTES quota exceeded'));
    await keep(session, 4);
    expect([...session.data.keys()]).toEqual(['preview:4']);
  });

  it('are believed only if they are articles', async () => {
    const session = fakeStorage();
    session.data.set('preview:1', '{"at":1,"article":{"headline":"x"}}');
    expect(await readPreview(session, '1')).toEqual({ ok: false, code: 'not-found' });
  });
});
