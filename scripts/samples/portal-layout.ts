import type { Clutter } from './clutter.ts';
import { each, escapeHtml as h, page as wholePage } from './markup.ts';
import type { NewsPage } from './news-page.ts';

/**
 * A portal of the 2000s, as Action News may look: headings and paragraphs, floats for columns, the names of parts in
 * ids, and one plain line with author, dates and source between headline and story.
 */
export function portalLayout(page: NewsPage, clutter: Clutter): string {
  const link = (label: string) =>
    `<a href="/${encodeURIComponent(label.toLowerCase().slice(0, 30))}.htm">${h(label)}</a>`;
  const menu = each(
    page.menus[0] ?? [],
    (entry) =>
      `<li>${link(entry.label)}${entry.entries ? `<ul>${each(entry.entries, (label) => `<li>${link(label)}</li>`)}</ul>` : ''}</li>`,
  );
  const paragraphs = page.story.flatMap((block) => (block.type === 'p' ? [`<p>${h(block.text)}</p>`] : []));
  paragraphs.splice(1, 0, `<div class="box-ad">${h(clutter.ad)}</div>`);
  paragraphs.splice(
    4,
    0,
    `<div class="box-letter"><strong>${h(clutter.newsletter.title)}</strong><p>${h(clutter.newsletter.text)}</p><form><input type="text" name="email"> <button type="button">${h(clutter.newsletter.button)}</button></form></div>`,
  );
  return wholePage({
    lang: page.lang,
    title: page.title,
    head: `<meta name="description" content="${h(page.headline)}">\n<meta property="og:title" content="${h(page.headline)}">`,
    style,
    bodyAttributes: 'style="overflow:hidden"',
    body: `<div id="topbar">${h(page.topLine ?? '')}</div>
<div id="masthead"><div id="logo">${link(page.logo)}</div><div id="banner"><small>${h(clutter.ad)}</small><div>${link(clutter.sponsored)}</div></div></div>
<div id="mobilemenu" style="display:none"><ul>${menu}</ul></div>
<div id="mainmenu"><ul>${menu}</ul></div>
<div id="page">
<div id="left">
<ul class="tabs">${each(page.ticker.labels, (label) => `<li>${h(label)}</li>`)}</ul>
<ul class="headlines">${each(page.ticker.headlines, (line) => `<li>${link(line)}</li>`)}</ul>
</div>
<div id="right"><div class="box-app">${h(clutter.app)}</div><div class="box-ad tall">${h(clutter.ad)}</div></div>
<div id="middle">
<h2>${h(page.headline)}</h2>
<div class="info">${page.meta.map(h).join(' ')}</div>
<ul class="bookmarks">${each(clutter.share, (label) => `<li>${link(label)}</li>`)}</ul>
<div id="text">
${paragraphs.join('\n')}
<p class="channel"><b>${link(clutter.promo)}</b></p>
<div class="more"><a href="#text">${h(clutter.continueReading)}</a></div>
</div>
<div class="remarks"><h3>${h(clutter.comments.title)}</h3><p>${h(clutter.comments.text)}</p></div>
</div>
</div>
<div id="cookies"><h4>${h(clutter.consent.title)}</h4><p>${h(clutter.consent.text)}</p><button type="button" onclick="this.parentNode.remove();document.body.style.overflow=''">${h(clutter.consent.accept)}</button> <button type="button">${h(clutter.consent.choose)}</button></div>`,
  });
}

const style = `
body{margin:0;background:#dfe3e8;font:14px/1.5 Tahoma,Verdana,Arial,sans-serif;color:#222} a{color:#1a4f8b;text-decoration:none} ul{list-style:none;margin:0;padding:0}
#topbar{background:#2b2b2b;color:#ddd;font-size:11px;padding:5px 20px;text-align:right}
#masthead{background:#fff;width:1160px;margin:0 auto;padding:14px 20px;box-sizing:border-box;overflow:hidden} #logo{float:left;font:italic 700 40px Georgia,serif} #logo a{color:#b40000} #banner{float:right;width:620px;background:#f1f1e4;border:1px solid #ddd;text-align:center;padding:14px 0} #banner small{display:block;color:#999}
#mainmenu{background:linear-gradient(#c11,#900);width:1160px;margin:0 auto;position:sticky;top:0;z-index:5} #mainmenu>ul{display:flex} #mainmenu>ul>li{padding:9px 18px;border-right:1px solid #d66} #mainmenu a{color:#fff;font-weight:bold} #mainmenu li ul{display:none;position:absolute;background:#900;padding:8px 16px} #mainmenu li:hover ul{display:block}
#page{background:#fff;width:1160px;margin:0 auto;padding:18px 20px;box-sizing:border-box;overflow:hidden}
#left{float:left;width:240px;font-size:12px} .tabs{overflow:hidden;border-bottom:2px solid #b40000} .tabs li{float:left;background:#eee;padding:4px 7px;margin:0 3px 3px 0;font-weight:bold} .headlines li{border-bottom:1px dotted #bbb;padding:6px 0;line-height:1.35}
#right{float:right;width:190px} .box-app{background:#1a4f8b;color:#fff;padding:12px;margin-bottom:14px} .box-ad{background:#f1f1e4;border:1px solid #ddd;text-align:center;color:#999;font-size:11px;padding:40px 0;margin-bottom:14px} .box-ad.tall{padding:220px 0}
#middle{margin:0 215px 0 265px} #middle h2{font:700 30px/1.2 Georgia,serif;margin:0 0 8px} .info{color:#777;font-size:11px;border-bottom:1px solid #ddd;padding-bottom:8px} .bookmarks{overflow:hidden;margin:8px 0} .bookmarks li{float:left;margin-right:10px;font-size:11px}
#text{max-height:560px;overflow:hidden;position:relative;font-size:15px} .more{position:absolute;bottom:0;left:0;right:0;padding:110px 0 6px;text-align:center;background:linear-gradient(rgba(255,255,255,0),#fff 80%);font-weight:bold} .box-letter{background:#eef4fb;border:1px solid #b9d0ea;padding:10px 14px;margin:12px 0} .box-letter p{margin:4px 0 8px;font-size:12px} .remarks{border-top:1px solid #ddd;margin-top:16px}
#cookies{position:fixed;bottom:0;left:0;right:0;background:#fffbe6;border-top:2px solid #d9c76a;padding:12px 40px;z-index:30} #cookies h4,#cookies p{margin:0 0 6px}
`;
