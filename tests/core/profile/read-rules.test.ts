import { describe, expect, it, test } from 'vitest';
import { isRulesFile, readRules } from '../../../src/core/profile/read-rules.ts';

const rule = {
  id: 'b1f0c2d4-0000-4000-8000-000000000001',
  verb: 'hide',
  selector: 'article>.promo',
  scope: { of: 'site' },
  words: 'Read also',
  madeAt: '2025-11-01T08:00:00.000Z',
};
const file = { galley: 'rules', version: 1, host: 'paper.example', rules: [rule] };
const read = (value: unknown) => readRules(JSON.stringify(value), (selector) => selector.replace('>', ' > '));

describe('a file of a reader’s rules', () => {
  it('is known by its first words', () => {
    expect(isRulesFile(JSON.stringify(file, null, 2))).toBe(true);
    expect(isRulesFile('{"galley":"profiles"}')).toBe(false);
  });

  it('is read with its selectors as the browser writes them', () => {
    expect(read(file)).toEqual({
      ok: true,
      host: 'paper.example',
      rules: [{ ...rule, selector: 'article > .promo' }],
    });
  });

  test.each([
    ['an unknown key', { ...file, run: 'x()' }, { code: 'unknown-key', where: 'run' }],
    [
      'an unknown verb',
      { ...file, rules: [{ ...rule, verb: 'rewrite' }] },
      { code: 'unknown-verb', found: 'rewrite' },
    ],
    ['half a country', { ...file, host: 'co.uk' }, { code: 'public-suffix', found: 'co.uk' }],
    ['a wildcard', { ...file, host: '*.paper.example' }, { code: 'host' }],
    ['a later version', { ...file, version: 2 }, { code: 'wrong-value', where: 'version' }],
    [
      'a rule against the page',
      { ...file, rules: [{ ...rule, selector: 'body' }] },
      { code: 'selector', fault: 'whole-page' },
    ],
    [
      'a slow selector',
      { ...file, rules: [{ ...rule, selector: 'a:has(b:has(c))' }] },
      { code: 'selector', where: 'rules[0].selector', fault: 'too-deep' },
    ],
    ['no rules', { ...file, rules: [] }, { code: 'wrong-value', where: 'rules' }],
  ])('is refused for %s', (_, value, refusal) => {
    expect(read(value)).toMatchObject({ ok: false, refusal });
  });
});
