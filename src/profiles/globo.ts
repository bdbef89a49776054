import type { Profile } from '../core/profile/profile.ts';

/** g1, ge and the other news sites of Globo share one design; addresses of articles end in `.ghtml`. */
export const globo: Profile = {
  id: 'globo',
  outlet: 'g1',
  hosts: ['g1.globo.com'],
  languages: ['pt'],
  labels: { related: ['Veja também', 'LEIA TAMBÉM', 'Mais lidas', 'Mais do G1', 'Veja também no g1'] },
  layouts: [
    {
      name: 'article-body',
      lastSeen: '2025-06-01',
      when: ['.mc-article-body', 'h1.content-head__title'],
      root: ['.mc-article-body'],
      headline: ['h1.content-head__title'],
      dek: ['h2.content-head__subtitle', '.content-head__subtitle'],
      bylines: ['.content-publication-data__from'],
      published: ['time[itemprop="datePublished"] => datetime'],
      updated: ['time[itemprop="dateModified"] => datetime'],
      hide: [
        { kind: 'ad', selector: '.content-ads', why: 'advertisements between paragraphs' },
        { kind: 'related', selector: '.mc-read-more', why: 'the next stories, loaded below the text' },
        { kind: 'tags', selector: '.entities', why: 'the row of topics' },
        { kind: 'share bar', selector: '.share-bar, .content-share', why: 'share buttons' },
        { kind: 'comments', selector: '#boxComentarios', why: "readers' comments" },
      ],
    },
  ],
};
