/** Pages of one paper on which Galley errs in three ways, for its readers to mend. */
const host = 'https://www.coastcourier.example';

const tell = (what: string, n: number) =>
  `${what} number ${n} is told here at some length: how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all before the spring.`;
const paragraphs = (what: string, ...numbers: number[]) =>
  numbers.map((n) => `<p>${tell(what, n)}</p>`).join('\n');

/** Prose in the story that is none of it; no label says so. */
export const houseNote =
  'Our calendar for the coming year has been printed and hangs in the windows of the shops along the quay, where readers can have a look at it.';
/** Behind the story, in a column of its own: a part of it all the same. */
export const pilotBox =
  'A harbour pilot boards each ship outside the mole and brings it in; the office is older than the town hall, and it is handed down.';

/** What the page itself hears of the reader, counted by its own scripts as early as a page can. */
const listeners = `<script>
window.heard = [];
for (const type of ['pointerdown','pointerup','pointermove','mousedown','mouseup','mousemove','click','auxclick','wheel','keydown','keypress','keyup','touchstart','focusin','input'])
  for (const place of [window, document, document.documentElement])
    for (const capture of [true, false])
      place.addEventListener(type, (event) => { if (event.isTrusted) window.heard.push(type); }, { capture });
</script>`;

const style = `<style>
body { margin: 0; font: 17px/1.5 Georgia, serif; background: #fff; color: #222; }
* { color: inherit; } p { margin: 0 0 1em; }
.site-header, .story, .rail, footer { max-width: 640px; margin: 0 auto; padding: 12px; }
.rail { background: #eef; }
galley-picker, div { letter-spacing: 0; } div, button { text-transform: none; }
</style>`;

interface RepairPage {
  url: string;
  html: string;
}

function page(path: string, headline: string, body: string): RepairPage {
  return {
    url: `${host}${path}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: '2025-11-20T06:30:00Z', author: { '@type': 'Person', name: 'Ada Brook' } })}</script>
${style}${listeners}</head><body>
<header class="site-header"><a href="/">Coast Courier</a><nav class="main-menu"><a href="/world/">World</a> <a href="/town/">Town</a> <a href="/sea/">Sea</a></nav></header>
${body}
<footer class="site-footer"><p>Coast Courier, Quay 4, Port Hallam. All rights reserved.</p></footer></body></html>`,
  };
}

/** A story with a note of the house in it, and a box behind it that is hidden by mistake. */
export function storyPage(n: number): RepairPage {
  const headline = `Night ferry ${['', 'one', 'two', 'three'][n]} sails at last`;
  return page(
    `/sea/night-ferry-${n}`,
    headline,
    `<main class="story"><h1>${headline}</h1>
<p class="byline">By Ada Brook, <time datetime="2025-11-20T06:30:00Z">20 November 2025</time></p>
<div class="story-text">${paragraphs(headline, 1, 2)}
<div class="house-note" data-component="house-note"><p>${houseNote}</p></div>
${paragraphs(headline, 3, 4, 5, 6, 7, 8)}</div></main>
<aside class="rail" data-component="pilot-box"><p>${pilotBox}</p></aside>`,
  );
}

/** Two long texts: Galley takes the longer one for the story, and it is the terms of a raffle. */
export function rafflePage(): RepairPage & { story: string; raffle: string } {
  const headline = 'Lighthouse keeper retires';
  return {
    ...page(
      '/town/lighthouse-keeper',
      headline,
      `<div class="wide"><aside class="keeper-text">${paragraphs('The keeper', 1, 2, 3)}</aside>
<div class="raffle-terms">${paragraphs('The raffle', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}</div></div>`,
    ),
    story: tell('The keeper', 2),
    raffle: tell('The raffle', 5),
  };
}

/** Nothing but links. */
export function linksPage(): RepairPage {
  const link = (n: number) => `<li><a href="/l${n}">Tide table ${n}</a></li>`;
  return page('/tides', 'Tide tables', `<ul class="tables">${[1, 2, 3, 4, 5, 6].map(link).join('')}</ul>`);
}
