import type { Profile } from '../core/profile/profile.ts';

export const lemonde: Profile = {
  id: 'lemonde',
  outlet: 'Le Monde',
  hosts: ['www.lemonde.fr', 'lemonde.fr'],
  languages: ['fr', 'en'],
  labels: { related: ['Lire aussi', 'Read more'] },
  layouts: [
    {
      name: 'article',
      lastSeen: '2026-01-15',
      when: ['.article__content .article__paragraph'],
      root: ['article.article__content', 'section.article__content'],
      headline: ['h1.article__title', 'h1.ds-title'],
      dek: ['p.article__desc'],
      bylines: ['.article__header .author__name', 'span.author__name'],
      credit: ['.article__credit'],
      hide: [
        { kind: 'related', selector: 'section.catcher, .see-also-container', why: '"Lire aussi"' },
        { kind: 'ad', selector: '.dfp-slot, .inread-container', why: 'advertisements' },
        { kind: 'promo', selector: '.lmd-banners, .js-lmd-banners, .message--register', why: 'banners' },
        { kind: 'related', selector: '.related-content--video', why: 'video of another story' },
        { kind: 'share bar', selector: 'ul.meta__social', why: 'share and bookmark buttons' },
        { kind: 'overlay', selector: '.capping, .article__gift-modal', why: 'dialogs' },
        { kind: 'promo', selector: 'section.services', why: "the paper's services" },
      ],
    },
  ],
};
