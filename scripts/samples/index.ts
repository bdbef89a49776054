import { actionNews } from './action-news.ts';
import { alMayadeen } from './al-mayadeen.ts';
import { englishClutter } from './clutter.ts';
import { detailsLayout } from './details-layout.ts';
import { harbourPost, harbourPostPage } from './harbour-post.ts';
import { escapeHtml } from './markup.ts';
import { attributionOf } from './news-page.ts';
import { pictureAt } from './pictures.ts';
import { portalLayout } from './portal-layout.ts';

/** A page that `npm start` serves under its publisher's own address. */
export interface SamplePage {
  url: string;
  title: string;
  html: string;
}

/** The two pages Galley was first written for, and one of a paper it has never heard of. */
export function samplePages(): SamplePage[] {
  return [
    {
      url: alMayadeen.url,
      title: alMayadeen.headline,
      html: detailsLayout(alMayadeen, { clutter: englishClutter }),
    },
    { url: actionNews.url, title: actionNews.headline, html: portalLayout(actionNews, englishClutter) },
    { url: harbourPost.url, title: harbourPost.headline, html: harbourPostPage() },
  ];
}

/** What else those pages, and the test fixtures, ask for. Undefined: there is nothing at this address. */
export function sampleAsset(url: string): { contentType: string; body: Buffer | string } | undefined {
  const picture = pictureAt(url);
  if (picture) return { contentType: 'image/png', body: picture };
  const { host, pathname, searchParams } = new URL(url);
  if (host !== 'platform.twitter.com') return undefined;
  if (pathname.endsWith('.js')) return { contentType: 'text/javascript', body: '' };
  return { contentType: 'text/html; charset=utf-8', body: tweetFrame(searchParams.get('id')) };
}

/** What the network shows inside the frame that it puts in a post's place. */
function tweetFrame(id: string | null): string {
  const tweet = alMayadeen.story.find((block) => block.type === 'tweet' && block.id === id);
  if (tweet?.type !== 'tweet') return '<!doctype html><title>Not found</title>';
  return `<!doctype html><meta charset="utf-8"><title>X Post</title><body style="font:16px Arial,sans-serif;border:1px solid #cfd9de;border-radius:12px;padding:14px;margin:1px"><b>${escapeHtml(tweet.author)}</b> ${tweet.handle} · <a href="#">Follow</a><p>${escapeHtml(tweet.text)}</p><small title="${escapeHtml(attributionOf(tweet))}">${tweet.date}</small><p>♥ 1.2K · Reply · Copy link</p></body>`;
}
