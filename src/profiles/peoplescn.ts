import type { Profile } from '../core/profile/profile.ts';

export const peoplescn: Profile = {
  id: 'peoplescn',
  outlet: '人民网',
  hosts: ['*.people.com.cn', 'people.com.cn'],
  languages: ['zh'],
  layouts: [
    {
      name: 'rm-txt',
      lastSeen: '2026-01-15',
      when: ['div.rm_txt_con'],
      root: ['div.rm_txt_con'],
      headline: ['.layout.route h1', 'h1'],
      hide: [
        { kind: 'furniture', selector: '.rm_txt_con .paper_num', why: 'the page of the printed paper' },
        { kind: 'share bar', selector: '.rm_txt_con .zdfy', why: 'share buttons below the text' },
      ],
    },
  ],
};
