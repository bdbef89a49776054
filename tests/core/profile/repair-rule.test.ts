import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { appliesAt, RepairRuleSchema, weakestFirst } from '../../../src/core/profile/repair-rule.ts';
import { sampleRule } from '../../store/sample-rules.ts';

const site = 'https://www.harbour-post.example';

describe('a repair rule', () => {
  it.each([
    [{ of: 'site' }, '/', true],
    [{ of: 'section', path: '/world/' }, '/world/ferry', true],
    [{ of: 'section', path: '/world/' }, '/world', true],
    [{ of: 'section', path: '/world/' }, '/worldly/ferry', false],
    [{ of: 'article', path: '/world/ferry' }, '/world/ferry?utm_source=x#top', true],
    [{ of: 'article', path: '/world/ferry' }, '/world/ferry/', true],
    [{ of: 'article', path: '/world/ferry' }, '/world/ferry-two', false],
  ] as const)('for %j: at %s %s', (scope, path, applies) => {
    expect(appliesAt(sampleRule({ scope }), site + path)).toBe(applies);
  });

  it.each([
    { selector: 'a::before' },
    { selector: 'p { color: red }' },
    { selector: '.css-1x8yz' },
    { selector: `.${'a'.repeat(512)}` },
    { verb: 'click' },
    { scope: { of: 'section', path: '/world' } },
    { scope: { of: 'article', path: 'world/ferry' } },
    { words: 'w'.repeat(121) },
    { more: 1 },
  ])('is refused with %j', (fields) => {
    expect(v.is(RepairRuleSchema, { ...sampleRule(), ...fields })).toBe(false);
    expect(v.is(RepairRuleSchema, sampleRule())).toBe(true);
  });

  it('is sorted by how much of the site it is for, then by age', () => {
    const article = sampleRule({ words: 'a', scope: { of: 'article', path: '/a' } });
    const old = sampleRule({ words: 'b', madeAt: '2031-05-01T00:00:00.000Z' });
    const section = sampleRule({ words: 'c', scope: { of: 'section', path: '/a/' } });
    const young = sampleRule({ words: 'd' });
    expect(weakestFirst([article, young, section, old]).map(({ words }) => words)).toEqual([
      'b',
      'd',
      'c',
      'a',
    ]);
  });
});
