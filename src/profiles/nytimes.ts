import type { Profile } from '../core/profile/profile.ts';

export const nytimes: Profile = {
  id: 'nytimes',
  outlet: 'The New York Times',
  hosts: ['www.nytimes.com', 'nytimes.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2026-01-15',
      when: ['section[name="articleBody"]'],
      root: ['section[name="articleBody"]'],
      headline: ['h1[data-testid="headline"]', 'h1'],
      dek: ['p#article-summary'],
      credit: ['figcaption > span + span'],
      hide: [
        { kind: 'ad', selector: 'div[id^="story-ad-"], [data-testid="ResponsiveAd"]', why: 'advertisements' },
        {
          kind: 'related',
          selector: '[data-testid="related-links-block"], .related-links-block, [id*="-recirc"]',
          why: 'other stories between and below paragraphs',
        },
        {
          kind: 'newsletter',
          selector: '[data-testid="newsletter-promo"]',
          why: 'newsletter between paragraphs',
        },
        { kind: 'promo', selector: '[data-testid="inline-message"]', why: 'the paper’s own offers' },
        { kind: 'share bar', selector: '[data-testid="share-tools"]', why: 'share buttons' },
        { kind: 'author bio', selector: '.bottom-of-article', why: 'who wrote this, below the text' },
      ],
    },
  ],
};
