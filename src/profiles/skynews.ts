import type { Profile } from '../core/profile/profile.ts';

export const skynews: Profile = {
  id: 'skynews',
  outlet: 'Sky News',
  hosts: ['news.sky.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'sdc-article-body',
      lastSeen: '2026-01-15',
      when: ['.sdc-article-body', '.sdc-article-header h1'],
      root: ['.sdc-article-body'],
      headline: ['h1.sdc-article-header__title', '.sdc-article-header h1'],
      dek: ['.sdc-article-header__sub-title', '.sdc-article-header h2'],
      bylines: ['.sdc-article-author__name .sdc-article-author__link', '.sdc-article-author__byline a'],
      tags: ['.sdc-article-tags__list a'],
      hide: [
        {
          kind: 'related',
          selector: '[class*="sdc-article-related"]',
          why: '“More from” lists between paragraphs',
        },
        {
          kind: 'ad',
          selector: '.sdc-site-au, .ad--teads, .sdc-site-outbrain, .ui-advert',
          why: 'advertisements and sponsored links',
        },
        { kind: 'promo', selector: '.ui-app-promo', why: 'the paper’s app' },
        { kind: 'share bar', selector: '[class*="sdc-social"], [class*="sdc-share"]', why: 'share buttons' },
        {
          kind: 'player',
          selector: '.sdc-site-video__accessibility-message',
          why: '“Please use Chrome browser for a more accessible video player”',
        },
        { kind: 'promo', selector: '[class*="sdc-trust"]', why: '“Why you can trust Sky News”' },
      ],
      keep: ['blockquote.twitter-tweet', 'figure.sdc-article-image__figure'],
    },
  ],
};
