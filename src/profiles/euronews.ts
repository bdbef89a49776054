import type { Profile } from '../core/profile/profile.ts';

/** Euronews in seventeen languages, two of them right to left, each under a host of its own, in one design. */
export const euronews: Profile = {
  id: 'euronews',
  outlet: 'Euronews',
  hosts: ['*.euronews.com'],
  languages: ['en', 'fr', 'de', 'it', 'es', 'pt', 'ru', 'tr', 'el', 'hu', 'pl', 'uk', 'fa', 'ar'],
  layouts: [
    {
      name: 'newsy',
      lastSeen: '2026-01-06',
      when: ['div.c-article-content'],
      root: ['div.c-article-content'],
      headline: ['h1.c-article-redesign-title', 'h1'],
      dek: ['.c-article-summary'],
      bylines: ['.c-article-contributors a, .c-article-contributors b'],
      credit: ['.c-article-caption__credit', '.widget__captionCredit'],
      hide: [
        {
          kind: 'related',
          selector: '.widget--type-related, .c-article-you-might-also-like',
          why: 'other stories in and after the text',
        },
        { kind: 'ad', selector: '.c-ad, .advertising, .tp-outbrain', why: 'advertisements' },
        {
          kind: 'share bar',
          selector: '[class*="c-article-partage-commentaire"]',
          why: 'share and comment buttons',
        },
        { kind: 'player', selector: '.connatix-container', why: 'autoplaying player' },
        { kind: 'newsletter', selector: '.c-newsletter', why: 'newsletter form' },
        { kind: 'tags', selector: '#adb-article-tags', why: 'tags' },
        { kind: 'menu', selector: '.c-article-breadcrumbs', why: 'where the article stands' },
        { kind: 'comments', selector: '.tp-vuukle', why: 'comments' },
      ],
    },
  ],
};
