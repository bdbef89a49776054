/**
 * What each sign is worth, in log-odds. Fitted by logistic regression on one half of a collection of 1,000 real pages
 * (articles and fronts, lists, shops, forums, forms), split by host and judged on the other half; every page counted
 * twice, once with its structured data struck out, so that a page without any is still read by its text. Rounded to
 * quarters. The two of the profile are set by hand: no page of a profile's host may weigh in its own favour.
 */
import type { SignName } from './find-signs.ts';

/** A page without any sign is no article. */
export const bias = -4.75;

export const weights: Record<SignName, number> = {
  /** Named an article by JSON-LD or microdata: one or two such things, a list has more. */
  articleType: 2,
  listType: -0.25,
  /** A product, an event, a shop: by structured data or og:type. */
  thingType: -0.5,
  forumType: -0.5,
  /** Little, because WordPress says so of every page. */
  ogArticle: 0.25,
  ogWebsite: -0.75,
  published: 0.25,
  front: -1.25,
  list: -0.75,
  shop: -0.75,
  form: -0.5,
  /** Threads look like articles in every other way. */
  forum: -2.5,
  documentation: -0.5,
  /** A day in the address. */
  dated: 1,
  /** An article's number in the address. */
  numbered: 1,
  /** A headline in the address, six words in full. */
  slug: 1.5,
  /** `/news/`, `/politics/`, `/story/` in the address. */
  news: 1.75,
  /** Length of the running text, by its logarithm, 3,000 letters in full. */
  text: 1,
  /** Six paragraphs in full. */
  paragraphs: 1,
  /** Linked headlines among the paragraphs: excerpts, not a story. */
  storyTeasers: -1,
  /** How much of all letters on the page is running text. */
  textShare: 0.75,
  /** A line above the running text says what the title says. */
  headline: 0.5,
  noHeadline: -0.5,
  /** A date or time beside the headline or the first paragraphs. */
  dateNear: 1.25,
  manyDates: -0.5,
  prices: -0.5,
  /** One `<article>`; several are teasers. */
  articleElement: 1.5,
  code: -0.25,
  figure: 1,
  time: 1,
  profileHost: 0.5,
  profileAddress: 2,
};
