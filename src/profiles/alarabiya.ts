import type { Profile } from '../core/profile/profile.ts';

export const alarabiya: Profile = {
  id: 'alarabiya',
  outlet: 'العربية',
  hosts: ['www.alarabiya.net', 'alarabiya.net', 'english.alarabiya.net'],
  languages: ['ar', 'en'],
  labels: { ad: ['مادة إعلانية'] },
  layouts: [
    {
      name: 'body-text',
      lastSeen: '2026-01-15',
      when: ['div#body-text'],
      root: ['div#body-text'],
      headline: ['h1.headingInfo_title', 'h1'],
      dek: ['h2.headingInfo_subtitle'],
      leadFigure: ['div.article-teaser'],
      hide: [
        { kind: 'related', selector: '.feed-card', why: 'cards of other stories' },
        { kind: 'player', selector: 'div.video-player', why: 'players in the text' },
      ],
      // The opening picture; what else is called a teaser leads elsewhere.
      keep: ['div.article-teaser'],
    },
  ],
};
