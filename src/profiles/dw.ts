import type { Profile } from '../core/profile/profile.ts';

/** Deutsche Welle in thirty languages, three of them right to left, all in one design. */
export const dw: Profile = {
  id: 'dw',
  outlet: 'DW',
  hosts: ['www.dw.com', 'dw.com'],
  languages: ['de', 'en', 'es', 'fr', 'pt', 'ru', 'tr', 'uk', 'pl', 'hi', 'zh', 'id', 'ar', 'fa', 'ur'],
  layouts: [
    {
      name: 'rich-text',
      lastSeen: '2026-01-15',
      when: ['div.rich-text'],
      root: ['div.rich-text'],
      headline: ['header h1', 'h1'],
      dek: ['header > p', 'p.teaser-text'],
      hide: [
        {
          kind: 'share bar',
          selector: '[data-tracking-name="sharing-icons-inline"]',
          why: 'share buttons inside the text',
        },
        { kind: 'ad', selector: '.advertisement', why: 'advertisements' },
        { kind: 'player', selector: '.vjs-wrapper', why: 'video players' },
        { kind: 'tags', selector: 'aside[data-tracking-name="related-topics"]', why: 'topics' },
      ],
    },
  ],
};
