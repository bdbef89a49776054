import { englishClutter as clutter, clutterLines } from './clutter.ts';
import { each, escapeHtml as h, page, scriptJson } from './markup.ts';
import { logoPicture, picturePath, placeholderPicture } from './pictures.ts';

/** A report in a paper that no profile knows, with everything a long story has. The words are invented. */
export const harbourPost = {
  url: 'https://www.harbourpost.example/coast/2025/10/14/the-dredger-that-came-back',
  outlet: 'The Harbour Post',
  kicker: 'Port Hallam',
  headline: 'The dredger that came back: how a town bought its own harbour floor',
  dek: 'Three years after the last dredger was sold for scrap, fishermen, pilots and a retired accountant have brought another one home. It is older than the first, and it works.',
  bylines: ['Maren Oduya', 'Tomas Ekeland'],
  published: { iso: '2025-10-14T06:30:00+02:00', shown: '14 October 2025, 06:30' },
  updated: { iso: '2025-10-14T17:05:00+02:00', shown: '14 October 2025, 17:05' },
  hero: {
    picture: 'dredger',
    caption: 'The dredger Constance off the north mole on the morning of her return.',
    credit: 'Photograph: Ilse Tarrant',
  },
  opening: [
    'At a quarter past five on Tuesday morning, before the bakery had opened, some two hundred people stood on the north mole of Port Hallam and watched a light that did not seem to move. It took another hour to become a ship.',
    'The Constance was built in 1967 to keep a river mouth open that has since been closed by a dam. For nineteen years she lay in a side channel with a family of herons on her bucket ladder, and nobody asked what she cost.',
    'Now she belongs to four hundred and eleven people. Each paid at least fifty crowns; one, who does not wish to be named, paid forty thousand.',
  ],
  firstHeading: 'A harbour that filled itself',
  middle: [
    'When the port authority sold its old dredger, it expected to hire one every second spring. The price of hiring doubled within a year, and the harbour, which loses a hand’s breadth of depth each winter, went on filling.',
    'By last autumn the night ferry had stopped, two trawlers had moved down the coast, and the pilots refused to bring in anything that drew more than three metres.',
  ],
  list: [
    'Depth at the north mole in 2019: 5.2 metres',
    'Depth at the north mole last month: 3.1 metres',
    'Depth that the co-operative has promised by May: 4.6 metres',
  ],
  figure: {
    picture: 'bucket-ladder',
    caption: 'Each of the sixty buckets holds as much as a bathtub.',
    credit: 'Photograph: Hana Lindqvist',
  },
  quote: {
    text: 'We did the sum on the back of a tide table. Then we did it again, because none of us believed it.',
    cite: 'Agneta Rowe, treasurer of the co-operative',
  },
  secondHeading: 'What happens next',
  end: [
    'The buckets start turning on Monday. The sand goes on to the beach at Sallow, which has been shrinking as steadily as the harbour has been filling, and which, the engineers believe, is where most of it came from.',
    'If the depth is reached by May, the ferry will return and the insurers have agreed to lower their rates. If it is not, said Ms Rowe, “we own a very large heron’s nest”.',
  ],
  correction: 'Correction: an earlier version of this article gave the year of the ship’s launch as 1976.',
  related: ['Night ferry to Sallow Island returns after eleven years', 'Pilots warn of silt in the channel'],
  popular: [
    'Lighthouse keeper retires after forty winters',
    'What the new bus timetable means for you',
    'Seven walks that end at a good café',
  ],
  menu: ['Home', 'Town', 'Coast', 'Business', 'Culture', 'Weather'],
  tags: ['Port Hallam', 'Harbours', 'Co-operatives'],
  foot: [
    'About this newspaper',
    'Advertise with us',
    'Privacy and cookies',
    '© The Harbour Post. All rights reserved.',
  ],
};

/** The texts on that page, in page order, that are not the article. */
export const harbourPostFurniture = [
  ...harbourPost.menu,
  'Read more',
  ...harbourPost.related,
  ...harbourPost.tags,
  'Most popular',
  ...harbourPost.popular,
  ...harbourPost.foot,
];

/** The same from ads, newsletter and the like. */
export const harbourPostClutter = clutterLines(clutter);

/** The page as its publisher serves it. */
export function harbourPostPage(): string {
  const post = harbourPost;
  return page({
    lang: 'en-GB',
    title: `${post.headline} – ${post.outlet}`,
    head: metadata(),
    style,
    bodyAttributes: 'style="overflow:hidden"',
    body: `<header class="top"><div class="top-row"><a href="/"><img src="${logoPicture(post.outlet, '#0f3d3e')}" alt="${h(post.outlet)}"></a><span class="app">${h(clutter.app)}</span></div>
<nav><ul>${each(post.menu, (label) => `<li><a href="/${label.toLowerCase()}">${h(label)}</a></li>`)}</ul></nav></header>
<div class="banner"><span>${h(clutter.ad)}</span><a href="https://ads.example/b">${h(clutter.sponsored)}</a></div>
<div class="sheet">
<main>
<article class="story">
<p class="kicker">${h(post.kicker)}</p>
<h1>${h(post.headline)}</h1>
<p class="standfirst">${h(post.dek)}</p>
<div class="credits"><span class="author">By <a rel="author" href="/people/maren-oduya">${h(post.bylines[0]!)}</a> and <a rel="author" href="/people/tomas-ekeland">${h(post.bylines[1]!)}</a></span>
<time datetime="${post.published.iso}">${post.published.shown}</time> <span>Updated <time datetime="${post.updated.iso}">${post.updated.shown}</time></span></div>
<div class="sharing">${each(clutter.share, (label) => `<a href="#share">${h(label)}</a>`)}</div>
${figure(post.hero, 1200, 675)}
<div class="text">
${paragraphs(post.opening)}
<h2>${h(post.firstHeading)}</h2>
${paragraphs(post.middle)}
<ul>${each(post.list, (item) => `<li>${h(item)}</li>`)}</ul>
<div class="banner"><span>${h(clutter.ad)}</span></div>
<blockquote><p>${h(post.quote.text)}</p><cite>${h(post.quote.cite)}</cite></blockquote>
<div class="more-stories"><h4>Read more</h4><ul>${each(post.related, (line) => `<li><a href="/coast/related">${h(line)}</a></li>`)}</ul></div>
${figure(post.figure, 1000, 560)}
<h2>${h(post.secondHeading)}</h2>
${paragraphs(post.end)}
<p class="correction"><em>${h(post.correction)}</em></p>
<p class="channel"><a href="https://t.me/channel">${h(clutter.promo)}</a></p>
<div class="unfold"><button type="button">${h(clutter.continueReading)}</button></div>
</div>
<section class="letter"><h3>${h(clutter.newsletter.title)}</h3><p>${h(clutter.newsletter.text)}</p><form><input type="email" name="email" placeholder="you@mail.example"><button type="button">${h(clutter.newsletter.button)}</button></form></section>
<ul class="tag-row">${each(post.tags, (tag) => `<li><a href="/tags/${encodeURIComponent(tag)}">${h(tag)}</a></li>`)}</ul>
</article>
<section class="comments"><h3>${h(clutter.comments.title)}</h3><p>${h(clutter.comments.text)}</p></section>
</main>
<aside class="side"><h3>Most popular</h3><ol>${each(post.popular, (line, i) => `<li><img loading="lazy" src="${picturePath(`popular-${i}`, 400, 225)}" alt=""><a href="/town/popular-${i}">${h(line)}</a></li>`)}</ol></aside>
</div>
<footer class="foot">${each(post.foot, (line) => `<p>${h(line)}</p>`)}</footer>
<div class="cookie-layer" role="dialog" aria-label="${h(clutter.consent.title)}"><div><h3>${h(clutter.consent.title)}</h3><p>${h(clutter.consent.text)}</p><button type="button" onclick="this.closest('.cookie-layer').remove();document.body.style.overflow=''">${h(clutter.consent.accept)}</button> <button type="button">${h(clutter.consent.choose)}</button></div></div>`,
  });
}

function paragraphs(texts: readonly string[]): string {
  return each(texts, (text) => `<p>${h(text)}</p>`);
}

function figure(
  item: { picture: string; caption: string; credit: string },
  width: number,
  height: number,
): string {
  const source = picturePath(item.picture, width, height);
  return `<figure><img src="${placeholderPicture}" data-src="${source}" data-srcset="${picturePath(item.picture, 640, 360)} 640w, ${source} ${width}w" width="${width}" height="${height}" alt="" class="lazy"><noscript><img src="${source}" alt=""></noscript><figcaption>${h(item.caption)} <span class="credit">${h(item.credit)}</span></figcaption></figure>
<script>document.currentScript.previousElementSibling.firstElementChild.src='${source}'</script>`;
}

function metadata(): string {
  const post = harbourPost;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: post.headline,
    description: post.dek,
    datePublished: post.published.iso,
    dateModified: post.updated.iso,
    author: post.bylines.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: post.outlet },
    image: new URL(picturePath(post.hero.picture, 1200, 675), post.url).href,
    isAccessibleForFree: true,
    keywords: post.tags,
  };
  return `<link rel="canonical" href="${post.url}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${h(post.outlet)}">
<meta property="og:title" content="${h(post.headline)}">
<meta property="og:description" content="${h(post.dek)}">
<script type="application/ld+json">${scriptJson(data)}</script>`;
}

const style = `
*{box-sizing:border-box} body{margin:0;font:18px/1.6 Georgia,"Noto Serif",serif;color:#1d1d1d;background:#f7f6f2} a{color:#0f5c5e;text-decoration:none} img{max-width:100%;height:auto;display:block} ul{padding-inline-start:22px}
.top{background:#fff;border-bottom:3px solid #0f3d3e;position:sticky;top:0;z-index:9} .top-row{display:flex;align-items:center;gap:24px;max-width:1180px;margin:0 auto;padding:12px 24px} .app{margin-inline-start:auto;font:13px Arial,sans-serif;background:#e6efef;padding:6px 12px;border-radius:14px} .top nav ul{display:flex;gap:28px;list-style:none;max-width:1180px;margin:0 auto;padding:0 24px 10px;font:700 14px Arial,sans-serif}
.banner{background:#ecebe4;text-align:center;padding:30px;margin:18px auto;max-width:1132px;font:14px Arial,sans-serif} .banner span{display:block;color:#8a8a80;font-size:11px}
.sheet{display:grid;grid-template-columns:minmax(0,1fr) 290px;gap:46px;max-width:1180px;margin:0 auto;padding:8px 24px} .story{background:#fff;padding:30px 40px}
.kicker{font:700 13px Arial,sans-serif;letter-spacing:.08em;text-transform:uppercase;color:#b4541a;margin:0} h1{font-size:40px;line-height:1.12;margin:8px 0 14px} .standfirst{font-size:21px;line-height:1.4;color:#4a4a4a;margin:0 0 14px} .credits{font:14px Arial,sans-serif;color:#666;display:flex;flex-wrap:wrap;gap:4px 18px} .sharing{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0;font:12px Arial,sans-serif} .sharing a{border:1px solid #cdd;padding:4px 10px;border-radius:3px}
figure{margin:22px 0} figure img{width:100%;background:#ddd} figcaption{font:13px/1.4 Arial,sans-serif;color:#666;padding-top:7px} .credit{color:#999}
.text{position:relative;max-height:1250px;overflow:hidden} .unfold{position:absolute;bottom:0;left:0;right:0;height:200px;background:linear-gradient(rgba(255,255,255,0),#fff 80%);display:flex;align-items:flex-end;justify-content:center} button{background:#0f3d3e;color:#fff;border:0;border-radius:4px;padding:10px 20px;font-size:15px}
blockquote{border-inline-start:4px solid #b4541a;margin:24px 0;padding:2px 20px;font-size:22px} cite{font:14px Arial,sans-serif;color:#666} .more-stories{background:#e6efef;padding:12px 18px;margin:18px 0;font-size:16px} .more-stories h4{margin:0}
.letter{background:#0f3d3e;color:#fff;padding:18px 24px;margin:22px 0;font-family:Arial,sans-serif;font-size:15px} .letter h3{margin:0} .letter input{padding:9px;border:0;margin-inline-end:8px} .letter button{background:#b4541a} .tag-row{display:flex;gap:8px;list-style:none;padding:0;font:13px Arial,sans-serif} .tag-row a{background:#e6efef;padding:4px 10px;display:block} .comments{padding:10px 40px}
.side{font:15px/1.4 Arial,sans-serif} .side ol{list-style:none;padding:0} .side li{margin-bottom:18px} .foot{background:#0f3d3e;color:#cfe0e0;padding:24px 40px;margin-top:30px;font:14px Arial,sans-serif}
.cookie-layer{position:fixed;inset:0;background:rgba(10,20,20,.45);z-index:90;display:grid;place-items:end center} .cookie-layer>div{background:#fff;max-width:780px;margin:26px;padding:20px 28px;border-radius:10px;font:15px Arial,sans-serif} .cookie-layer h3{margin:0}
@media(max-width:800px){.sheet{display:block}}
`;
