import type { Profile } from '../core/profile/profile.ts';

export const lrt: Profile = {
  id: 'lrt',
  outlet: 'LRT',
  hosts: ['www.lrt.lt', 'lrt.lt'],
  languages: ['lt', 'en', 'pl', 'ru', 'uk'],
  labels: { related: ['Taip pat skaitykite'] },
  layouts: [
    {
      name: 'article-block',
      lastSeen: '2024-03-31',
      when: ['.article-block__content .article-content'],
      root: ['.article-block__content .article-content'],
      headline: ['h1.title-block__heading'],
      dek: ['.article-content > .text-lead'],
      hide: [
        { kind: 'related', selector: '.also-read-news', why: '"Taip pat skaitykite"' },
        { kind: 'ad', selector: '.article-content__inline-block--banner-block', why: 'advertisements' },
        { kind: 'player', selector: '.js-text-2-speech', why: 'the article read aloud' },
        { kind: 'share bar', selector: '.article-block__post-title .button-group', why: 'share buttons' },
        { kind: 'duplicate', selector: '.media-list', why: 'the pictures once more, small' },
        { kind: 'tags', selector: '.tag-list', why: 'tags' },
      ],
    },
  ],
};
