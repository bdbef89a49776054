import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { selectorReader, usableRules } from '../../../src/core/profile/usable-rules.ts';
import { sampleProfile, sampleRule } from '../../store/sample-rules.ts';

const isUsable = selectorReader(new JSDOM('').window.document);
const layout = sampleProfile().layouts[0]!;
const withLayout = (fields: object) => sampleProfile({ layouts: [{ ...layout, ...fields }] });
const use = (fields: object) =>
  usableRules({ bundled: withLayout(fields), imported: [], own: [] }, isUsable).rules.bundled!.layouts[0];

it('leaves out each selector that cannot be read, and nothing else', () => {
  const used = use({
    root: ['p[[', 'article.report'],
    bylines: ['..by => content', '.by => content'],
    dek: ['[['],
    keep: ['.fine', '>>'],
    hide: [
      { kind: 'ad', selector: '.ad', why: 'ads' },
      { kind: 'ad', selector: 'div > > p', why: 'ads' },
    ],
    entry: { item: ['.entry'], time: ['time['] },
  });
  expect(used).toEqual({
    ...layout,
    root: ['article.report'],
    bylines: ['.by => content'],
    keep: ['.fine'],
    hide: [{ kind: 'ad', selector: '.ad', why: 'ads' }],
    entry: { item: ['.entry'] },
  });
});

it('lets go of a layout of which a condition or every root cannot be read', () => {
  expect(use({ when: ['article.report', '[['] })).toBeUndefined();
  expect(use({ root: ['[['] })).toBeUndefined();
});

it('leaves out an own rule that cannot be read, and says which selectors those were', () => {
  const fine = sampleRule();
  const { rules, unusable } = usableRules(
    { bundled: null, imported: [], own: [sampleRule({ selector: 'p[[' }), fine] },
    isUsable,
  );
  expect(rules.own).toEqual([fine]);
  expect(unusable).toEqual(['p[[']);
});

it('changes nothing about rules that can be read', () => {
  const rules = { bundled: sampleProfile(), imported: [sampleProfile()], own: [sampleRule()] };
  expect(usableRules(rules, isUsable)).toEqual({ rules, unusable: [] });
});
