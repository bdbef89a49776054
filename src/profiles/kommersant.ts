import type { Profile } from '../core/profile/profile.ts';

export const kommersant: Profile = {
  id: 'kommersant',
  outlet: 'Коммерсантъ',
  hosts: ['www.kommersant.ru', 'kommersant.ru'],
  languages: ['ru'],
  layouts: [
    {
      name: 'doc',
      lastSeen: '2025-05-14',
      when: ['.article_text_wrapper p.doc__text'],
      root: ['.article_text_wrapper'],
      headline: ['h1.doc_header__name'],
      dek: ['h2.doc_header__subheader'],
      bylines: ['p.document_authors'],
      published: ['time.doc_header__publish_time => datetime'],
      credit: ['.doc_media__src'],
      hide: [
        { kind: 'ad', selector: '.modal_adv, .adv_interscroll', why: 'advertisements' },
        {
          kind: 'furniture',
          selector: 'button.doc_media__enlarge, button.ui-modal__close',
          why: 'buttons that enlarge a picture',
        },
        {
          kind: 'author bio',
          selector: '.article_text_wrapper p.document_authors',
          why: 'the byline, set as the last paragraph of the text',
        },
      ],
    },
  ],
};
