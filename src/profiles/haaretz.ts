import type { Profile } from '../core/profile/profile.ts';

export const haaretz: Profile = {
  id: 'haaretz',
  outlet: 'Haaretz',
  hosts: ['www.haaretz.com', 'haaretz.com', 'www.haaretz.co.il', 'haaretz.co.il'],
  languages: ['he', 'en'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2026-01-15',
      when: ['[data-test="articleBody"]'],
      root: ['[data-test="articleBody"]'],
      headline: ['[data-test="articleHeader"] h1', 'h1'],
      dek: ['[data-test="articleHeader"] p'],
      bylines: ['address a[href*="/misc/writers/"]'],
      hide: [
        { kind: 'related', selector: '[data-test="relatedArticles"]', why: 'cards of other stories' },
        {
          kind: 'newsletter',
          selector: '[data-test="newsletter"], div[id*="newsletter"]',
          why: 'newsletter forms',
        },
        {
          kind: 'player',
          selector: '[data-test="audioPlayer"], .trinity-player-iframe-wrapper',
          why: 'the story read aloud',
        },
        { kind: 'tags', selector: '[data-test="tags"]', why: 'topics' },
        {
          kind: 'share bar',
          selector: '[data-test="shareBar"], [data-test="writerAlertButton"]',
          why: 'share and alert buttons',
        },
        { kind: 'furniture', selector: '[data-test="IconAlefLogo"]', why: 'the mark at the end of the text' },
      ],
    },
  ],
};
