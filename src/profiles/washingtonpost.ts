import type { Profile } from '../core/profile/profile.ts';

export const washingtonpost: Profile = {
  id: 'washingtonpost',
  outlet: 'The Washington Post',
  hosts: ['www.washingtonpost.com', 'washingtonpost.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2026-01-15',
      when: ['[data-qa="article-body"], .grid-body .teaser-content', 'h1'],
      root: ['div[data-qa="article-body"], .grid-body .teaser-content'],
      headline: ['h1[data-qa="headline"]', 'h1'],
      dek: ['h2[data-qa="subheadline"]'],
      hide: [
        {
          kind: 'related',
          selector: '[data-qa="article-body"] > [data-qa="interstitial-link"]',
          why: 'links to other stories between paragraphs',
        },
        { kind: 'promo', selector: '[data-testid="subscribe-promo-button"]', why: 'the paper’s own offer' },
      ],
    },
  ],
};
