import type { Profile } from '../core/profile/profile.ts';

export const ndtv: Profile = {
  id: 'ndtv',
  outlet: 'NDTV',
  hosts: ['www.ndtv.com', 'ndtv.com'],
  languages: ['en'],
  labels: { related: ['Also Read'] },
  layouts: [
    {
      name: 'art-exp',
      lastSeen: '2026-01-15',
      when: ['div.Art-exp_wr, #ins_storybody'],
      root: ['div.Art-exp_wr', '#ins_storybody', '.sp-cn.ins_storybody'],
      headline: ['h1.sp-ttl', 'h1[itemprop="headline"]'],
      dek: ['h2.sp-descp'],
      bylines: ['.pst-by_li a', '[itemprop="author"]'],
      published: ['meta[name="publish-date"] => content'],
      hide: [
        { kind: 'player', selector: '#ndpl-iframe', why: 'video player' },
        { kind: 'ad', selector: '.ad-block, .js-ad-section', why: 'advertisements' },
        { kind: 'furniture', selector: '.Art-exp_bt, .Art-exp_bt-dn', why: '"Show full article"' },
        { kind: 'share bar', selector: '.ft-social', why: 'share buttons' },
      ],
    },
  ],
};
