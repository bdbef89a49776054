import type { Profile } from '../core/profile/profile.ts';

export const rt: Profile = {
  id: 'rt',
  outlet: 'RT International',
  hosts: [
    'www.rt.com',
    'rt.com',
    'russian.rt.com',
    'actualidad.rt.com',
    'de.rt.com',
    'fr.rt.com',
    'arabic.rt.com',
  ],
  languages: ['en', 'ru', 'es', 'de', 'fr', 'ar'],
  layouts: [
    {
      name: 'article-text',
      lastSeen: '2026-01-15',
      when: ['div.article__text', 'h1.article__heading'],
      root: ['div.article__text'],
      headline: ['h1.article__heading'],
      dek: ['div.article__summary'],
      credit: ['[data-role="copyright"], [data-role="copyright-symbol"]'],
      hide: [
        {
          kind: 'related',
          selector: '.read-more, .read-more-big',
          why: '“Also on rt.com”, between paragraphs',
        },
        {
          kind: 'share bar',
          selector: '.article__share, .article__short-url',
          why: 'share buttons and short address',
        },
      ],
    },
  ],
};
