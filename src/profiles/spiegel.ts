import type { Profile } from '../core/profile/profile.ts';

/** Its classes are utilities that say nothing of a thing; `data-` attributes do. */
export const spiegel: Profile = {
  id: 'spiegel',
  outlet: 'DER SPIEGEL',
  hosts: ['www.spiegel.de', 'spiegel.de'],
  languages: ['de', 'en'],
  labels: { related: ['Mehr zum Thema'] },
  layouts: [
    {
      name: 'article-el',
      lastSeen: '2026-01-15',
      when: ['[data-article-el="body"]'],
      root: [
        '[data-article-el="body"] [data-area="text"] .word-wrap',
        '[data-article-el="body"] .word-wrap',
        '[data-article-el="body"] .RichText',
      ],
      // Topline and headline are the two spans of one heading; the page's `h1` is a line of the menu.
      headline: ['article header h2 > span:last-child', 'article header h2'],
      kicker: ['article header h2 > span:first-child'],
      dek: ['article header .leading-loose'],
      credit: ['.RichTextCredit'],
      hide: [
        { kind: 'related', selector: '[data-area="related_articles"]', why: '"Mehr zum Thema"' },
        { kind: 'player', selector: '[data-component="JWPlayer"], .jwplayer', why: 'video players' },
        { kind: 'player', selector: 'article header aside', why: 'the article read aloud' },
        { kind: 'ad', selector: '[data-advertisement]', why: 'advertisements' },
        {
          kind: 'share bar',
          selector: '#feature-bar, [data-area="feature-bar"]',
          why: 'share, comment and bookmark buttons',
        },
      ],
    },
  ],
};
