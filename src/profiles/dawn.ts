import type { Profile } from '../core/profile/profile.ts';

export const dawn: Profile = {
  id: 'dawn',
  outlet: 'DAWN.COM',
  hosts: ['www.dawn.com', 'dawn.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'story',
      lastSeen: '2026-01-15',
      when: ['div.story__content'],
      root: ['div.story__content'],
      headline: ['h2.story__title', '.story__title'],
      bylines: ['.story__byline a', '.story__byline'],
      published: ['.story__time', '.timestamp--published'],
      hide: [
        { kind: 'newsletter', selector: '.story__newsletter', why: 'newsletter form' },
        { kind: 'related', selector: 'figure.media--embed .related', why: 'cards of other stories' },
        { kind: 'footer', selector: '.template__footer', why: 'the end of the template' },
      ],
    },
  ],
};
