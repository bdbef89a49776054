/**
 * Embedded posts of social networks. Before the network's script has run they are block quotes of the page; after it
 * they are foreign frames, of which only the address and the post's number are left on the page.
 */
import type { PageView } from './page-view.ts';
import { type Atom, type PageItem, readPage, type TextBlock } from './read-page.ts';
import { markupRendering } from './rendering.ts';
import type { PostItem } from './story.ts';

/** Wrappers that the networks' own embed code makes, known for years. */
const POST_SELECTOR =
  'blockquote.twitter-tweet, blockquote.twitter-video, .twitter-tweet-rendered, twitter-widget, blockquote.instagram-media, iframe.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, .fb-post, blockquote.mastodon-embed, blockquote.reddit-embed-bq, .threads-post, blockquote.text-post-media';
const POST_FRAME =
  /^https?:\/\/(?:platform\.twitter\.com|platform\.x\.com|www\.instagram\.com\/p\/|www\.tiktok\.com\/embed|embed\.bsky\.app|t\.me\/|www\.facebook\.com\/plugins\/post)/;

/** The line that closes a post copied without its network's markup: "— Name (@handle) September 10, 2022". */
const ATTRIBUTION = /^[—–-]\s*.{1,120}\(@[\w.]{1,60}\).{0,60}$/u;
const MOST_POST_WORDS = 150;

/** A frame that shows a post of a social network. */
export function isPostFrame(atom: Atom): boolean {
  return (
    atom.kind === 'frame' &&
    (atom.element.hasAttribute('data-tweet-id') || POST_FRAME.test(atom.element.getAttribute('src') ?? ''))
  );
}

/**
 * All posts on the page with the text blocks that belong to each. A block quote without one of the known class names
 * counts when it ends in a link to a status of a network.
 */
export function findPosts(view: PageView): PostItem[] {
  const posts: PostItem[] = [];
  const elements: Element[] = [...view.document.querySelectorAll(POST_SELECTOR)];
  for (const link of view.document.querySelectorAll(
    'a[href*="twitter.com/"][href*="/status/"], a[href*="//x.com/"][href*="/status/"]',
  )) {
    const quote = link.closest('blockquote');
    if (quote !== null && !elements.includes(quote)) elements.push(quote);
  }
  for (const block of view.texts) {
    if (
      block.words > 40 ||
      !ATTRIBUTION.test(block.text) ||
      elements.some((element) => element.contains(block.container))
    )
      continue;
    const box = block.container.parentElement;
    const inside = box === null ? [] : view.texts.filter((other) => box.contains(other.container));
    const words = inside.reduce((sum, other) => sum + other.words, 0);
    if (box !== null && inside.length <= 5 && words <= MOST_POST_WORDS) elements.push(box);
  }
  const outermost = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const byElement = new Map<Element, PostItem>();
  for (const element of outermost) {
    const post = { element, blocks: [] };
    byElement.set(element, post);
    posts.push(post);
  }
  if (byElement.size > 0)
    for (const block of view.texts) {
      const post = postAround(block, byElement);
      if (post !== undefined) post.blocks.push(block);
    }
  for (const post of posts) if (post.blocks.length === 0) recallWords(view, post);
  return posts;
}

/** The number of the status that a frame shows, as its attributes or its address give it. */
export function statusNumber(element: Element): string | null {
  const frame = element.localName === 'iframe' ? element : element.querySelector('iframe');
  const number =
    frame?.getAttribute('data-tweet-id') ??
    element.getAttribute('data-tweet-id') ??
    /[?&]id=(\d{5,25})/.exec(frame?.getAttribute('src') ?? '')?.[1] ??
    null;
  return number !== null && /^\d{5,25}$/.test(number) ? number : null;
}

/** Gives a post that is only a frame any more the words that it had before. */
function recallWords(view: PageView, post: PostItem): void {
  const number = statusNumber(post.element);
  if (number === null) return;
  const early = view.earlyPosts.find((copy) => copy.querySelector(`a[href*="/status/${number}"]`) !== null);
  if (early === undefined) return;
  post.early = early;
  post.blocks = readPage(early, markupRendering).items.filter(
    (item): item is TextBlock => item.type === 'text',
  );
}

function postAround(item: PageItem, posts: Map<Element, PostItem>): PostItem | undefined {
  let element: Element | null = item.type === 'text' ? item.container : item.element;
  for (let depth = 0; depth < 12 && element !== null; depth += 1) {
    const post = posts.get(element);
    if (post !== undefined) return post;
    element = element.parentElement;
  }
  return undefined;
}
