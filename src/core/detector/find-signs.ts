/** The signs of a page as numbers between 0 and 1; `weights.ts` says what each is worth. */
import type { PublisherHint } from './detect.ts';
import type { Story } from './find-story.ts';
import type { AddressSigns } from './read-address.ts';
import type { Claims } from './read-claims.ts';
import type { PageReading } from './read-lines.ts';

/** Everything that was read of a page. */
export interface Page {
  address: AddressSigns;
  claims: Claims;
  reading: PageReading;
  story: Story;
}

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ScholarlyArticle|Review|Report|SocialMediaPosting)$/;
const LIST = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|Blog|OfferCatalog)$/;
const THING =
  /^(?:Product\w*|Offer|AggregateOffer|SoftwareApplication|WebApplication|JobPosting|Event|LocalBusiness|Course|Service|Store|Hotel|Restaurant)$/;
const FORUM = /^(?:DiscussionForumPosting|QAPage|Question)$/;
const DATE =
  /(?:19|20)\d\d\s?[-/.年년]\s?\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|\d{1,2}(?:st|nd|rd|th)?\.?,?\s(?:de\s|d')?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|\d{1,2}:\d\d/u;
const PRICE = /[$€£¥₹₽]\s?\d|\d\s?(?:[€£₽]|usd|eur|kr\b|zł|руб|грн|lei\b|kč)/i;

const ramp = (value: number, full: number) => Math.min(1, value / full);
/** Letters and digits only: quotes, dashes and spaces differ between a title and its headline. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The page's signs by name. */
export function findSigns({ address, claims, reading, story }: Page, hint: PublisherHint | null) {
  const { lines, tags } = reading;
  const count = (pattern: RegExp) => claims.types.filter((type) => pattern.test(type)).length;
  const articles = count(ARTICLE);
  const titles = [letters(claims.title), letters(claims.ogTitle)];

  let headlineAt = -1;
  let dates = 0;
  let prices = 0;
  let total = 0;
  const dated: number[] = [];
  lines.forEach((line, index) => {
    total += line.plain + line.linked;
    if (line.timed || (/\d/.test(line.text) && DATE.test(line.text))) {
      dates++;
      dated.push(index);
    }
    if (line.plain + line.linked < 80 && /\d/.test(line.text) && PRICE.test(line.text)) prices++;
    // The last such line before the running text: breadcrumbs and tickers stand above it.
    const length = line.plain + line.linked;
    if (length >= 20 && length < 250 && (headlineAt < 0 || index < story.start + 4) && index < story.end) {
      const name = letters(line.text);
      if (name && titles.some((title) => title.includes(name))) headlineAt = index;
    }
  });
  const near = dated.some(
    (index) => index > Math.max(headlineAt, story.start) - 8 && index < story.start + 8,
  );

  const articleType = articles > 0 && articles < 3;
  return {
    articleType: +articleType,
    listType: +(articles > 2 || (count(LIST) > 0 && !articleType)),
    thingType: +(
      (count(THING) > 0 && !articleType) ||
      /product|profile|company|object|place/.test(claims.ogType)
    ),
    forumType: +(count(FORUM) > 0),
    ogArticle: +/article|^news/.test(claims.ogType),
    ogWebsite: +/website|^blog$/.test(claims.ogType),
    published: +claims.published,
    front: +address.front,
    list: +(address.list || address.search),
    shop: +address.shop,
    form: +(address.form || (reading.password && story.text < 500)),
    forum: +address.forum,
    documentation: +address.documentation,
    dated: +address.dated,
    numbered: +address.numbered,
    slug: ramp(Math.max(0, address.slugWords - 2), 4),
    news: +address.news,
    text: ramp(Math.log(1 + story.text / 300), Math.log(1 + 3000 / 300)),
    paragraphs: ramp(story.paragraphs, 6),
    storyTeasers: ramp(story.teasers, 1),
    textShare: story.text / Math.max(1, total),
    headline: +(headlineAt >= 0 && headlineAt <= story.start + 4),
    noHeadline: +(headlineAt < 0),
    dateNear: +near,
    manyDates: ramp(Math.max(0, dates - 3), 12),
    prices: ramp(prices, 6),
    articleElement: +(tags.get('article') === 1),
    code: ramp((tags.get('pre') ?? 0) + (tags.get('code') ?? 0) / 4, 5),
    figure: +tags.has('figure'),
    time: +tags.has('time'),
    profileHost: +(hint !== null),
    profileAddress: +(hint === 'article'),
  };
}

export type SignName = keyof ReturnType<typeof findSigns>;
