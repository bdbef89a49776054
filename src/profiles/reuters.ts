import type { Profile } from '../core/profile/profile.ts';

export const reuters: Profile = {
  id: 'reuters',
  outlet: 'Reuters',
  hosts: ['www.reuters.com', 'reuters.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'paragraphs',
      lastSeen: '2026-01-15',
      when: ['article [data-testid="paragraph-0"]', 'h1[data-testid="Heading"]'],
      root: [
        '[data-testid="ArticleBody"]',
        'article [class*="article-body__wrapper"]',
        'article [class*="article-body"]',
        'main article',
      ],
      headline: ['h1[data-testid="Heading"]'],
      tags: ['nav[aria-label="Tags"] li a'],
      hide: [
        {
          kind: 'share bar',
          selector:
            '[data-testid="ArticleToolbar"], [data-testid="toolbar-container"], [data-testid="SocialIcon"]',
          why: 'share and save buttons',
        },
        {
          kind: 'promo',
          selector: '[data-testid="promo-box"], p[class*="_promo-box_"], div[class*="registration-prompt"]',
          why: 'newsletters and registration, between paragraphs',
        },
        {
          kind: 'furniture',
          selector: 'p:has(> a[href*="trust-principles"])',
          why: '“Our Standards: The Thomson Reuters Trust Principles”',
        },
        { kind: 'ad', selector: '[data-testid="ResponsiveAdSlot"]', why: 'advertisements' },
        {
          kind: 'author bio',
          selector: '[data-testid="AuthorBio"], div[class*="author-bio__"]',
          why: 'who wrote this, below the text',
        },
        {
          kind: 'related',
          selector: 'div[class*="article-module__read-next"], [data-testid^="Read Next"]',
          why: '“Read Next”',
        },
        {
          kind: 'furniture',
          selector: '[data-testid="LicenceContentButton"], a[class*="caption__license"]',
          why: '“Purchase Licensing Rights”',
        },
        {
          kind: 'furniture',
          selector: 'a[data-testid="Link"] > span[style*="clip"]',
          why: '“opens new tab”, for screen readers',
        },
      ],
    },
    {
      name: 'standard-article',
      lastSeen: '2019-11-20',
      when: ['.StandardArticleBody_body', '.ArticleHeader_container h1, h1.ArticleHeader_headline'],
      root: ['.StandardArticleBody_body'],
      headline: ['h1.ArticleHeader_headline', '.ArticleHeader_container h1'],
      hide: [
        {
          kind: 'furniture',
          selector: '.StandardArticleBody_trustBadgeContainer',
          why: '“Our Standards: The Thomson Reuters Trust Principles”',
        },
        { kind: 'ad', selector: '.StandardArticleBody_dianomi-container', why: 'sponsored links' },
      ],
    },
  ],
};
