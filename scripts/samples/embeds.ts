import { escapeHtml } from './markup.ts';
import { attributionOf, type StoryBlock, type Tweet, tweetAddress } from './news-page.ts';

/** A post as the network's own embed code puts it into a page, before its script has run. */
export function tweetEmbed(tweet: Tweet): string {
  const { lang = 'en' } = tweet;
  const attribution = attributionOf(tweet).slice(0, -tweet.date.length);
  const link = `https://t.co/${tweet.link.slice(tweet.link.lastIndexOf('/') + 1)}`;
  return `<blockquote class="twitter-tweet"><p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${escapeHtml(tweet.text)} <a href="${link}">${tweet.link}</a></p>${escapeHtml(attribution)}<a href="${tweetAddress(tweet)}?ref_src=twsrc%5Etfw">${tweet.date}</a></blockquote>`;
}

/** The same post after the script has run: its words are now in a frame of another origin. */
export function renderedTweet(tweet: Tweet): string {
  return `<div class="twitter-tweet twitter-tweet-rendered" style="display:flex;max-width:550px;width:100%;margin-top:10px;margin-bottom:10px"><iframe id="twitter-widget-${tweet.id.slice(-2)}" scrolling="no" frameborder="0" allowtransparency="true" allowfullscreen="true" title="X Post" src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;frame=false&amp;hideCard=false&amp;hideThread=false&amp;id=${tweet.id}&amp;lang=en&amp;theme=light&amp;width=550px" data-tweet-id="${tweet.id}" style="position:static;visibility:visible;width:550px;height:230px;display:block;flex-grow:1"></iframe></div>`;
}

/** The network's script as pages load it beside each post. */
export const tweetScript =
  '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';

/** A paragraph's text with its link, if it has one. */
export function linkedText(block: Extract<StoryBlock, { type: 'p' }>): string {
  const text = escapeHtml(block.text);
  if (!block.link) return text;
  const words = escapeHtml(block.link.words);
  return text.replace(words, `<a href="${block.link.href}">${words}</a>`);
}
