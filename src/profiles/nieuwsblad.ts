import type { Profile } from '../core/profile/profile.ts';

/** Class names are made by a bundler; `data-testid` says what a thing is. */
export const nieuwsblad: Profile = {
  id: 'nieuwsblad',
  outlet: 'Het Nieuwsblad',
  hosts: ['www.nieuwsblad.be', 'nieuwsblad.be'],
  languages: ['nl'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2025-02-02',
      when: ['[data-testid="article-body"]'],
      root: ['[data-testid="article-body"]'],
      headline: ['[data-testid="article-title"]'],
      dek: ['[data-auth-intro="article"]'],
      source: ['[data-testid="article-source"]'],
      hide: [
        { kind: 'share bar', selector: '[data-testid="article-share"]', why: 'share buttons' },
        { kind: 'ad', selector: '[data-ad], [data-testid^="adslot"]', why: 'advertisements' },
        { kind: 'promo', selector: '[id^="sales-"]', why: 'offers to readers of every kind' },
      ],
    },
  ],
};
