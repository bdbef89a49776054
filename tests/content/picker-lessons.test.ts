import { describe, expect, it } from 'vitest';
import { Lessons } from '../../src/content/picker/lessons.ts';
import type { RepairRule } from '../../src/core/profile/repair-rule.ts';
import { sampleRule } from '../store/sample-rules.ts';

const rule = (n: number, change: Partial<RepairRule> = {}): RepairRule => ({
  ...sampleRule(),
  id: `00000000-0000-4000-8000-00000000000${n}`,
  selector: `.box-${'abcdefghi'[n]}`,
  ...change,
});

function lessons({ isPrivate = false, own = [] as RepairRule[] } = {}) {
  const asked: [string, string[]][] = [];
  const made = new Lessons({
    isPrivate,
    own: () => own,
    ask: async (name, payload) => {
      const named = payload as { rules?: RepairRule[]; ids?: string[] };
      asked.push([name, named.ids ?? named.rules!.map(({ id }) => id)]);
      return { ok: true, value: { kept: !isPrivate } } as never;
    },
  });
  return { made, asked };
}

describe('what is taught with the picker', () => {
  it('is taken back last first', async () => {
    const { made, asked } = lessons();
    await made.teach(rule(1));
    await made.teach(rule(2));
    await made.takeBack();
    await made.takeBack();
    await made.takeBack();
    expect(asked).toEqual([
      ['picker/learn', [rule(1).id]],
      ['picker/learn', [rule(2).id]],
      ['picker/unlearn', [rule(2).id]],
      ['picker/unlearn', [rule(1).id]],
    ]);
    expect(made.count).toBe(0);
  });

  it('gives way to the rule it took the place of', async () => {
    const before = rule(3);
    const { made, asked } = lessons({ own: [before] });
    await made.teach(rule(1, { selector: before.selector, scope: before.scope, verb: 'keep' }));
    await made.takeBack();
    expect(asked.at(-1)).toEqual(['picker/learn', [before.id]]);
  });

  it('is told whole each time in a private window, where nothing is kept', async () => {
    const { made, asked } = lessons({ isPrivate: true });
    await made.teach(rule(1));
    await made.teach(rule(2));
    await made.takeBack();
    await made.takeBack();
    expect(asked).toEqual([
      ['picker/learn', [rule(1).id]],
      ['picker/learn', [rule(1).id, rule(2).id]],
      ['picker/learn', [rule(1).id]],
      ['picker/unlearn', [rule(1).id]],
    ]);
  });

  it('stays where the background could not take it back', async () => {
    const made = new Lessons({
      isPrivate: false,
      own: () => [],
      ask: async (name) =>
        (name === 'picker/learn'
          ? { ok: true, value: { kept: true } }
          : { ok: false, code: 'storage-failed' }) as never,
    });
    await made.teach(rule(1));
    expect(await made.takeBack()).toEqual({ ok: false, code: 'storage-failed' });
    expect(made.count).toBe(1);
  });
});
