import type { Profile } from '../core/profile/profile.ts';

export const bbc: Profile = {
  id: 'bbc',
  outlet: 'BBC News',
  hosts: ['www.bbc.com', 'bbc.com', 'www.bbc.co.uk', 'bbc.co.uk'],
  languages: ['en'],
  layouts: [
    {
      name: 'headline-block',
      lastSeen: '2026-04-25',
      when: ['article [data-component="headline-block"] h1', 'article [data-component="text-block"]'],
      root: ['main article', 'article'],
      headline: ['article [data-component="headline-block"] h1'],
      credit: ['[data-testid="hero-image"] > span', '[data-testid="image"] > span'],
      bylines: [
        '[data-testid^="byline-contributors-contributor"] span',
        '[data-testid="byline-contributors"]',
      ],
      tags: ['[data-component="tags"] a', '[data-component="tag-list-block"] a'],
      hide: [
        {
          kind: 'related',
          selector: '[data-component="links-block"]',
          why: 'cards of other stories in the text',
        },
        {
          kind: 'tags',
          selector: '[data-component="tags"], [data-component="tag-list-block"]',
          why: 'topics',
        },
        {
          kind: 'ad',
          selector: '[data-component="ad-slot"], [data-testid="ad-unit"]',
          why: 'advertisements',
        },
        {
          kind: 'promo',
          selector: '[data-testid="external-anchor"][href*="google.com/preferences"]',
          why: 'Google’s “preferred source”',
        },
      ],
    },
  ],
};
