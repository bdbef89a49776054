import { describe, expect, it } from 'vitest';
import { planPage } from './plan-page.ts';

const line = (day: number) =>
  `On day ${day} the ferry left the harbour at seven, carried forty passengers to the island and came back at noon with the post.`;
const paragraphs = [1, 2, 3, 4, 5].map((day) => `<p id="p${day}">${line(day)}</p>`).join('');

/** The marks of every element with an id, as the page would carry them; elements without marks are left out. */
function marksOf(body: string): Record<string, string> {
  const { plan, document } = planPage(
    `<!doctype html><html lang="en"><body>${body}</body></html>`,
    'https://paper.example/ferry',
  );
  const marks: Record<string, string> = {};
  for (const element of document.querySelectorAll('[id]')) {
    const own = plan.marks.get(element);
    if (own !== undefined) marks[element.id] = [...own].sort().join(' ');
  }
  return marks;
}

describe('the plan for a page', () => {
  it('marks the way to the text, the text, and what is hidden at its outermost box', () => {
    expect(
      marksOf(
        `<div id="menu"><div id="inner"><a href="/w">World</a></div></div>
         <div id="page"><main id="main"><h1 id="h1">The ferry to the island sails again</h1><p id="by">By Maren Oduya</p>${paragraphs}</main>
         <div id="ad"><iframe src="https://ads.example/"></iframe></div></div>`,
      ),
    ).toEqual({
      menu: 'hide',
      page: 'path',
      main: 'column path',
      h1: 'headline',
      by: 'meta',
      p1: 'opening text',
      p2: 'text',
      p3: 'text',
      p4: 'text',
      p5: 'text',
      ad: 'hide',
    });
  });

  it('hides an advertisement between two paragraphs and nothing of them', () => {
    const marks = marksOf(
      `<main><h1>The ferry to the island sails again</h1>${paragraphs.replace('<p id="p3">', '<div id="ad" class="ad-slot">Advertisement</div><p id="p3">')}</main>`,
    );
    expect(marks).toMatchObject({ ad: 'hide', p2: 'text', p3: 'text' });
  });

  it('keeps a table of data, a list and a picture as they are', () => {
    const marks = marksOf(
      `<main><h1>The ferry to the island sails again</h1>${paragraphs}
       <table id="table"><tr id="row"><th>Port</th><th>Seats</th></tr><tr><td>Hallam</td><td>31</td></tr><tr><td>Sallow</td><td>9</td></tr></table>
       <ul id="list"><li id="item">The night boat takes forty people and no cars at all.</li><li>The day boat takes ninety people and eleven cars.</li></ul>
       ${paragraphs.replaceAll('id="p', 'id="q').replaceAll('ferry', 'boat')}</main>`,
    );
    expect(marks).toMatchObject({ table: 'whole', list: 'path', item: 'item text' });
    expect(marks.row).toBeUndefined();
  });

  it('does not take the entries of a live blog for a list', () => {
    const marks = marksOf(
      `<main><h1>The ferry to the island sails again</h1><ul>${[1, 2, 3, 4].map((day) => `<li id="entry${day}"><b>10:${day}0</b><h2>Day ${day} on the water</h2><p>${line(day)}</p><p>${line(day + 10)}</p></li>`).join('')}</ul></main>`,
    );
    expect([marks.entry1, marks.entry4]).toEqual(['path', 'path']);
  });

  it('keeps lines that only breaks tell apart, and the box they stand in', () => {
    const marks = marksOf(
      `<h1>The ferry to the island sails again</h1><div id="box">${[1, 2, 3, 4, 5].map(line).join('<br><br>')}</div><div id="foot">All rights reserved</div>`,
    );
    expect(marks).toMatchObject({ box: 'opening text', foot: 'hide' });
  });

  it('mutes stray words in a box on the way to the text', () => {
    const marks = marksOf(
      `<div id="page">You are reading a free page<main><h1>The ferry to the island sails again</h1>${paragraphs}</main></div>`,
    );
    expect(marks.page).toContain('mute');
  });
});
