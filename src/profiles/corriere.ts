import type { Profile } from '../core/profile/profile.ts';

export const corriere: Profile = {
  id: 'corriere',
  outlet: 'Corriere della Sera',
  hosts: ['*.corriere.it'],
  languages: ['it'],
  layouts: [
    {
      name: 'body-article',
      lastSeen: '2025-01-05',
      when: ['section.body-article p.chapter-paragraph'],
      root: ['section.body-article #content-to-read', 'section.body-article'],
      headline: ['section.body-article h1', 'h1'],
      dek: ['p.summary-art', 'p.summary'],
      bylines: ['.author-art .writer'],
      hide: [
        { kind: 'ad', selector: '.bck-adv', why: 'advertisements' },
        { kind: 'share bar', selector: '.bck-social-nav', why: 'share buttons beside the text' },
        { kind: 'comments', selector: '.bck-social-comment-read, .bck-modal-comments', why: 'comments' },
        { kind: 'promo', selector: '#pno-in-article-abbonato', why: 'the article as a gift' },
        { kind: 'overlay', selector: '.bck-modal-access, .bck-tooltip', why: 'dialogs' },
        { kind: 'player', selector: '.widget-audio-article', why: 'the article read aloud' },
        { kind: 'sidebar', selector: 'section.body-article aside', why: 'the columns beside the text' },
      ],
    },
  ],
};
