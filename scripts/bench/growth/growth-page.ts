/** News pages of any size, to see how time grows with them. */

export const shapes = ['mixed', 'long read', 'comments', 'cards and lists'] as const;
export type Shape = (typeof shapes)[number];

const SENTENCES = [
  'The ferry left the harbour at night, and nobody on the quay had seen its captain come aboard.',
  'Two of the passengers said that the lights on the bridge were out when they passed the mole.',
  'A spokeswoman of the shipping line answered that every watch had been kept as the rules demand.',
  'By the time the pilot boat turned back, the tide had begun to run out faster than the tables say.',
  'What the harbour office wrote in its log that evening fills four lines, and explains very little.',
];
const sentence = (n: number) => SENTENCES[n % SENTENCES.length]!;
const paragraph = (n: number) =>
  `<p>${sentence(n)} ${sentence(n + 2)} It was ${n + 1} minutes past the hour.</p>`;

/** A piece of a page, and how many elements it is. */
interface Piece {
  elements: number;
  html(n: number): string;
}
const storyParagraph: Piece = {
  elements: 3,
  html: (n) =>
    `${paragraph(n)}<p>${sentence(n + 1)} <a href="/ships/${n}">Its sister ship</a> sailed later.</p>`,
};
const card: Piece = {
  elements: 6,
  html: (n) =>
    `<div class="card"><a href="/story/${n}"><img alt="" width="300" height="200"><h3>Harbour story number ${n}</h3></a><p>${sentence(n)}</p><span class="time">${n % 59} min</span></div>`,
};
const listItem: Piece = {
  elements: 2,
  html: (n) => `<li><a href="/topic/${n}">Ships, tides and tolls, part ${n}</a></li>`,
};
const comment: Piece = {
  elements: 7,
  html: (n) =>
    `<div class="comment"><div class="head"><b>Reader ${n}</b><time>${n % 23}:05</time></div>${paragraph(n)}<div class="tools"><a href="#r${n}">Reply</a></div></div>`,
};

/** Which part of the page's elements each piece makes up. The story always has its paragraphs. */
const recipes: Record<Shape, { story: number; cards: number; list: number; comments: number }> = {
  mixed: { story: 0.25, cards: 0.25, list: 0.25, comments: 0.25 },
  'long read': { story: 0.85, cards: 0.05, list: 0.05, comments: 0.05 },
  comments: { story: 0.05, cards: 0.05, list: 0.05, comments: 0.85 },
  'cards and lists': { story: 0.05, cards: 0.45, list: 0.45, comments: 0.05 },
};

/** A page of about so many elements. */
export function growthPage(shape: Shape, elements: number): string {
  const { story, cards, list, comments } = recipes[shape];
  const fill = (piece: Piece, share: number) =>
    Array.from({ length: Math.max(1, Math.round((share * elements) / piece.elements)) }, (_, n) =>
      piece.html(n),
    ).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Night ferry sails without its captain - Coast Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T22:10:00+01:00"></head>
<body><header class="site-header"><nav class="menu"><ul>${fill(listItem, list)}</ul></nav></header>
<main><article><h1>Night ferry sails without its captain</h1><p class="byline">By Ilse Tarrant</p>
<time datetime="2026-03-04T22:10:00+01:00">4 March 2026</time>
<div class="story-body">${fill(storyParagraph, story)}</div></article>
<aside class="related"><h2>More from the coast</h2>${fill(card, cards)}</aside>
<section class="comments"><h2>Comments</h2>${fill(comment, comments)}</section></main>
<footer class="site-footer"><p>Coast Courier</p></footer></body></html>`;
}
