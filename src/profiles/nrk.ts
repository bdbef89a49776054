import type { Profile } from '../core/profile/profile.ts';

export const nrk: Profile = {
  id: 'nrk',
  outlet: 'NRK',
  hosts: ['www.nrk.no', 'nrk.no'],
  languages: ['nb', 'nn'],
  labels: { related: ['Les også'] },
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2024-08-05',
      when: ['article .article-body'],
      root: ['article .article-body'],
      headline: ['h1.article-title', 'article h1'],
      dek: ['.article-lead'],
      published: ['.article-publish-date time => datetime'],
      updated: ['.article-update-date time => datetime'],
      hide: [
        { kind: 'related', selector: '.article-body .plug', why: '"Les også" inside the text' },
        { kind: 'sidebar', selector: '.universe', why: 'other stories beside the text' },
        { kind: 'furniture', selector: '.article-body--updating', why: 'a line that its script fills' },
      ],
    },
  ],
};
