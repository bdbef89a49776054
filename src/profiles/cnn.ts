import type { Profile } from '../core/profile/profile.ts';

export const cnn: Profile = {
  id: 'cnn',
  outlet: 'CNN',
  hosts: ['edition.cnn.com', 'www.cnn.com', 'cnn.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article-content',
      lastSeen: '2026-01-15',
      when: [
        'div.article__content, .article__main, section.body-text',
        'h1#maincontent, .headline__wrapper h1',
      ],
      root: ['div.article__content', '.article__main', 'section.body-text'],
      headline: ['h1#maincontent', '.headline__wrapper h1'],
      bylines: ['span.byline__name', 'div.vossi-byline__names'],
      credit: ['figcaption.image__credit'],
      hide: [
        { kind: 'player', selector: '[class*="video-inline_carousel"]', why: 'row of videos' },
        { kind: 'related', selector: '.related-content__link', why: 'teasers between paragraphs' },
        {
          kind: 'related',
          selector: '.container_list-headlines-ranked, .container_list-headlines-with-read-times',
          why: 'lists of other stories',
        },
        { kind: 'related', selector: '.highlights', why: 'story highlights beside older texts' },
        { kind: 'share bar', selector: '.headline__options', why: 'share and follow buttons' },
        { kind: 'ad', selector: '.ad--epic', why: 'advertisements' },
        { kind: 'furniture', selector: '.zn-body__read-more', why: '“Read more” of folded texts' },
      ],
    },
  ],
};
