/**
 * Remembers the embedded posts of a page before their network's script swaps them for foreign frames, in which no
 * extension can read them. A copy in this script's own world; the page is only read.
 */
const world = globalThis as typeof globalThis & { galleyEarlyPosts?: Element[] };
const MOST_POSTS = 100;

world.galleyEarlyPosts = [
  ...document.querySelectorAll(
    'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed',
  ),
]
  .slice(0, MOST_POSTS)
  .map((post) => post.cloneNode(true) as Element);
