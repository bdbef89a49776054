import type { Profile } from '../core/profile/profile.ts';

/**
 * NHK moved its news to `news.web.nhk` in October 2025, behind a dialog about access from abroad. Of that site no
 * markup is known: there the generic path answers.
 */
export const nhk: Profile = {
  id: 'nhk',
  outlet: 'NHK',
  hosts: ['www3.nhk.or.jp', 'news.web.nhk'],
  languages: ['ja'],
  layouts: [
    {
      name: 'content-detail',
      lastSeen: '2025-09-30',
      when: ['div.content--detail-body, #news_textbody'],
      root: ['div.content--detail-body', '#news_textbody, #news_textmore'],
      headline: ['h1.content--title', 'h1'],
      dek: ['.content--summary'],
      published: ['p.content--date time => datetime', 'time[datetime] => datetime'],
      hide: [{ kind: 'related', selector: '.content--related', why: 'other stories' }],
    },
  ],
};
