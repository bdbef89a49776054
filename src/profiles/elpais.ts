import type { Profile } from '../core/profile/profile.ts';

export const elpais: Profile = {
  id: 'elpais',
  outlet: 'El País',
  hosts: ['elpais.com', 'www.elpais.com', 'english.elpais.com'],
  languages: ['es', 'en', 'ca', 'pt'],
  labels: { related: ['Más información', 'More information'] },
  layouts: [
    {
      name: 'article',
      lastSeen: '2026-01-15',
      when: ['div.a_c'],
      root: ['div.a_c[data-dtm-region="articulo_cuerpo"]', 'div.a_c.clearfix'],
      headline: ['h1.a_t', 'h1'],
      kicker: ['.a_k', '.a_k_n'],
      dek: ['h2.a_st', 'div.a_e_txt h2'],
      bylines: ['.a_md_a_n'],
      credit: ['.a_m_m'],
      published: ['.a_md_f time => datetime'],
      hide: [
        { kind: 'related', selector: '.a_ei, .more_info, .top10', why: 'lists of other stories' },
        { kind: 'newsletter', selector: '.w-cta, #cta_id', why: 'calls to subscribe to newsletters' },
        { kind: 'player', selector: '.ph-v_b', why: "the player's buttons" },
        { kind: 'ad', selector: '.outbrain', why: 'advertisements' },
        { kind: 'tags', selector: '.articulo-tags', why: 'tags' },
        { kind: 'furniture', selector: '.articulo-trust', why: 'the label of a trust project' },
        { kind: 'share bar', selector: '.compartir', why: 'share buttons' },
        { kind: 'comments', selector: 'aside.a_com', why: 'comments' },
      ],
    },
  ],
};
