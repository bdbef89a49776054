import type { Profile } from '../core/profile/profile.ts';

/** Class names are made anew with every release: role, id and the order of things must do. */
export const asahi: Profile = {
  id: 'asahi',
  outlet: '朝日新聞',
  hosts: ['www.asahi.com', 'digital.asahi.com'],
  languages: ['ja'],
  layouts: [
    {
      name: 'main',
      lastSeen: '2025-01-13',
      when: ['main#main[role="main"]', '#main ul[data-content-type="Article"]', '#main > div > p'],
      root: ['#main > div:has(> p)'],
      headline: ['#main h1'],
      hide: [
        { kind: 'ad', selector: '#main .notPrint:has(.AdMod)', why: 'advertisements in the text' },
        {
          kind: 'author bio',
          selector: '#main [x-component-name="WriterProfile"]',
          why: 'who the writer is, below the text',
        },
      ],
      // Lists of towns, all links, are part of the story.
      keep: ['#main > div > p'],
    },
  ],
};
