/**
 * What stands on a news page, as data, in the order in which a reader meets it. A renderer turns it into one of the
 * many markups a publisher might use; the words are the same in all of them, so one expectation fits every markup.
 */
export interface NewsPage {
  url: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  outlet: string;
  /** What stands in `<title>`. */
  title: string;
  /** A line above everything: web mail, weather, notices. */
  topLine: string | null;
  logo: string;
  slogan: string | null;
  /** Language switch and social icons. */
  languages: string[];
  /** Every menu, in page order; publishers repeat theirs for small screens. */
  menus: MenuEntry[][];
  ticker: { labels: string[]; headlines: string[] };
  headline: string;
  byline: string;
  source: string | null;
  /** Wall-clock `YYYY-MM-DDTHH:MM` and the page's own wording. */
  published: { iso: string; raw: string };
  updated: { iso: string; raw: string } | null;
  /** The publisher's offset from UTC as its metadata gives it, e.g. `+03:00`. */
  zone: string | null;
  /** The parts of the line between headline and story, as shown. */
  meta: string[];
  shares: string | null;
  readingTime: string | null;
  section: string | null;
  dek: string | null;
  /** A share icon's label beside the lead picture. */
  shareIcon: string | null;
  hero: Hero | null;
  story: StoryBlock[];
  tags: string[];
  /** A box about the topic; its name stands twice, over and under a picture. */
  topic: { name: string; text: string } | null;
  mostRead: { label: string; cards: Card[] } | null;
  coverage: { label: string; all: string; topics: string[] } | null;
  readNext: { label: string; all: string; cards: Card[] } | null;
  footer: { logo: string; lines: string[]; links: string[]; apps: string[] } | null;
  /** For a reprint: where the original stands. */
  original: { outlet: string; url: string } | null;
}

/** One entry of a menu, with the entries under it. */
export interface MenuEntry {
  label: string;
  entries?: string[];
}

/** The lead picture; `alt` is the attribute, which is not always the caption. */
export interface Hero {
  picture: string;
  alt: string;
  caption: string;
  credit: string;
}

/** A teaser in a list: picture, headline, section and maybe a date. */
export interface Card {
  alt: string;
  headline: string;
  category: string;
  date?: string;
}

/** A post of a social network as its embed code gives it. */
export interface Tweet {
  type: 'tweet';
  id: string;
  text: string;
  /** The shortened picture link that ends the text. */
  link: string;
  author: string;
  handle: string;
  date: string;
  /** The language the network found it to be in; English if left out. */
  lang?: string;
}

/** One thing between the headline and the end of the story; `related` is a box that is not of the story. */
export type StoryBlock =
  | { type: 'p'; text: string; link?: { words: string; href: string } }
  | Tweet
  | { type: 'related'; label: string; headlines: string[] };

/** The line under a post: "— Name (@handle) date". */
export function attributionOf(tweet: Tweet): string {
  return `— ${tweet.author} (${tweet.handle}) ${tweet.date}`;
}

/** The post's own address. */
export function tweetAddress(tweet: Tweet): string {
  return `https://twitter.com/${tweet.handle.slice(1)}/status/${tweet.id}`;
}
