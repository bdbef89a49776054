import type { Profile } from '../core/profile/profile.ts';

export const hindustantimes: Profile = {
  id: 'hindustantimes',
  outlet: 'Hindustan Times',
  hosts: ['www.hindustantimes.com', 'hindustantimes.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'story-details',
      lastSeen: '2026-01-15',
      when: ['div.storyDetails'],
      root: ['div.storyDetails .detail', 'div.storyDetails'],
      headline: ['h1'],
      dek: ['h2.sortDec'],
      bylines: ['.storyBy', 'small.byLineAuthor'],
      published: ['meta[property="article:published_time"] => content'],
      hide: [
        {
          kind: 'ad',
          selector: '.storyAd, .ht-dfp-ad, .adMinHeight313',
          why: 'advertisements',
        },
        {
          kind: 'share bar',
          selector: '.shareSticky, .shareArticle, .shareIcons, .sharePopUp',
          why: 'share buttons',
        },
        { kind: 'promo', selector: '.appDownload, .htsWrapper, .mainCoachmarks', why: 'app and features' },
        {
          kind: 'newsletter',
          selector: '.new__newsletter__signup, .signup__box, .subscribe',
          why: 'newsletter forms',
        },
        { kind: 'furniture', selector: '.closeStory, .readFull', why: 'buttons that fold the story' },
        { kind: 'tags', selector: '.storyTopics, .catName', why: 'topics and section' },
      ],
    },
  ],
};
