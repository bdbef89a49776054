import type { Profile } from '../core/profile/profile.ts';

export const vnexpress: Profile = {
  id: 'vnexpress',
  outlet: 'VnExpress',
  hosts: ['vnexpress.net', 'www.vnexpress.net'],
  languages: ['vi'],
  layouts: [
    {
      name: 'fck-detail',
      lastSeen: '2025-10-22',
      when: ['article.fck_detail p.Normal'],
      root: ['article.fck_detail'],
      headline: ['h1.title-detail'],
      dek: ['p.description'],
      bylines: [
        'article.fck_detail p[style*="text-align:right"]',
        'article.fck_detail p.Normal:has(+ #article-end) > strong:only-child',
        'p.author_mail',
      ],
      hide: [
        {
          kind: 'related',
          selector:
            '[data-component-type="tin_xemthem"], .box-tinlienquanv2, .width_common.box_tin_lien_quan',
          why: 'other stories at the end of the text',
        },
        {
          kind: 'author bio',
          selector:
            'article.fck_detail p.Normal[style*="text-align:right"], article.fck_detail p.Normal:has(+ #article-end):has(> strong:only-child)',
          why: 'the byline, set as the last paragraph of the text',
        },
        { kind: 'ad', selector: '.banner-ads', why: 'advertisements' },
      ],
    },
  ],
};
