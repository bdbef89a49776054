import type { Profile } from '../core/profile/profile.ts';

export const foxnews: Profile = {
  id: 'foxnews',
  outlet: 'Fox News',
  hosts: ['www.foxnews.com', 'foxnews.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2026-01-15',
      when: ['article div.article-body', 'h1.headline'],
      root: ['div.article-body'],
      headline: ['h1.headline'],
      kicker: ['.article-meta-upper .eyebrow'],
      dek: ['h2.sub-headline', '.article-meta > h2'],
      bylines: ['.author-byline a[href*="/person/"]', '.author-byline > span a'],
      hide: [
        { kind: 'ad', selector: '.ad-container', why: 'advertisements' },
        { kind: 'player', selector: '.featured-video, .video-container', why: 'autoplaying video' },
        { kind: 'related', selector: '.article-footer', why: 'related topics and comments' },
        { kind: 'share bar', selector: '.article-social', why: 'share buttons' },
        {
          kind: 'furniture',
          selector: '.author-byline .article-source',
          why: 'the site’s own name as a source',
        },
      ],
    },
  ],
};
