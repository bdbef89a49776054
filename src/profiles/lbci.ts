import type { Profile } from '../core/profile/profile.ts';

export const lbci: Profile = {
  id: 'lbci',
  outlet: 'LBCI',
  hosts: ['www.lbcgroup.tv', 'lbcgroup.tv'],
  languages: ['ar', 'en'],
  layouts: [
    {
      // The text's paragraphs are parted by line breaks.
      name: 'long-desc',
      lastSeen: '2026-01-15',
      when: ['div.LongDesc'],
      root: ['div.LongDesc'],
      headline: ['h1'],
    },
  ],
};
