import type { Profile } from '../core/profile/profile.ts';

/**
 * Al Mayadeen in Arabic, English and Spanish share one design. A client-rendered site is replacing it of which no
 * markup is known: there the labels below and the generic path answer.
 */
export const almayadeen: Profile = {
  id: 'almayadeen',
  outlet: 'Al Mayadeen',
  hosts: [
    'english.almayadeen.net',
    'www.almayadeen.net',
    'almayadeen.net',
    'espanol.almayadeen.net',
    'next-en.almayadeen.net',
  ],
  languages: ['en', 'ar', 'es'],
  labels: {
    ticker: ['BREAKING', 'عاجل', 'Última hora'],
    related: [
      'Related News',
      'Most Read',
      'Coverage',
      'Read Next',
      'أخبار ذات صلة',
      'الأكثر قراءة',
      'تغطية',
      'اقرأ أيضا',
      'Noticias relacionadas',
      'Más leídas',
      'Cobertura',
      'Leer más',
    ],
  },
  metadata: {
    script: 'script#tawsiyat-metadata',
    published: 'published_time',
    updated: 'last_updated',
    tags: 'keywords',
  },
  textOrder: ['headline', 'meta', 'dek', 'picture', 'text', 'tags'],
  layouts: [
    {
      name: 'details-white-box',
      lastSeen: '2026-01-15',
      when: ['div.details-white-box', 'div.p-content'],
      root: ['div.p-content'],
      headline: ['div.details-white-box h1', 'div.details-white-box h2'],
      dek: ['p.lg_para.summary', '.lg_para.summary'],
      hide: [
        { kind: 'related', selector: 'div.dual-related', why: 'two teasers inside the text' },
        { kind: 'ticker', selector: '.ticker__item', why: 'breaking news, English' },
        { kind: 'ticker', selector: '#ticker-box', why: 'breaking news, Arabic' },
        { kind: 'related', selector: '.white-card, a .media-caption', why: 'cards of other stories' },
      ],
      keep: ['blockquote.twitter-tweet', 'div.twitter-tweet-rendered'],
    },
  ],
};
