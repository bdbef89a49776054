/** The cleaner under rules that change while its page is cleaned. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCleaner } from '../../src/content/page-cleaner.ts';
import { noRules, type PageRules } from '../../src/core/profile/page-rules.ts';
import type { RepairRule } from '../../src/core/profile/repair-rule.ts';
import { sampleProfile, sampleRule } from '../store/sample-rules.ts';

const url = 'https://www.harbour-post.example/coast/ferry';
const sentence = (n: number) =>
  `Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.`;
const markup = `<div id="tides"><p>High water stands at the harbour wall at seven this evening.</p></div>
<article class="report"><h1>The ferry to the island sails again</h1>
${[1, 2, 3, 4, 5, 6].map((n) => `<p id="p${n}">${sentence(n)}</p>`).join('')}</article>
<footer>All rights reserved</footer>`;

afterEach(() => vi.unstubAllGlobals());

function open(body = markup) {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`, {
    url,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => {};
  vi.stubGlobal('AbortController', window.AbortController);
  const { document } = window;
  const cleaner = new PageCleaner({
    window: window as unknown as Window & typeof globalThis,
    earlyPosts: [],
    isAlive: () => true,
    onUndone: () => {},
  });
  const before = document.documentElement.outerHTML;
  const rules = (given: Partial<PageRules>) => cleaner.takeRules({ ...noRules, ...given });
  const shows = (id: string) => {
    const attribute = cleaner.look().attribute;
    return document.getElementById(id)!.closest(`[${attribute}~="hide"]`) === null;
  };
  return { cleaner, document, before, rules, shows };
}
const hide = (selector: string, fields: Partial<RepairRule> = {}) => sampleRule({ selector, ...fields });
const keep = (selector: string) => sampleRule({ selector, verb: 'keep' });

describe('a cleaned page that gets new rules', () => {
  it('is cleaned anew in place, and restored to the letter afterwards', () => {
    const { cleaner, document, before, rules, shows } = open();
    const { attribute } = cleaner.clean(true);
    expect([shows('p3'), shows('tides')]).toEqual([true, false]);
    const report = rules({ own: [hide('#p3'), keep('#tides')] });
    expect(report).toMatchObject({ cleaned: true, attribute });
    expect(report.hidden).toContainEqual(expect.objectContaining({ reason: 'own-rule', words: 28 }));
    expect([shows('p3'), shows('tides')]).toEqual([false, true]);
    const saved = JSON.stringify(cleaner.extract());
    expect(saved).not.toContain('Paragraph 3');
    expect(saved).toContain('High water');
    rules({});
    expect([shows('p3'), shows('tides')]).toEqual([true, false]);
    rules({ own: [hide('#p2')] });
    cleaner.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps in view what the reader asked to see again', () => {
    const { cleaner, rules, shows } = open();
    cleaner.clean(true);
    const block = rules({ own: [hide('#p3')] }).hidden.find(({ reason }) => reason === 'own-rule')!;
    cleaner.showBlock(block.id, true);
    rules({ own: [hide('#p3'), hide('#p5')] });
    expect([shows('p3'), shows('p5')]).toEqual([true, false]);
  });
});

describe('a page that is not cleaned', () => {
  it('is left as it is by rules, which hold from the next look on', () => {
    const { cleaner, document, before, rules } = open();
    cleaner.look();
    rules({ own: [hide('#p3')] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(cleaner.look().article?.words).toBe(5 * 28);
    expect(JSON.stringify(cleaner.extract())).not.toContain('Paragraph 3');
  });

  it('is not touched by rules for other pages of the site', () => {
    const { cleaner, rules } = open();
    rules({
      own: [
        hide('#p3', { scope: { of: 'article', path: '/coast/other' } }),
        hide('#p4', { scope: { of: 'section', path: '/world/' } }),
      ],
    });
    expect(cleaner.look().article?.words).toBe(6 * 28);
  });
});

it('rules for one article hold also where it stands under another address', () => {
  const { cleaner, document, rules } = open();
  rules({ own: [hide('#p3', { scope: { of: 'article', path: '/a/ferry' } })] });
  expect(cleaner.look().article?.words).toBe(6 * 28);
  document.head.innerHTML = '<link rel="canonical" href="/a/ferry">';
  expect(cleaner.look().article?.words).toBe(5 * 28);
  document.head.innerHTML = '<link rel="canonical" href="https://elsewhere.example/a/ferry">';
  expect(cleaner.look().article?.words).toBe(6 * 28);
});

it('a selector that the browser cannot read is left out, said so, and breaks nothing', () => {
  const { cleaner, rules, shows } = open();
  rules({ own: [hide('[['), hide('#p3')], imported: [sampleProfile({ layouts: [] })] });
  cleaner.clean(true);
  expect(shows('p3')).toBe(false);
  expect(cleaner.look().droppedRules).toEqual([{ profile: null, selector: '[[', why: 'unreadable' }]);
});

describe('a page of which the detector is not sure', () => {
  const short = `<article class="report"><h1>The ferry sails</h1>${[1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('')}</article>
    <ul>${'<li><a href="/a">One of many other things to see</a></li>'.repeat(6)}</ul>`;

  it('is an article when its design is one that a profile knows', () => {
    const { cleaner, rules } = open(short);
    expect(cleaner.look().detection.verdict).toBe('maybe');
    rules({ bundled: sampleProfile() });
    expect(cleaner.look().detection).toMatchObject({
      verdict: 'article',
      reasons: expect.arrayContaining(['profile-layout']),
    });
    expect(cleaner.clean(false).cleaned).toBe(true);
  });

  it('stays a maybe when there is no text in the box of the story', () => {
    const { cleaner, rules } = open(short);
    const [layout] = sampleProfile().layouts;
    rules({ bundled: sampleProfile({ layouts: [{ ...layout!, root: ['h1'] }] }) });
    expect(cleaner.look().detection.verdict).toBe('maybe');
  });

  it('stays a maybe when the profile does not know its design', () => {
    const { cleaner, rules } = open(short.replace('class="report"', 'class="other"'));
    rules({ bundled: sampleProfile() });
    expect(cleaner.clean(false)).toMatchObject({ cleaned: false, detection: { verdict: 'maybe' } });
  });
});
