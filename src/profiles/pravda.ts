import type { Profile } from '../core/profile/profile.ts';

/** Ukrainska Pravda, in Ukrainian, Russian and English. */
export const pravda: Profile = {
  id: 'pravda',
  outlet: 'Українська правда',
  hosts: ['www.pravda.com.ua', 'pravda.com.ua'],
  languages: ['uk', 'ru', 'en'],
  labels: { ad: ['Реклама:', 'Реклама на "Українській правді"'] },
  layouts: [
    {
      name: 'post-news-text',
      lastSeen: '2024-06-01',
      when: ['.post_news_text'],
      root: ['.post_news_text'],
      headline: ['h1.post_news_title', '.post_news h1'],
      hide: [
        { kind: 'ad', selector: '.advtext', why: 'advertisements between paragraphs' },
        { kind: 'tags', selector: '.post_tags', why: 'the row of topics' },
      ],
    },
    {
      name: 'post-text',
      lastSeen: '2022-06-01',
      when: ['article.post .post_text'],
      root: ['article.post .post_text'],
      headline: ['h1.post_title'],
      hide: [
        { kind: 'ad', selector: '.advtext', why: 'advertisements between paragraphs' },
        { kind: 'tags', selector: '.post_tags', why: 'the row of topics' },
      ],
    },
  ],
};
