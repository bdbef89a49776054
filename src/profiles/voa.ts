import type { Profile } from '../core/profile/profile.ts';

/** Voice of America in some forty languages, which share one design. */
export const voa: Profile = {
  id: 'voa',
  outlet: 'Voice of America',
  hosts: ['*.voanews.com', 'www.darivoa.com', 'www.pashtovoa.com', 'www.dengiamerika.com'],
  languages: ['en', 'fa', 'ps', 'ku', 'ru', 'uk', 'zh', 'es', 'fr', 'ur', 'id', 'vi'],
  layouts: [
    {
      name: 'wsw',
      lastSeen: '2026-01-15',
      when: ['#article-content .wsw'],
      root: ['#article-content > div.wsw', '#article-content .wsw'],
      headline: ['h1.title', 'h1'],
      bylines: ['.links__item-link'],
      hide: [
        {
          kind: 'related',
          selector: '#article-content .media-block-wrap, #ymla-section',
          why: '“See also”, and “You may also like” below the text',
        },
      ],
    },
  ],
};
