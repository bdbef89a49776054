import type { Profile } from '../core/profile/profile.ts';

export const expressen: Profile = {
  id: 'expressen',
  outlet: 'Expressen',
  hosts: ['www.expressen.se', 'expressen.se'],
  languages: ['sv'],
  layouts: [
    {
      name: 'article',
      lastSeen: '2025-10-23',
      when: ['.article__body-text.rich-text'],
      // The preamble is the story's first paragraphs, set in bold.
      root: ['.article__preamble, .article__body-text'],
      headline: ['.article__header h1'],
      bylines: ['.byline--details a > div'],
      published: ['.article-meta time => datetime'],
      updated: ['.article-meta time + time => datetime'],
      credit: ['.rich-image__credit'],
      hide: [
        {
          kind: 'furniture',
          selector: 'button.full-size-gallery__show-image',
          why: 'buttons that enlarge a picture',
        },
        { kind: 'ad', selector: '.ad-slot', why: 'advertisements' },
      ],
    },
  ],
};
