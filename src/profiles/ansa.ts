import type { Profile } from '../core/profile/profile.ts';

export const ansa: Profile = {
  id: 'ansa',
  outlet: 'ANSA',
  hosts: ['www.ansa.it', 'ansa.it'],
  languages: ['it', 'en'],
  labels: { furniture: ['Riproduzione riservata © Copyright ANSA'] },
  layouts: [
    {
      name: 'post-single',
      lastSeen: '2026-01-15',
      when: ['div.post-single-text'],
      root: [
        'div.post-single-text.rich-text.news-txt',
        '.post-single-text[itemprop="articleBody"]',
        'div.post-single-text',
      ],
      headline: ['h1.post-single-title', '.post-single-title'],
      dek: ['.post-single-summary'],
      hide: [
        {
          kind: 'consent',
          selector: '.prompt-to-accept__content, .bt-Subscribe, .bt-abbonati',
          why: 'cookies or a subscription',
        },
      ],
    },
  ],
};
