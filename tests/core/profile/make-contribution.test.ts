import { describe, expect, it } from 'vitest';
import { compareRules } from '../../../src/core/profile/compare-rules.ts';
import { makeContribution } from '../../../src/core/profile/make-contribution.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import type { RepairRule } from '../../../src/core/profile/repair-rule.ts';
import { selectorFault, takesWholePage } from '../../../src/core/profile/selector-fault.ts';
import { profiles } from '../../../src/profiles/index.ts';

const rule = (
  n: number,
  verb: RepairRule['verb'],
  selector: string,
  scope: RepairRule['scope'] = { of: 'site' },
): RepairRule => ({
  id: `b1f0c2d4-0000-4000-8000-00000000000${n}`,
  verb,
  selector,
  scope,
  words: n === 1 ? 'Read also' : '',
  madeAt: `2025-11-0${n}T08:00:00.000Z`,
});
const given = { host: 'paper.example', outlet: 'The Paper', language: 'en', today: '2025-11-25' };

describe('a contribution', () => {
  it('is a profile of its own where the reader said which box is the story', () => {
    const own = [
      rule(1, 'hide', '.promo'),
      rule(2, 'keep', '.note'),
      rule(3, 'root', '.story'),
      rule(4, 'hide', '.x', { of: 'article', path: '/a' }),
    ];
    expect(makeContribution({ ...given, bundled: null, own })).toEqual({
      id: 'paper-example',
      outlet: 'The Paper',
      hosts: ['paper.example', 'www.paper.example'],
      languages: ['en'],
      layouts: [
        {
          name: 'story',
          lastSeen: '2025-11-25',
          when: ['.story'],
          root: ['.story'],
          hide: [{ kind: 'furniture', selector: '.promo', why: 'Read also' }],
          keep: ['.note'],
        },
      ],
    });
  });

  it('joins the reader’s rules to the newest layout of what Galley knows', () => {
    const layout = { lastSeen: '2025-01-01', when: ['main'], root: ['main'] };
    const bundled: Profile = {
      id: 'paper',
      outlet: 'Paper',
      hosts: ['paper.example'],
      languages: ['en'],
      layouts: [
        { ...layout, name: 'new', hide: [{ kind: 'ad', selector: '.ad', why: 'ads' }] },
        { ...layout, name: 'old' },
      ],
    };
    const made = makeContribution({ ...given, bundled, own: [rule(2, 'hide', '.promo')] });
    expect(made).toMatchObject({ id: 'paper', outlet: 'Paper' });
    expect(made!.layouts[0]!.hide!.map(({ selector }) => selector)).toEqual(['.promo', '.ad']);
    expect(made!.layouts[1]).toEqual(bundled.layouts[1]);
  });

  it('is none where nobody knows which box is the story', () => {
    expect(makeContribution({ ...given, bundled: null, own: [rule(1, 'hide', '.promo')] })).toBeNull();
  });
});

it('tells apart what came, what went and what was changed', () => {
  const before = [rule(1, 'hide', '.a'), rule(2, 'hide', '.b'), rule(3, 'hide', '.c')];
  const after = [rule(1, 'hide', '.a'), rule(2, 'hide', '.bb'), rule(4, 'hide', '.d'), rule(5, 'hide', '.e')];
  expect(compareRules(before, after)).toEqual({ added: 2, removed: 1, changed: 1 });
});

it('no bundled profile asks more of a page than an imported one may', () => {
  const wrong = profiles.flatMap(({ id, layouts }) =>
    layouts.flatMap(({ hide = [], root, when, keep = [] }) => [
      ...[...hide.map(({ selector }) => selector), ...root, ...when, ...keep].flatMap((selector) => {
        const fault = selectorFault(selector);
        return fault === null ? [] : [`${id}: ${selector} is ${fault}`];
      }),
      ...hide
        .filter(({ selector }) => takesWholePage(selector))
        .map(({ selector }) => `${id} hides ${selector}`),
    ]),
  );
  expect(wrong).toEqual([]);
});
