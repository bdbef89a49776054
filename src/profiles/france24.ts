import type { Profile } from '../core/profile/profile.ts';

/** France 24 in French, English, Spanish and Arabic share one design. */
export const france24: Profile = {
  id: 'france24',
  outlet: 'France 24',
  hosts: ['www.france24.com', 'france24.com'],
  languages: ['fr', 'en', 'es', 'ar'],
  layouts: [
    {
      name: 'article',
      lastSeen: '2026-01-15',
      when: ['div.t-content__body'],
      root: ['div.t-content__body'],
      headline: ['article h1', 'h1.t-content__title'],
      dek: ['p.t-content__chapo'],
      bylines: ['.m-from-author__name'],
      // The first is when it was issued, the second when it was changed.
      published: ['.m-pub-dates time => datetime'],
      hide: [
        { kind: 'related', selector: 'div.m-interstitial, .a-read-more', why: '"Read more" inside the text' },
        { kind: 'ad', selector: '.o-ad-container', why: 'advertisements' },
        { kind: 'promo', selector: '.o-self-promo', why: "the channel's own app and programmes" },
        { kind: 'newsletter', selector: '.m-newsletter', why: 'newsletter form' },
        { kind: 'ticker', selector: '.m-em-flash', why: 'flash above the page' },
      ],
    },
  ],
};
