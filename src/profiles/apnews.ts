import type { Profile } from '../core/profile/profile.ts';

export const apnews: Profile = {
  id: 'apnews',
  outlet: 'AP News',
  hosts: ['apnews.com', 'www.apnews.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'rich-text-story',
      lastSeen: '2026-01-15',
      when: ['div.RichTextStoryBody', 'h1.Page-headline'],
      root: ['div.RichTextStoryBody'],
      headline: ['h1.Page-headline'],
      leadFigure: ['div.Page-lead'],
      section: ['.Page-breadcrumbs a'],
      hide: [
        {
          kind: 'related',
          selector:
            '.PageListEnhancementGeneric, .Enhancement .PageListStandardB, .RelatedList, [data-parsely-title="Related Stories"]',
          why: 'other stories between paragraphs',
        },
        { kind: 'promo', selector: '.AP-catchup-module', why: '“What to know”: links to more coverage' },
        {
          kind: 'newsletter',
          selector: '.RichTextStoryBody > p:has(a[href*="link.apnews.com/join/"])',
          why: '“Get alerts”, “Sign up here”',
        },
        { kind: 'ad', selector: '.SovrnAd, .Advertisement', why: 'advertisements' },
        { kind: 'player', selector: '.AudioEnhancement', why: 'audio player' },
      ],
    },
    {
      name: 'data-key',
      lastSeen: '2023-04-28',
      when: ['div.Article[data-key="article"]', '[data-key="card-headline"] h1'],
      root: ['div.Article[data-key="article"]'],
      headline: ['[data-key="card-headline"] h1'],
      hide: [{ kind: 'ad', selector: '[data-key="ad-placeholder"]', why: 'advertisements' }],
    },
  ],
};
