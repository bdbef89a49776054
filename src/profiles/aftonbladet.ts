import type { Profile } from '../core/profile/profile.ts';

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
      hide: [{ kind: 'ad', selector: '[class^="advertory-"]', why: 'advertisements in the text' }],
    },
  ],
};
