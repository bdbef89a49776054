import { escapeHtml as h } from '../../../scripts/samples/markup.ts';
import { bridgeStory, ferryStory } from '../../fixtures/generic/stories.ts';
import type { Subject } from './stage.ts';

/** An article with room for a script that does something to it later. */
function article(slug: string, script: string, { furniture = '', text = ferryStory } = {}): Subject {
  return {
    url: `https://www.harbour-paper.example/2025/10/14/${slug}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${h(text.headline)}</title>
<meta property="og:type" content="article"></head><body>
<div id="strip"><div id="ticker"><b>Breaking</b><p>Pilots warn of silt in the channel</p><p>Bakers raise the price of bread again</p></div></div>
${furniture}<main>${storyMarkup(text)}</main><footer>All rights reserved</footer>
<script>${script}</script></body></html>`,
  };
}

function storyMarkup({ headline, byline, paragraphs }: typeof ferryStory): string {
  return `<article><h1>${h(headline)}</h1><p class="byline">By ${h(byline)}</p><time datetime="2025-10-14T08:00:00Z">14 October 2025</time>${paragraphs.map((text) => `<p>${h(text)}</p>`).join('')}</article>`;
}

/** Puts a fresh ticker in the old one's place when told to, and counts what is written on its elements meanwhile. */
export const renewedTicker = article(
  'renewed-ticker',
  `var renewals = 0, marks = 0;
new MutationObserver(function (records) {
  records.forEach(function (record) { if (/^data-galley-/.test(record.attributeName)) marks += 1; });
}).observe(document, { attributes: true, subtree: true });
async function renew(times) {
  for (var left = times; left > 0; left -= 1) {
    var old = document.querySelector('#strip'), fresh = document.createElement('div');
    fresh.id = 'strip';
    fresh.innerHTML = '<b>Breaking</b><p>Pilots warn of silt in the channel, number ' + renewals + '</p>';
    old.replaceWith(fresh);
    renewals += 1;
    await new Promise(function (done) { setTimeout(done); });
  }
  return renewals;
}`,
);

/** Takes away every mark of a cleaned page's ticker as soon as it is set, `limit` times. */
export const strippedMarks = article(
  'stripped-marks',
  `var strips = 0, limit = 0;
new MutationObserver(function (records) {
  records.forEach(function (record) {
    if (!/^data-galley-/.test(record.attributeName) || strips >= limit) return;
    if (!record.target.hasAttribute(record.attributeName)) return;
    strips += 1;
    record.target.removeAttribute(record.attributeName);
  });
}).observe(document.querySelector('#strip'), { attributes: true, subtree: true });`,
);

/** Renews an advertisement of many words amid the text: each might be a new paragraph. */
export const renewedAd = article(
  'renewed-ad',
  `var ads = 0;
async function renewAd(times) {
  for (var left = times; left > 0; left -= 1) {
    var old = document.querySelector('#promo-box'), fresh = document.createElement('div');
    fresh.id = 'promo-box';
    fresh.innerHTML = '<small>Advertisement</small><div>Winter tyres fitted while you wait at the harbour, this week only, at half the price of last year</div>';
    if (old) old.replaceWith(fresh); else document.querySelectorAll('main p')[3].after(fresh);
    ads += 1;
    await new Promise(function (done) { setTimeout(done); });
  }
  return ads;
}
function addParagraph(text) {
  var paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('main article').append(paragraph);
}`,
);

/** Goes on to another story without loading a page, as applications do. */
export const application = article(
  'first-story',
  `function go() {
  history.pushState({}, '', '/2025/10/15/second-story');
  document.title = ${JSON.stringify(bridgeStory.headline)};
  document.querySelector('main').innerHTML = ${JSON.stringify(storyMarkup(bridgeStory))};
}`,
);

/** An ordinary article that stays as it is. */
export const quietArticle = article('quiet', '', {
  furniture:
    '<nav><a href="/world">World</a> <a href="/coast">Coast</a> <a href="/town">Town</a></nav><aside class="newsletter"><b>Get our newsletter</b><p>Five stories in your inbox.</p></aside>',
});

/** Calls itself an article and has no text. */
export const emptyArticle: Subject = {
  url: 'https://www.harbour-paper.example/2025/10/14/only-a-player',
  html: `<!doctype html><html lang="en"><head><title>The lantern keeper retires</title>
<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The lantern keeper retires","datePublished":"2025-10-14T08:00:00Z","author":{"@type":"Person","name":"Maren Oduya"}}</script></head>
<body><article><h1>The lantern keeper retires</h1><p>By Maren Oduya</p><time datetime="2025-10-14">14 October</time><div id="player"></div></article></body></html>`,
};

/** An article with 200,000 elements below it. */
export const hugeArticle = article('huge', '', {
  furniture: `<div>${'<i></i>'.repeat(200_000)}</div>`,
});
