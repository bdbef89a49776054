import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { proposeSelectors } from '../../../src/core/picker/propose-selectors.ts';

function pageOf(body: string) {
  const { document } = new JSDOM(`<title>Night ferry sails</title><body>${body}</body>`).window;
  const propose = (css: string) => proposeSelectors(document.querySelector(css)!, document);
  const selectors = (css: string) => propose(css).map(({ selector }) => selector);
  return { document, propose, selectors };
}

describe('the selectors proposed for a block', () => {
  it('name it by what machines are told before its class and its place', () => {
    const { selectors } = pageOf(
      '<main><div id="x" class="promo box" data-testid="newsletter-signup"><p>Sign up</p></div><p>Story</p></main>',
    );
    expect(selectors('#x')[0]).toBe('[data-testid="newsletter-signup"]');
  });

  it('run from this block to all of its kind, each with what it matches here', () => {
    const { propose } = pageOf(
      `<main class="story"><div class="promo-card" id="a">One</div></main>
       <aside class="rail"><div class="promo-card">Two</div><div class="promo-card">Three</div></aside>`,
    );
    const found = propose('#a').map(({ selector, matches }) => [selector, matches.length]);
    expect(found).toEqual([
      ['.story .promo-card', 1],
      ['.promo-card', 3],
    ]);
  });

  it('use no made-up name, no number and no state', () => {
    const { selectors } = pageOf(
      `<main class="story"><div id="ad-4821" class="css-1x8yz sc-bdVaJa is-open post-4821 related-links">x</div></main>`,
    );
    for (const selector of selectors('div')) expect(selector).not.toMatch(/\d|css-|sc-|is-open/);
    expect(selectors('div')[0]).toBe('.related-links');
  });

  it('leave out the class that stands beside a bundler’s own, for it is made up as well', () => {
    const { selectors } = pageOf(
      '<main class="story"><div class="Box-sc-gjQpdd kixtae">x</div><div>y</div></main>',
    );
    expect(selectors('.kixtae').join()).not.toContain('kixtae');
  });

  it('leave out a label that repeats the headline', () => {
    const { selectors } = pageOf('<nav aria-label="Night ferry sails" class="share-tools">x</nav>');
    expect(selectors('nav').join()).not.toContain('ferry');
  });

  it('never match a box around the block', () => {
    const { propose } = pageOf(
      '<div class="promo"><div class="promo" id="inner"><p>Sign up</p></div><p>Other</p></div>',
    );
    for (const { matches } of propose('#inner'))
      expect(matches.every((one) => one.id === 'inner')).toBe(true);
  });

  it('tell a nameless box by what stands in it', () => {
    const { selectors } = pageOf(
      '<main class="story"><div><form class="newsletter-form"></form></div><div>Story</div></main>',
    );
    expect(selectors('main > div')[0]).toBe('div:has(> .newsletter-form)');
  });

  it('count places only where nothing else tells the block apart, and say so', () => {
    const { propose } = pageOf('<main class="story"><p>One</p><p id="s8421">Two</p><p>Three</p></main>');
    const [narrow, wide] = propose('#s8421');
    expect(narrow).toMatchObject({ selector: '.story > p:nth-of-type(2)', byPlace: true });
    expect(wide).toMatchObject({ selector: '.story > p', byPlace: false });
    expect(wide!.matches).toHaveLength(3);
  });

  it('are none for the page itself', () => {
    const { document } = pageOf('<p>One</p>');
    expect(proposeSelectors(document.body, document)).toEqual([]);
    expect(proposeSelectors(document.documentElement, document)).toEqual([]);
  });

  it('select the same block on the next page of the site, whatever stands around it', () => {
    const page = (story: string, promo: string) =>
      `<div id="top-${story.length}"><article class="css-9a8b7c story">${story}<div class="e1u9wqfn0 inline-promo">${promo}</div></article></div>`;
    const one = pageOf(page('<p>First</p>', '<b>Sign up</b>'));
    const two = pageOf(page('<p>Second</p><p>more</p><figure></figure>', '<b>Sign up now</b>'));
    for (const selector of one.selectors('.inline-promo'))
      expect(two.document.querySelector(selector)?.textContent).toBe('Sign up now');
  });
});
