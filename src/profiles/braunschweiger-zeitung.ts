import type { Profile } from '../core/profile/profile.ts';

/** The same design as waz.ts: both papers are Funke's. */
export const braunschweigerZeitung: Profile = {
  id: 'braunschweiger-zeitung',
  outlet: 'Braunschweiger Zeitung',
  hosts: ['www.braunschweiger-zeitung.de', 'braunschweiger-zeitung.de'],
  languages: ['de'],
  labels: { related: ['Auch interessant', 'Lesen Sie auch', 'Weitere Videos'] },
  layouts: [
    {
      name: 'expressive-copy',
      lastSeen: '2025-11-06',
      when: ['hgroup', '.article-body p.expressive-copy-lg-body'],
      root: ['.article-body'],
      headline: ['hgroup h2'],
      dek: ['hgroup + .expressive-copy-lg'],
      bylines: ['figcaption address a', 'figcaption address span'],
      hide: [
        { kind: 'ad', selector: '.article-body aside[data-slot-id]', why: 'advertisements' },
        {
          kind: 'promo',
          selector: '#piano-banner-kampagne, #piano-reco-widget, #opinary-automation-placeholder',
          why: 'offers and polls',
        },
        {
          kind: 'related',
          selector:
            '.article-body ul:has(> li > strong + a[data-paid-status]), .article-body h3:has(+ ul > li > strong + a[data-paid-status])',
          why: 'lists of other stories, set as a list of the text',
        },
        {
          kind: 'promo',
          selector: '.article-body ul:has(> li > a[href*="newsletter"])',
          why: "the paper's app, channels and newsletter",
        },
      ],
    },
  ],
};
