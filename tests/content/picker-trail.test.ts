import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Trail } from '../../src/content/picker/trail.ts';

/** Boxes are as large as their `data-size` says; without one, as the box around. */
function trailOn(body: string) {
  const { window } = new JSDOM(`<body>${body}</body>`);
  const { document } = window;
  for (const element of document.querySelectorAll('*')) {
    const size = () => Number(element.closest('[data-size]')?.getAttribute('data-size') ?? 0);
    element.getBoundingClientRect = () => new window.DOMRect(0, size(), size(), size());
  }
  const trail = new Trail(document, (element) => !element.hasAttribute('hidden'));
  const at = (id: string) => trail.goTo(document.getElementById(id));
  return { document, trail, at, id: () => trail.element?.id };
}

const page = `<header id="head" data-size="9"></header>
<main id="main" data-size="90"><div id="box" data-size="40"><p id="one" data-size="5">One</p><p id="gone" data-size="4" hidden>x</p><p id="two" data-size="7">Two</p></div></main>
<script>let a</script><footer id="foot" data-size="8"></footer>`;

describe('the way over the page', () => {
  it('leads out and back to where it came from', () => {
    const { trail, at, id } = trailOn(page);
    at('two');
    expect([trail.widen(), id()]).toEqual([true, 'box']);
    expect([trail.widen(), id()]).toEqual([true, 'main']);
    expect([trail.widen(), id()]).toEqual([false, 'main']);
    expect([trail.narrow(), id()]).toEqual([true, 'box']);
    expect([trail.narrow(), id()]).toEqual([true, 'two']);
    expect([trail.narrow(), id()]).toEqual([false, 'two']);
  });

  it('leads into the first thing that can be seen', () => {
    const { trail, at, id } = trailOn(page);
    at('main');
    trail.narrow();
    trail.narrow();
    expect(id()).toBe('one');
  });

  it('passes over what cannot be seen, and goes on behind the box', () => {
    const { trail, at, id } = trailOn(page);
    at('one');
    const seen = [1, 2, 3, 4, 5].map(() => [trail.step(1), id()][1]);
    expect(seen).toEqual(['two', 'foot', 'head', 'main', 'foot']);
    trail.step(-1);
    expect(id()).toBe('main');
  });

  it('takes boxes of one size for one, by the outermost', () => {
    const { trail, at, id } = trailOn(
      `<div id="around" data-size="50"><div id="outer" data-size="20"><div id="inner"><p id="text">x</p></div></div></div>`,
    );
    at('text');
    expect(id()).toBe('outer');
    trail.widen();
    expect(id()).toBe('around');
  });

  it('never picks the page itself', () => {
    const { trail, at, id, document } = trailOn(page);
    trail.goTo(document.body);
    trail.goTo(document.documentElement);
    expect(id()).toBeUndefined();
    at('main');
    expect([trail.widen(), id()]).toEqual([false, 'main']);
  });
});
