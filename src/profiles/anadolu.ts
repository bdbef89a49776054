import type { Profile } from '../core/profile/profile.ts';

export const anadolu: Profile = {
  id: 'anadolu',
  outlet: 'Anadolu Ajansı',
  hosts: ['www.aa.com.tr', 'aa.com.tr'],
  languages: ['tr', 'en', 'ar', 'ku', 'fr', 'ru', 'es', 'bs', 'sq', 'mk', 'fa'],
  layouts: [
    {
      name: 'prose',
      lastSeen: '2026-04-20',
      when: ['div.embed-responsive.prose[dir]'],
      root: ['div.embed-responsive.prose[dir]'],
      headline: ['h1'],
      // The dek is no box of its own: it shares the headline's.
      dek: ['div:has(> h1 + span)'],
      bylines: ['.text-descriptionColor > div:first-child > span'],
    },
    {
      name: 'detay',
      lastSeen: '2025-04-05',
      when: ['div.detay-icerik p'],
      root: ['div.detay-icerik'],
      headline: ['.detay-spot-category h1'],
      dek: ['.detay-spot-category h4'],
      hide: [
        { kind: 'share bar', selector: '.detay-paylas', why: 'topics and share buttons under the text' },
        {
          kind: 'promo',
          selector: '.detay-icerik span.detay-foto-editor:has(a)',
          why: 'how to subscribe to the agency',
        },
      ],
    },
  ],
};
