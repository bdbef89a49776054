import type { Layout, Profile } from '../core/profile/profile.ts';

const hide: Layout['hide'] = [
  { kind: 'ad', selector: '[class^="advertory-"]', why: 'advertisements in the text' },
  {
    kind: 'furniture',
    selector: 'button.gallery-fullscreen-button',
    why: 'buttons that enlarge a picture',
  },
];

export const aftonbladet: Profile = {
  id: 'aftonbladet',
  outlet: 'Aftonbladet',
  hosts: ['www.aftonbladet.se', 'aftonbladet.se'],
  languages: ['sv'],
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2026-08-02',
      when: ['section.article-body[itemprop="articleBody"]'],
      // The first paragraphs, in bold, stand before the box of the text.
      root: ['time[itemprop="datePublished"] ~ p, section.article-body[itemprop="articleBody"]'],
      headline: ['article.primary-article h1'],
      published: ['time[itemprop="datePublished"] => datetime'],
      hide,
    },
    {
      name: 'test-tags',
      lastSeen: '2026-01-08',
      when: ['h1[data-test-tag="headline"]', 'p[data-test-tag="lead-text"]'],
      root: ['div:has(> p[data-test-tag="lead-text"])'],
      headline: ['h1[data-test-tag="headline"]'],
      dek: ['h2[data-test-tag="subtitle"]'],
      credit: ['.image-byline'],
      hide,
    },
  ],
};
