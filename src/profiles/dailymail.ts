import type { Profile } from '../core/profile/profile.ts';

export const dailymail: Profile = {
  id: 'dailymail',
  outlet: 'Daily Mail',
  hosts: ['www.dailymail.co.uk', 'dailymail.co.uk', 'www.dailymail.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article-text',
      lastSeen: '2026-01-15',
      when: ['#js-article-text h1', 'div[itemprop="articleBody"]'],
      root: ['#js-article-text div[itemprop="articleBody"]', 'div[itemprop="articleBody"]'],
      headline: ['#js-article-text > h1', '#js-article-text h1'],
      dek: ['#js-article-text > ul.mol-bullets-with-font'],
      hide: [
        {
          kind: 'related',
          selector: '.mol-bullets-with-font li:has(a), .related-carousel, .puff',
          why: '“Read more” among the key points, and rows of other stories',
        },
        { kind: 'ad', selector: '.adHolder, .mol-ads-container', why: 'advertisements' },
        {
          kind: 'share bar',
          selector: '#articleIconLinksContainer, .shareArticles',
          why: 'share and comment counts',
        },
        { kind: 'comments', selector: '[data-mol-fe-xpmodule-join-debate]', why: '“Join the debate”' },
      ],
    },
  ],
};
