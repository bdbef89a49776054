import type { Profile } from '../core/profile/profile.ts';

export const xinhua: Profile = {
  id: 'xinhua',
  outlet: 'Xinhua',
  hosts: [
    'www.news.cn',
    'www.xinhuanet.com',
    'english.news.cn',
    'french.news.cn',
    'spanish.news.cn',
    'russian.news.cn',
    'arabic.news.cn',
  ],
  languages: ['zh', 'en', 'fr', 'es', 'ru', 'ar'],
  layouts: [
    {
      name: 'detail',
      lastSeen: '2026-01-15',
      when: ['#detailContent, #detail'],
      root: ['#detailContent', '#detail'],
      headline: ['h1', 'h1.Btitle'],
      hide: [{ kind: 'related', selector: '.relatedNews', why: 'other stories' }],
    },
  ],
};
