import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inlineSanitiser } from '../../../src/core/sanitiser/sanitise-inline.ts';
import { serialiseInline } from '../../../src/core/sanitiser/serialise-inline.ts';

const { window } = new JSDOM('<!doctype html><body></body>');
const sanitise = inlineSanitiser(window as unknown as Window & typeof globalThis);

describe('inline markup at save', () => {
  it('keeps direction, language and time of words', () => {
    const markup = '<span dir="rtl" lang="ar">ميناء</span> <time datetime="2025-10-14T06:30">today</time>';
    expect(sanitise(markup)).toBe(markup);
  });

  it('drops handlers, scripts and addresses that are no web address', () => {
    expect(sanitise('<a href="javascript:alert(1)" onclick="x()">a</a><script>x()</script><img src=x>')).toBe(
      '<a>a</a>',
    );
  });

  it('is written from the words, not copied from the page', () => {
    const { document } = new JSDOM(
      '<p>Salt &lt;b&gt; <em onclick="x()">and <b>rope</b></em><svg><script>x()</script></svg> <a href="/a?x=1#f">here</a></p>',
    ).window;
    const container = document.querySelector('p')!;
    const leaves: Text[] = [];
    const walker = document.createTreeWalker(container, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('svg') === null) leaves.push(node as Text);
    expect(serialiseInline({ leaves, container, baseUrl: 'https://www.harbourpost.example/x' })).toBe(
      'Salt &lt;b&gt; <em>and <b>rope</b></em> <a href="https://www.harbourpost.example/a?x=1#f">here</a>',
    );
  });
});
