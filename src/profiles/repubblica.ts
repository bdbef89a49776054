import type { Profile } from '../core/profile/profile.ts';

export const repubblica: Profile = {
  id: 'repubblica',
  outlet: 'la Repubblica',
  hosts: ['*.repubblica.it'],
  languages: ['it'],
  layouts: [
    {
      name: 'story',
      lastSeen: '2026-01-15',
      when: ['div.story__text'],
      root: ['div.story__text'],
      headline: ['h1.story__title'],
      dek: ['div.story__summary p', 'div.story__summary'],
      published: ['time.story__date => datetime'],
      hide: [
        { kind: 'related', selector: 'article.aside-story', why: 'cards of other stories in the text' },
        { kind: 'related', selector: '.inline-article__media', why: 'pictures of such cards' },
        { kind: 'promo', selector: '.limio-fr-related', why: 'offers' },
      ],
    },
  ],
};
