import type { Profile } from '../core/profile/profile.ts';

export const nettavisen: Profile = {
  id: 'nettavisen',
  outlet: 'Nettavisen',
  hosts: ['www.nettavisen.no', 'nettavisen.no'],
  languages: ['no', 'nb'],
  labels: { related: ['Les også'] },
  layouts: [
    {
      name: 'body-text',
      lastSeen: '2024-10-16',
      when: ['[data-content="body-text"][itemprop="articleBody"]'],
      root: ['[data-content="body-text"][itemprop="articleBody"]'],
      headline: ['h1[itemprop="headline"]'],
      dek: ['p[data-content="lead-text"]'],
      bylines: ['[itemprop="author"] [itemprop="name"]'],
      published: ['time[itemprop="datePublished"] => datetime'],
      leadFigure: ['.media-top-relation'],
      credit: ['.image-photographer'],
      hide: [
        { kind: 'ad', selector: 'bazaar-ad', why: 'advertisements' },
        { kind: 'share bar', selector: 'footer.byline-footer .share', why: 'share buttons' },
      ],
    },
  ],
};
