import type { Profile } from '../core/profile/profile.ts';

export const timesofisrael: Profile = {
  id: 'timesofisrael',
  outlet: 'The Times of Israel',
  hosts: [
    'www.timesofisrael.com',
    'timesofisrael.com',
    'fr.timesofisrael.com',
    'ar.timesofisrael.com',
    'fa.timesofisrael.com',
  ],
  languages: ['en', 'fr', 'ar', 'fa'],
  layouts: [
    {
      name: 'the-content',
      lastSeen: '2026-01-15',
      when: ['div.the-content'],
      root: ['div.the-content'],
      headline: ['h1', 'h1.headline'],
      dek: ['h2.underline'],
      bylines: ['.byline a'],
      hide: [
        { kind: 'ad', selector: '.banner-placeholder', why: 'advertisements' },
        { kind: 'newsletter', selector: '.newsletter-article', why: 'newsletter form in the text' },
        { kind: 'tags', selector: '.article-topics', why: 'topics below the text' },
      ],
    },
  ],
};
