import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SelectorGate } from '../../../src/core/profile/import-refusal.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { readProfiles } from '../../../src/core/profile/read-profiles.ts';

/** The browser's part is tested in browsers; here it takes whatever it is given. */
const takesAll = (selector: string) => selector;

const profile = {
  id: 'a-paper',
  outlet: 'A Paper',
  hosts: ['paper.example', '*.paper.example'],
  languages: ['en'],
  layouts: [
    {
      name: 'story',
      lastSeen: '2025-11-20',
      when: ['article.story'],
      root: ['article.story'],
      published: ['time => datetime'],
      hide: [{ kind: 'promo', selector: '.promo', why: 'between paragraphs' }],
      keep: ['.correction'],
    },
  ],
} satisfies Profile;

const layout = profile.layouts[0]!;
const read = (value: unknown, gate: SelectorGate = takesAll) => readProfiles(JSON.stringify(value), gate);
const refusal = (value: unknown, gate: SelectorGate = takesAll) => {
  const result = read(value, gate);
  return result.ok ? null : result.refusal;
};
const hiding = (selector: string) => ({
  ...profile,
  layouts: [{ ...layout, hide: [{ kind: 'promo', selector, why: 'x' }] }],
});

describe('a file of profiles', () => {
  it('holds one, or several under a name and a version', () => {
    expect(read(profile)).toEqual({ ok: true, profiles: [profile] });
    const other = { ...profile, id: 'other' };
    expect(read({ galley: 'profiles', version: 1, profiles: [profile, other] })).toEqual({
      ok: true,
      profiles: [profile, other],
    });
  });

  it('is kept as the browser writes its selectors', () => {
    const result = read(profile, (selector) => selector.toUpperCase());
    expect(result.ok && result.profiles[0]!.layouts[0]).toMatchObject({
      when: ['ARTICLE.STORY'],
      published: ['TIME => datetime'],
      hide: [{ selector: '.PROMO' }],
      keep: ['.CORRECTION'],
    });
  });

  it('is taken whole or not at all', () => {
    const file = { galley: 'profiles', version: 1, profiles: [profile, { ...profile, script: 'x()' }] };
    expect(refusal(file)).toEqual({ code: 'unknown-key', where: 'profiles[1].script', found: 'script' });
  });

  test.each([
    ['an unknown key', { ...profile, css: '* { color: red }' }, 'unknown-key', 'css', 'css'],
    [
      'a key deep inside',
      { ...profile, layouts: [{ ...layout, replace: [] }] },
      'unknown-key',
      'layouts[0].replace',
      'replace',
    ],
    [
      'an unknown verb',
      { ...profile, layouts: [{ ...layout, hide: [{ kind: 'delete', selector: '.a', why: 'x' }] }] },
      'unknown-verb',
      'layouts[0].hide[0].kind',
      'delete',
    ],
    [
      'a label of an unknown kind',
      { ...profile, labels: { rewrite: ['x'] } },
      'unknown-verb',
      'labels.rewrite',
      'rewrite',
    ],
    [
      'a rule that is no selector',
      { ...profile, layouts: [{ ...layout, keep: [12] }] },
      'wrong-value',
      'layouts[0].keep[0]',
      '12',
    ],
    [
      'a stylesheet for a selector',
      hiding('a{}body'),
      'wrong-value',
      'layouts[0].hide[0].selector',
      'a{}body',
    ],
    [
      'an address to rewrite',
      { ...profile, rewriteUrl: 'https://elsewhere.example/' },
      'unknown-key',
      'rewriteUrl',
      'rewriteUrl',
    ],
  ])('is refused for %s, which the sentence names', (_, value, code, where, found) => {
    expect(refusal(value)).toEqual({ code, where, found });
  });

  it('is refused for keys that would reach behind the object', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(profile).replace('{', `{"${key}":{"hide":["*"]},`);
      const result = readProfiles(text, takesAll);
      expect(result).toMatchObject({ ok: false, refusal: { code: 'unknown-key', found: key } });
    }
    expect(({} as { hide?: unknown }).hide).toBeUndefined();
  });

  test.each([
    ['*', 'public-suffix'],
    ['*.com', 'public-suffix'],
    ['com', 'public-suffix'],
    ['co.uk', 'public-suffix'],
    ['*.co.uk', 'public-suffix'],
    ['*.com.au', 'public-suffix'],
    ['*.github.io', 'public-suffix'],
    ['*://*/*', 'public-suffix'],
    ['<all_urls>', 'public-suffix'],
    ['file:///*', 'public-suffix'],
    ['https://user:pw@bank.example/', 'host'],
    ['ex\u0430mple.com', 'host'],
    ['/^(a+)+$/.x', 'host'],
    ['paper.example:8080', 'host'],
  ])('is refused for hosts beyond one publisher: %s', (host, code) => {
    expect(refusal({ ...profile, hosts: ['paper.example', host] })).toEqual({
      code,
      where: 'hosts[1]',
      found: host,
    });
  });

  test.each(['bbc.co.uk', '*.abc.net.au', '*.vg.no', 'news.example', '*.paper.example'])(
    'may be for %s',
    (host) => {
      expect(read({ ...profile, hosts: [host] }).ok).toBe(true);
    },
  );

  test.each([
    ['body *:has(*:has(*))', 'too-deep'],
    [':is(:is(:is(* *) *) *) *', 'too-wide'],
    [`${'div '.repeat(100)}p`, 'too-many-steps'],
    [':nth-last-child(n+1) ~ * ~ * ~ *', 'too-wide'],
    ['p ~ p ~ p ~ p ~ p', 'too-many-steps'],
    [`*${':not(.a)'.repeat(20)}`, 'whole-page'],
    [`*${':not(.a)'.repeat(60)}`, 'too-wide'],
    [':not(:not(:not(:not(.a))))', 'too-deep'],
    ['a:has(b):has(c):has(d)', 'too-deep'],
    ['a:hover', 'state'],
    ['input:focus-within', 'state'],
    [Array.from({ length: 60 }, (_, n) => `.a${n}`).join(','), 'too-wide'],
    ['*', 'whole-page'],
    ['html', 'whole-page'],
    ['body.home', 'whole-page'],
    [':root', 'whole-page'],
    ['body *', 'whole-page'],
    ['body > *', 'whole-page'],
    ['head ~ *', 'whole-page'],
    [':not(x)', 'whole-page'],
    ['.ad, html', 'whole-page'],
    [':is(.ad, body)', 'whole-page'],
  ])('is refused for a selector that asks too much: %s', (selector, fault) => {
    const where = 'layouts[0].hide[0].selector';
    expect(refusal(hiding(selector))).toMatchObject({ code: 'selector', where, fault });
  });

  test.each([
    'article > .promo:not([hidden], .correction)',
    'footer ~ *',
    '.story > *:first-child',
    'div:has(> a[href*="/(news~letter>"])',
    ':is([class*="x"], [id*="x"])',
    'p:nth-of-type(2n + 1)',
    ':nth-child(2 of p.ad)',
    'input[type="password"][value^="b"]',
  ])('may hide %s', (selector) => {
    expect(refusal(hiding(selector))).toBeNull();
  });

  it('is refused for a selector that the browser cannot read', () => {
    expect(refusal(profile, (selector) => (selector === '.correction' ? null : selector))).toEqual({
      code: 'selector',
      where: 'layouts[0].keep[0]',
      found: '.correction',
      fault: 'unreadable',
    });
  });

  test.each([
    ['text that is no JSON', 'title: //h1', 'no-json'],
    ['a list', '[]', 'no-profiles'],
    ['nothing', 'null', 'no-profiles'],
    ['no profiles', '{"galley":"profiles","version":1,"profiles":[]}', 'no-profiles'],
    ['something else of Galley', '{"galley":"library","version":1,"profiles":[]}', 'no-profiles'],
    ['a later version', `{"galley":"profiles","version":2,"profiles":[{}]}`, 'newer-format'],
    ['brackets without end', '['.repeat(200_000) + ']'.repeat(200_000), 'no-profiles'],
    ['brackets without end in a profile', `{"id":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'too-large'],
    [
      '200,000 rules',
      JSON.stringify({ ...profile, hide: Array.from({ length: 200_000 }, (_, n) => `.x${n}`) }),
      'too-large',
    ],
    [
      'a hundred and one profiles',
      JSON.stringify({ galley: 'profiles', version: 1, profiles: Array(101).fill(profile) }),
      'too-many',
    ],
  ])('is refused when it is %s', (_, text, code) => {
    expect(readProfiles(text, takesAll)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('never throws, whatever is in it', () => {
    const keys = fc.constantFrom(
      'galley',
      'profiles',
      'version',
      'id',
      'outlet',
      'hosts',
      'layouts',
      'hide',
      '__proto__',
      'x',
    );
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          value.map((one) => JSON.stringify(one)),
          fc.dictionary(keys, value).map((one) => JSON.stringify({ ...profile, ...one })),
        ),
        (text) => {
          expect(readProfiles(text, takesAll)).toHaveProperty('ok');
        },
      ),
      { numRuns: 500, seed: 20251125 },
    );
  });
});
