import type { Profile } from '../core/profile/profile.ts';

export const hankook: Profile = {
  id: 'hankook',
  outlet: '한국일보',
  hosts: ['www.hankookilbo.com', 'hankookilbo.com', 'm.hankookilbo.com'],
  languages: ['ko'],
  layouts: [
    {
      name: 'article-view',
      lastSeen: '2026-07-12',
      when: ['#article-view-content p.editor-p'],
      root: ['#article-view-content'],
      dek: ['#article-view-content > h2.sub-tit-ll'],
      hide: [
        { kind: 'ad', selector: '[data-ad-type="article-ad"]', why: 'advertisements in the text' },
        { kind: 'furniture', selector: 'button.img-zoomin', why: 'buttons that enlarge a picture' },
      ],
    },
    {
      name: 'col-main',
      lastSeen: '2025-05-15',
      when: ['.col-main[itemprop="articleBody"]'],
      root: ['.col-main[itemprop="articleBody"]'],
      headline: ['.col-main h1.title', 'h1.title'],
      dek: ['.col-main > h2.sub-tit-ll'],
      bylines: ['.writer strong'],
      hide: [
        { kind: 'ad', selector: '.end-ad-container', why: 'advertisements in the text' },
        { kind: 'furniture', selector: 'button.img-zoomin', why: 'buttons that enlarge a picture' },
        { kind: 'author bio', selector: '.col-main > .writer', why: 'byline and address below the text' },
        { kind: 'share bar', selector: '.btn-area.reaction-btns', why: 'likes and share buttons' },
      ],
    },
  ],
};
