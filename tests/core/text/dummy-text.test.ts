import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { dummyText } from '../../../src/core/text/dummy-text.ts';

test.each([
  ['The Ferry, 24 boats.', /^\p{Lu}\p{Ll}{2} \p{Lu}\p{Ll}{4}, \d\d \p{Ll}{5}\.$/u],
  ['عاد القارب ٢٤', /^\p{Script=Arabic}{3} \p{Script=Arabic}{6} [٠-٩]{2}$/u],
  ['Паром вернулся', /^\p{Script=Cyrillic}{5} \p{Script=Cyrillic}{8}$/u],
  ['船回来了。', /^\p{Script=Han}{4}。$/u],
  ['नाव १२', /\p{Script=Devanagari}+ [०-९]{2}/u],
])('%s becomes words of the same script, case and length', (text, form) => {
  const dummy = dummyText(text);
  expect(dummy).toMatch(form);
  expect(dummy).not.toBe(text);
  expect(dummy).toHaveLength(text.length);
});

it('keeps the length of any text, and says the same of the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(dummyText(text)).toHaveLength(text.length);
      expect(dummyText(text)).toBe(dummyText(text));
    }),
    { numRuns: 500, seed: 20251125 },
  );
});
