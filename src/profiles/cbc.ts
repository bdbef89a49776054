import type { Profile } from '../core/profile/profile.ts';

export const cbc: Profile = {
  id: 'cbc',
  outlet: 'CBC News',
  hosts: ['www.cbc.ca', 'cbc.ca'],
  languages: ['en', 'fr'],
  layouts: [
    {
      name: 'detail',
      lastSeen: '2026-01-15',
      when: ['h1.detailHeadline', 'div.story, [data-cy="storyWrapper"]'],
      root: ['[data-cy="storyWrapper"] div.story', 'div.story', '[data-cy="storyWrapper"]'],
      headline: ['h1.detailHeadline'],
      dek: ['h2.deck'],
      bylines: ['.byline [data-cy="author-text"] a', '.byline .authorText a'],
      leadFigure: ['[data-cy="storyWrapper"] .leadmedia-story'],
      section: ['.sclt-storySectionLink a'],
      hide: [
        {
          kind: 'related',
          selector: '.similarLinks, .similarListingContainer',
          why: 'other stories between paragraphs',
        },
        {
          kind: 'duplicate',
          selector: '.detailSummary',
          why: 'the summary for lists, which the page does not show',
        },
        { kind: 'share bar', selector: '.engagement-widgets', why: 'share buttons' },
        { kind: 'ad', selector: '.ad-risingstar-container', why: 'advertisements' },
      ],
    },
  ],
};
