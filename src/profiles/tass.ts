import type { Profile } from '../core/profile/profile.ts';

/** tass.com, and tass.ru until its pages had names that a bundler made up: there the generic path answers. */
export const tass: Profile = {
  id: 'tass',
  outlet: 'TASS',
  hosts: ['tass.com', 'www.tass.com', 'tass.ru', 'www.tass.ru'],
  languages: ['en', 'ru'],
  layouts: [
    {
      name: 'news-header',
      lastSeen: '2026-01-15',
      when: ['.news-header__title', 'div.text-content'],
      root: ['div.text-content'],
      headline: ['h1.news-header__title', '.news-header__title'],
      dek: ['div.news-header__lead'],
      published: ['.news-header dateformat[mode="abs"] => time'],
      tags: ['.tags .tags__item'],
      hide: [{ kind: 'share bar', selector: '.news-actions', why: 'share and print' }],
    },
  ],
};
