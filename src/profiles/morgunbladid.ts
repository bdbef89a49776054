import type { Profile } from '../core/profile/profile.ts';

export const morgunbladid: Profile = {
  id: 'morgunbladid',
  outlet: 'mbl.is',
  hosts: ['www.mbl.is', 'mbl.is'],
  languages: ['is'],
  layouts: [
    {
      name: 'newsitem',
      lastSeen: '2025-04-16',
      when: ['.newsitem .main-layout p'],
      root: ['.newsitem .main-layout'],
      headline: ['.newsitem-main h1'],
      bylines: ['.reporter-line p:first-of-type'],
      leadFigure: ['.newsitem-image.is-main-img'],
      credit: ['.newsitem-image .credit'],
      hide: [
        { kind: 'related', selector: '.mbl-news-link', why: '"Frétt af mbl.is": cards of other stories' },
        { kind: 'ad', selector: 'aside.augl', why: 'advertisements' },
      ],
    },
  ],
};
