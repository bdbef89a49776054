import { expect, test } from 'vitest';
import { settleSave } from '../../src/popup/settle-save.ts';
import type { Result, Saved } from '../../src/protocol/messages.ts';
import type { SavedSummary } from '../../src/protocol/page-state.ts';

const id = '8f14e45f-ceea-467f-a9d1-0c6f4b2f0b11';
const noAnswer: Result<Saved> = { ok: false, code: 'no-answer' };
const version = (versions: number): SavedSummary => ({ id, savedAt: '2025-11-03T10:00:00.000Z', versions });
const finds = (found: SavedSummary | null) => async () => found;

test('believes the answer', async () => {
  const saved: Saved = { ...version(1), outcome: 'created' };
  const outcome = await settleSave({ result: { ok: true, value: saved }, before: null, find: finds(null) });
  expect(outcome).toEqual({ status: 'saved', saved });
});

test('passes on why the save failed', async () => {
  const outcome = await settleSave({
    result: { ok: false, code: 'storage-full' },
    before: null,
    find: finds(version(1)),
  });
  expect(outcome).toEqual({ status: 'failed', code: 'storage-full' });
});

test('without an answer, finds the article in the store', async () => {
  const outcome = await settleSave({ result: noAnswer, before: null, find: finds(version(1)) });
  expect(outcome).toEqual({ status: 'survived', saved: version(1), created: true });
});

test('without an answer, finds that nothing was saved', async () => {
  const outcome = await settleSave({ result: noAnswer, before: null, find: finds(null) });
  expect(outcome).toEqual({ status: 'lost', oldKept: false });
});

test('without an answer, tells a new version from the one that was there', async () => {
  const before = version(2);
  expect(await settleSave({ result: noAnswer, before, find: finds(version(3)) })).toEqual({
    status: 'survived',
    saved: version(3),
    created: false,
  });
  expect(await settleSave({ result: noAnswer, before, find: finds(version(2)) })).toEqual({
    status: 'lost',
    oldKept: true,
  });
});

test('says that the storage failed when it cannot be asked either', async () => {
  const find = () => Promise.reject(new Error('corruption'));
  expect(await settleSave({ result: noAnswer, before: null, find })).toEqual({
    status: 'failed',
    code: 'storage-failed',
  });
});
