import type { Layout, Profile } from '../core/profile/profile.ts';

/** Furniture that all of Al Jazeera's designs put into or around their text. */
const hide: Layout['hide'] = [
  { kind: 'related', selector: '.more-on', why: '"Recommended Stories" inside the text' },
  {
    kind: 'ad',
    selector: '.container--ads, .article-ad-left, .sticky-ads, .advertisement',
    why: 'advertisements',
  },
  { kind: 'newsletter', selector: '.sib-newsletter-form', why: 'newsletter form' },
  {
    kind: 'player',
    selector: '.video-player-facade-container, .connatix-container, .cnx-main-container, [id^="connatix"]',
    why: 'autoplaying players',
  },
  { kind: 'share bar', selector: '.rich-share, .google-preferred-source', why: 'share buttons' },
  {
    kind: 'related',
    selector:
      '.article-pre-footer, .article-more-from-topic, .article-related-list, .featured-articles-list__item',
    why: 'lists of other stories',
  },
  { kind: 'promo', selector: '#disco-widget, .nudge', why: 'promotions' },
  { kind: 'furniture', selector: 'span.heading-anchor-button', why: 'link marks at headings' },
];

const head = {
  headline: ['main#main-content-area header h1', 'header.article-header h1', 'h1'],
  dek: ['p.article__subhead'],
  bylines: ['.article-author-name', '.author-link'],
  // "Source: " stands before it.
  source: ['div.article-source span', 'div.article-source'],
};

export const aljazeera: Profile = {
  id: 'aljazeera',
  outlet: 'Al Jazeera',
  hosts: ['www.aljazeera.com', 'aljazeera.com', 'www.aljazeera.net', 'mubasher.aljazeera.net'],
  languages: ['en', 'ar'],
  labels: { related: ['Recommended Stories'], ad: ['إعلان'] },
  layouts: [
    {
      name: 'live-blog',
      lastSeen: '2026-01-15',
      when: ['[data-testid="live-blog-feed-item"]'],
      kind: 'live blog',
      root: ['[data-testid="live-blog-feed-item"], ul.spaced-bullet-spacing'],
      ...head,
      entry: {
        item: ['[data-testid="live-blog-feed-item"]'],
        time: ['.card-live__precontent time', 'div.date-relative__time'],
        headline: ['.card-live__content-area h2'],
      },
      hide,
    },
    {
      name: 'gallery',
      lastSeen: '2026-01-15',
      when: ['.responsive-image, responsive-image', '.gallery, .gallery-container, [class*="gallery"]'],
      kind: 'gallery',
      root: ['main#main-content-area', 'main'],
      ...head,
      hide,
    },
    {
      name: 'article',
      lastSeen: '2026-01-15',
      when: ['div.wysiwyg'],
      root: ['div.wysiwyg.wysiwyg--all-content', 'main#main-content-area div.wysiwyg'],
      ...head,
      leadFigure: ['figure.article-featured-image'],
      hide,
      keep: ['blockquote.twitter-tweet', 'div.twitter-tweet-rendered'],
    },
  ],
};
