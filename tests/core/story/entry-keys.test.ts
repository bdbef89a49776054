import { describe, expect, it } from 'vitest';
import { entryKeys, type KeyParts } from '../../../src/core/story/entry-keys.ts';

const part = (fields: Partial<KeyParts>): KeyParts => ({ id: null, iso: null, words: '', ...fields });

describe('the key of an entry', () => {
  it('is the page’s own anchor, whatever becomes of time and words', () => {
    const before = entryKeys([part({ id: 'post-7f3', iso: '2025-10-14T22:00', words: 'Lights out' })], true);
    const after = entryKeys([part({ id: 'post-7f3', iso: '2025-10-14T22:05', words: 'Lights on' })], true);
    expect(after).toEqual(before);
  });

  it('is not an anchor that only counts the boxes: another entry would rename them all', () => {
    const one = part({ id: 'entry-0', iso: '2025-10-14T22:00' });
    const two = part({ id: 'entry-1', iso: '2025-10-14T21:00' });
    const before = entryKeys([one, two], true);
    const after = entryKeys(
      [
        part({ id: 'entry-0', iso: '2025-10-14T23:00' }),
        { ...one, id: 'entry-1' },
        { ...two, id: 'entry-2' },
      ],
      true,
    );
    expect(after.slice(1)).toEqual(before);
  });

  it('is the time where there is no anchor, so that a mended headline makes no new entry', () => {
    const at = (words: string) => entryKeys([part({ iso: '2025-10-14T22:00', words })], true);
    expect(at('Lihgts out')).toEqual(at('Lights out'));
  });

  it('stays the same when another entry of the same minute comes above it', () => {
    const one = part({ iso: '2025-10-14T22:00', words: 'Lights out' });
    const [alone] = entryKeys([one], true);
    const [newer, older] = entryKeys([part({ iso: '2025-10-14T22:00', words: 'Nobody moves' }), one], true);
    expect(older).toBe(alone);
    expect(newer).not.toBe(alone);
  });

  it('is made of the words where nothing else is told', () => {
    const [one, two] = entryKeys([part({ words: 'Lights out' }), part({ words: 'Nobody moves' })], true);
    expect(one).not.toBe(two);
    expect(entryKeys([part({ words: 'Lights out' })], true)).toEqual([one]);
  });
});
