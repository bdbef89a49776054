import type { Clutter } from './clutter.ts';
import { detailsStyle } from './details-style.ts';
import { linkedText, renderedTweet, tweetEmbed, tweetScript } from './embeds.ts';
import { each, escapeHtml as h, page as wholePage } from './markup.ts';
import { shareMetadata, tawsiyatJson } from './metadata.ts';
import type { Card, MenuEntry, NewsPage, StoryBlock } from './news-page.ts';
import { logoPicture, picturePath, placeholderPicture } from './pictures.ts';

/** What differs between pages of the layout. */
export interface DetailsOptions {
  clutter: Clutter;
  /** `rendered`: the network's script has swapped the posts for frames already; `late`: it does after a second. */
  tweets?: 'embedded' | 'rendered' | 'late';
  /** The Arabic edition's ticker markup instead of the English one's. */
  ticker?: 'item' | 'box';
}

/**
 * Al Mayadeen's server-rendered layout: headline, dek and lead picture in `div.details-white-box`, the story in
 * `div.p-content`, and plain `<p>`s in the tags, the topic box, the lists and the footer as well.
 */
export function detailsLayout(page: NewsPage, options: DetailsOptions): string {
  const { clutter } = options;
  return wholePage({
    lang: page.lang,
    dir: page.dir,
    title: page.title,
    style: detailsStyle,
    head: `${shareMetadata(page)}\n${tawsiyatJson(page)}`,
    bodyAttributes: 'style="overflow:hidden"',
    body: `<div class="app-bar">${h(clutter.app)}</div>
${siteHead(page)}
${page.menus[2] ? `<div class="regions"><div class="wrap">${menuList(page.menus[2])}</div></div>` : ''}
${options.ticker === 'box' ? tickerBox(page) : tickerBar(page)}
<div class="wrap">
<div class="ad-slot" id="div-gpt-ad-top">${h(clutter.ad)}<b>${h(clutter.sponsored)}</b></div>
<div class="columns">
<div class="col-main">
<div class="details-white-box">
<h1>${h(page.headline)}</h1>
<ul class="info-list">
${each(page.meta, (part) => `<li>${h(part)}</li>`)}
${page.shares ? `<li><span class="count">${h(page.shares)}</span></li>` : ''}
</ul>
${page.readingTime ? `<div class="min-read">${h(page.readingTime)}</div>` : ''}
${page.dek ? `<p class="lg_para summary">${h(page.dek)}</p>` : ''}
<ul class="share-list">${each(clutter.share, (label) => `<li><a href="#share">${h(label)}</a></li>`)}</ul>
${leadPicture(page)}
<div class="fade">
<div class="p-content">
${story(page, options)}
</div>
<div class="fade__veil"><button type="button">${h(clutter.continueReading)}</button></div>
</div>
${page.tags.length > 0 ? `<ul class="tags">${each(page.tags, (tag) => `<li><a href="/tags/${encodeURIComponent(tag)}"><p>${h(tag)}</p></a></li>`)}</ul>` : ''}
${topicBox(page)}
</div>
<div class="comments"><h3>${h(clutter.comments.title)}</h3><p>${h(clutter.comments.text)}</p></div>
</div>
${sideColumn(page, clutter)}
</div>
${readNext(page)}
</div>
${siteFoot(page)}
${consentDialog(clutter)}
${options.tweets === 'late' ? swapTweetsScript(page) : ''}`,
  });
}

function siteHead(page: NewsPage): string {
  return `<div class="off-canvas" data-menu="mobile">
<img src="${logoPicture(page.logo, '#c8102e')}" alt="${h(page.logo)}">
</div>
<div class="site-head"><div class="wrap">
<ul class="lang-list">${each(page.languages, (label) => `<li><a href="/${label.toLowerCase()}">${h(label)}</a></li>`)}</ul>
<a class="brand" href="/"><img src="${logoPicture(page.logo, '#c8102e')}" alt="${h(page.logo)}"></a>
${page.slogan ? `<img class="slogan" src="${placeholderPicture}" alt="${h(page.slogan)}" width="1" height="1">` : ''}
<div class="off-canvas">${menuList(page.menus[0] ?? [], 'LIVE')}</div>
<div class="mega">${menuList(page.menus[1] ?? [])}</div>
</div></div>`;
}

function menuList(menu: readonly MenuEntry[], live?: string): string {
  const link = (label: string) => `<a href="/${encodeURIComponent(label.toLowerCase())}">${h(label)}</a>`;
  return `<ul>${each(menu, (entry) => {
    const below = entry.entries
      ? `<ul>${each(entry.entries, (label) => `<li>${link(label)}</li>`)}</ul>`
      : '';
    return `<li${entry.label === live ? ' class="live-dot"' : ''}>${link(entry.label)}${below}</li>`;
  })}</ul>`;
}

function tickerBar(page: NewsPage): string {
  return `<div class="ticker">${each(page.ticker.labels, (label) => `<div class="ticker__label">${h(label)}</div>`)}
<div class="ticker__track">${each(page.ticker.headlines, (line) => `<div class="ticker__item"><a href="/latestnews">${h(line)}</a></div>`)}</div></div>`;
}

function tickerBox(page: NewsPage): string {
  return `<div class="ticker">${each(page.ticker.labels, (label) => `<div class="ticker__label">${h(label)}</div>`)}
<div id="ticker-box" class="ticker__track"><ul>${each(page.ticker.headlines, (line) => `<li><div class="ticker-item"><div class="ticker-text"><a href="/latestnews"><p>${h(line)}</p></a></div></div></li>`)}</ul></div></div>`;
}

function leadPicture(page: NewsPage): string {
  if (!page.hero) return '';
  const source = picturePath(page.hero.picture, 1200, 675);
  return `<ul class="slider">
${page.shareIcon ? `<li><a href="#share-image">${h(page.shareIcon)}</a></li>` : ''}
<li><img class="lazyload" src="${placeholderPicture}" data-src="${source}" alt="${h(page.hero.alt)}" width="1200" height="675"><noscript><img src="${source}" alt="${h(page.hero.alt)}"></noscript>
<p class="media-caption">${h(page.hero.caption)}</p></li>
</ul>
<script>document.querySelectorAll('img.lazyload').forEach(function(i){i.src=i.dataset.src});</script>`;
}

function story(page: NewsPage, options: DetailsOptions): string {
  const { clutter } = options;
  const parts = page.story.map((block) => storyBlock(block, options));
  parts.splice(
    2,
    0,
    `<div class="ad-slot" id="div-gpt-ad-1">${h(clutter.ad)}<b>${h(clutter.sponsored)}</b></div>`,
  );
  parts.splice(
    5,
    0,
    `<div class="letter"><h4>${h(clutter.newsletter.title)}</h4><p>${h(clutter.newsletter.text)}</p><form><input type="email" name="email" placeholder="name@mail.example"> <button type="button">${h(clutter.newsletter.button)}</button></form></div>`,
  );
  parts.push(`<p><a href="https://t.me/channel"><strong>${h(clutter.promo)}</strong></a></p>`);
  return parts.join('\n');
}

function storyBlock(block: StoryBlock, { tweets }: DetailsOptions): string {
  if (block.type === 'p') return `<p>${linkedText(block)}</p>`;
  if (block.type === 'tweet') {
    if (tweets === 'rendered') return renderedTweet(block);
    return tweets === 'late' ? tweetEmbed(block) : `${tweetEmbed(block)} ${tweetScript}`;
  }
  return `<div class="dual-related"><h4>${h(block.label)}</h4><div class="row">${each(block.headlines, (line) => `<div><img src="${picturePath(`related-${line.length}`, 320, 180)}" alt=""><p><a href="/news/politics/related">${h(line)}</a></p></div>`)}</div></div>`;
}

function topicBox(page: NewsPage): string {
  if (!page.topic) return '';
  return `<div class="topic"><div><img src="${picturePath('topic', 400, 260)}" alt="${h(page.topic.name)}"></div><div><h3><a href="/coverage">${h(page.topic.name)}</a></h3><p>${h(page.topic.text)}</p></div></div>`;
}

function card(item: Card, categoryFirst: boolean): string {
  const category = `<a class="category-meta" href="/news">${h(item.category)}</a>`;
  const headline = `<h4><a href="/news/politics/another-story">${h(item.headline)}</a></h4>`;
  const picture = `<div class="country-img"><img src="${picturePath(`card-${item.headline.length}`, 480, 270)}" alt="${h(item.alt)}"></div>`;
  const time = item.date ? `<div class="time"><p>${h(item.date)}</p></div>` : '';
  return `<div class="white-card">${picture}${categoryFirst ? category + headline : headline + category}${time}</div>`;
}

function sideColumn(page: NewsPage, clutter: Clutter): string {
  const { mostRead, coverage } = page;
  return `<div class="col-side">
${mostRead ? `<h3 class="box-title">${h(mostRead.label)}</h3>${each(mostRead.cards, (item) => card(item, false))}` : ''}
<div class="ad-slot" id="div-gpt-ad-side">${h(clutter.ad)}</div>
${coverage ? `<div class="box-title"><span>${h(coverage.label)}</span> <a href="/coverage">${h(coverage.all)}</a></div>${each(coverage.topics, (topic) => `<div class="white-card"><img src="${picturePath('coverage', 480, 200)}" alt=""><p>${h(topic)}</p></div>`)}` : ''}
</div>`;
}

function readNext(page: NewsPage): string {
  const next = page.readNext;
  if (!next) return '';
  return `<div class="box-title"><span>${h(next.label)}</span> <a href="/news">${h(next.all)}</a></div><div class="next-grid">${each(next.cards, (item) => card(item, true))}</div>`;
}

function siteFoot(page: NewsPage): string {
  const foot = page.footer;
  if (!foot) return '';
  return `<footer><div class="wrap"><div><img src="${logoPicture(page.logo, '#ffffff')}" width="150" alt="${h(foot.logo)}">${each(foot.lines, (line) => `<p>${h(line)}</p>`)}</div>
<ul>${each(foot.links, (label) => `<li><a href="/page">${h(label)}</a></li>`)}</ul>
<div>${each(foot.apps, (label) => `<p><a href="/app">${h(label)}</a></p>`)}</div></div></footer>`;
}

function consentDialog({ consent }: Clutter): string {
  return `<div class="consent" role="dialog" aria-modal="true"><div><h3>${h(consent.title)}</h3><p>${h(consent.text)}</p>
<button type="button" onclick="this.closest('.consent').remove();document.body.style.overflow=''">${h(consent.accept)}</button><button type="button">${h(consent.choose)}</button></div></div>`;
}

/** Does what the network's script does, a second after the page has loaded. */
function swapTweetsScript(page: NewsPage): string {
  const frames = page.story.filter((block) => block.type === 'tweet').map(renderedTweet);
  return `<script>addEventListener('load',function(){setTimeout(function(){
var frames=${JSON.stringify(frames).replaceAll('<', '\\u003c')};
document.querySelectorAll('blockquote.twitter-tweet').forEach(function(quote,i){
quote.replaceWith(document.createRange().createContextualFragment(frames[i]));});
},1000)});</script>`;
}
