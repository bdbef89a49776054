import type { Profile } from '../core/profile/profile.ts';

export const jyllandsPosten: Profile = {
  id: 'jyllands-posten',
  outlet: 'Jyllands-Posten',
  hosts: ['jyllands-posten.dk', 'www.jyllands-posten.dk'],
  languages: ['da'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2025-02-02',
      when: ['article.c-article-body .c-article-text-container'],
      root: ['article.c-article-body .c-article-text-container'],
      headline: ['h1.c-article-top-info__title'],
      dek: ['p.c-article-top-info__description'],
      bylines: ['.c-article-top-byline__name'],
      published: ['.c-article-top-info__data time => datetime'],
      hide: [
        { kind: 'share bar', selector: '.c-article-give-share-save-wrapper', why: 'share and save buttons' },
        { kind: 'ad', selector: '.c-article-inline-banner, .c-article-halfpage', why: 'advertisements' },
      ],
    },
  ],
};
