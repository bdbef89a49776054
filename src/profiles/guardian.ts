import type { Profile } from '../core/profile/profile.ts';

export const guardian: Profile = {
  id: 'guardian',
  outlet: 'The Guardian',
  hosts: ['www.theguardian.com', 'theguardian.com', 'www.guardiannews.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'gu-name',
      lastSeen: '2026-01-15',
      when: ['[data-gu-name="body"], [data-gu-name="article-body"]', '[data-gu-name="headline"] h1'],
      root: [
        '[data-gu-name="body"] .article-body-viewer-selector',
        '.article-body-viewer-selector',
        '[data-gu-name="article-body"]',
        '[data-gu-name="body"]',
      ],
      headline: ['[data-gu-name="headline"] h1'],
      dek: ['[data-gu-name="standfirst"]'],
      bylines: ['[data-component="meta-byline"] a[rel="author"]', 'a[rel="author"]'],
      leadFigure: ['[data-gu-name="media"]'],
      section: ['[data-component="section"]'],
      hide: [
        {
          kind: 'newsletter',
          selector: 'figure[data-spacefinder-type*="NewsletterSignup"]',
          why: 'newsletter form between paragraphs',
        },
        {
          kind: 'related',
          selector: 'figure[data-spacefinder-type*="RichLink"], .element-rich-link',
          why: 'card of another story between paragraphs',
        },
        {
          kind: 'related',
          selector: '[id^="qanda-"], figure[data-atom-type="qanda"]',
          why: 'explainer, folded',
        },
        { kind: 'ad', selector: '.ad-slot-container, .js-ad-slot', why: 'advertisements' },
        { kind: 'promo', selector: '.contributions__epic, .site-message', why: 'calls for support' },
        {
          kind: 'share bar',
          selector: '[data-gu-name="meta"] [data-print-layout="hide"]',
          why: 'share buttons and counts',
        },
        {
          kind: 'tags',
          selector: '.submeta, [data-gu-name="body"] > div > [data-print-layout="hide"]',
          why: 'topics',
        },
      ],
    },
  ],
};
