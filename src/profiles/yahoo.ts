import type { Layout, Profile } from '../core/profile/profile.ts';

/** Furniture that all of Yahoo's designs put among the paragraphs. */
const hide: Layout['hide'] = [
  { kind: 'ad', selector: '[id^="sda-inbody-"]', why: 'advertisements' },
  { kind: 'related', selector: '.text-gandalf', why: 'links to other stories' },
  { kind: 'player', selector: '.canvas-yahoovideo', why: 'autoplaying video' },
  { kind: 'share bar', selector: '.canvas-sharebuttons', why: 'share buttons' },
];

export const yahoo: Profile = {
  id: 'yahoo',
  outlet: 'Yahoo News',
  hosts: ['news.yahoo.com', 'www.yahoo.com', '*.news.yahoo.com'],
  languages: ['en', 'zh-TW'],
  layouts: [
    {
      name: 'atoms',
      lastSeen: '2026-01-15',
      when: ['div.atoms-wrapper, div.bodyItems-wrapper'],
      root: ['div.atoms-wrapper, div.bodyItems-wrapper'],
      headline: ['h1.cover-title', 'h1'],
      bylines: ['.byline-attr-author a', '.byline-attr-author'],
      published: ['time.byline-attr-meta-time => datetime'],
      hide,
    },
    {
      name: 'caas',
      lastSeen: '2023-12-22',
      when: ['div.caas-body'],
      root: ['div.caas-body'],
      headline: ['.caas-title-wrapper h1', 'h1'],
      bylines: ['.caas-attr-item-author a', '.caas-attr-item-author'],
      published: ['.caas-attr-time-style time => datetime'],
      hide,
    },
  ],
};
