import { describe, expect, it } from 'vitest';
import { seedFixtures } from '../../fixtures/index.ts';
import { planPage } from './plan-page.ts';

const story = [1, 2, 3, 4, 5, 6]
  .map(
    (day) =>
      `<p>On day ${day} the ferry left the harbour at seven, carried forty passengers to the island and came back at noon with the post and nine sheep.</p>`,
  )
  .join('');

/** Kind and number of entries of everything hidden around a story, in page order. */
function hiddenAround({ before = '', inside = '', after = '' }): string[] {
  return piecesOf(
    `<!doctype html><html lang="en"><body>${before}<main><h1>The ferry to the island sails again</h1>${story}${inside}${story.replaceAll('ferry', 'boat')}</main>${after}</body></html>`,
    'https://paper.example/ferry',
  ).map(({ kind, items }) => (items > 1 ? `${kind} ${items}` : kind));
}

const piecesOf = (html: string, url: string) => planPage(html, url).plan.pieces();

const links = (...labels: string[]) => labels.map((label) => `<div><a href="/x">${label}</a></div>`).join('');
const sections = links('World', 'Business', 'Culture', 'Share', 'Contact');
const headlines = links(
  'Pilots warn of silt in the channel',
  'Bakers raise the price of bread again',
  'Orchard growers count the frozen blossoms',
);

describe('what is hidden is told apart as a reader would name it', () => {
  it('tells a nameless header apart into language switch, menu and ticker', () => {
    const header = `<div><div>${links('Ar', 'Es', 'x')}</div><div>${sections}</div><div><div>Breaking</div>${headlines}</div></div>`;
    expect(hiddenAround({ before: header })).toEqual(['language switch 3', 'menu 5', 'ticker 3']);
  });

  it('keeps two menus apart', () => {
    expect(
      hiddenAround({
        before: `<div><div>${sections}</div><div>${links('Africa', 'Asia', 'Europe')}</div></div>`,
      }),
    ).toEqual(['menu 5', 'menu 3']);
  });

  it('takes a label and the cards that follow it for one block of related stories', () => {
    const card = (headline: string) =>
      `<div><div><a href="/x">${headline}</a></div><div><a href="/p">Politics</a></div><div>19 Aug 2025</div></div>`;
    expect(
      hiddenAround({
        after: `<div><div>Most Read</div>${card('Pilots warn of silt in the channel')}${card('Bakers raise the price of bread')}<div>Read Next</div>${card('The lantern keeper of the island retires')}</div>`,
      }),
    ).toEqual(['related 2', 'related']);
  });

  it('takes title, text and form of a newsletter for one box', () => {
    expect(
      hiddenAround({
        inside:
          '<div><strong>Get the morning briefing</strong><p>Five stories in your inbox before eight. No spam.</p><form><input type="email"><button>Sign up</button></form></div>',
      }),
    ).toEqual(['newsletter']);
  });

  it('calls small print a footer, whatever its entries are called', () => {
    expect(
      hiddenAround({
        after: `<div><div>The Ferry Paper</div><div>All Rights Reserved</div><div>${links('x', 'Authors', 'Contact Us')}</div></div>`,
      }),
    ).toEqual(['footer 3']);
  });

  it('does not take a bar of weather and services for a share bar by its name', () => {
    expect(
      hiddenAround({ before: '<div class="utility-bar">Home | Calgary | 16 degrees | Advertise</div>' }),
    ).toEqual(['header']);
  });

  it('lists nothing that has neither words nor frames', () => {
    expect(hiddenAround({ before: '<div class="menu"><i></i></div>' })).toEqual([]);
  });

  it('numbers the pieces in page order and quotes their first words', () => {
    const pieces = piecesOf(
      `<body><div>${sections}</div><h1>The ferry to the island sails again</h1>${story}</body>`,
      'https://paper.example/ferry',
    );
    expect(pieces).toMatchObject([
      {
        id: 1,
        kind: 'menu',
        reason: 'link-list',
        text: 'World · Business · Culture · Share · Contact',
        words: 5,
      },
    ]);
  });
});

describe('on the seed pages', () => {
  const still = seedFixtures().filter(({ scripted }) => !scripted);

  it.each(still)(
    '$name has one ticker with all its headlines, and no more pieces than a reader looks at',
    (fixture) => {
      const pieces = piecesOf(fixture.html, fixture.url);
      const tickers = pieces.filter(({ kind }) => kind === 'ticker');
      expect(tickers.map(({ items }) => items)).toEqual([fixture.name.startsWith('action-news') ? 25 : 10]);
      expect(pieces.length).toBeLessThanOrEqual(23);
      const kinds = new Set(pieces.map(({ kind }) => kind));
      for (const kind of ['ad', 'newsletter', 'consent', 'menu', 'share bar'] as const)
        expect(kinds).toContain(kind);
      if (fixture.name.startsWith('almayadeen')) expect(kinds).toContain('language switch');
    },
  );
});
