import type { Profile } from '../core/profile/profile.ts';

export const mediaindonesia: Profile = {
  id: 'mediaindonesia',
  outlet: 'Media Indonesia',
  hosts: ['mediaindonesia.com', 'www.mediaindonesia.com'],
  languages: ['id'],
  labels: { related: ['Berita Lainnya'] },
  layouts: [
    {
      name: 'detail',
      lastSeen: '2026-01-20',
      when: ['section.detail .post-header', 'section.detail div.article'],
      root: ['section.detail div.article'],
      headline: ['.post-header h1'],
      bylines: ['.post-header .author-2'],
      hide: [
        { kind: 'ad', selector: '.flying-carpet, .dfp-ad', why: 'advertisements' },
        { kind: 'promo', selector: '.ext-channel', why: 'the paper on other channels' },
        { kind: 'share bar', selector: '.share-group', why: 'share buttons' },
        { kind: 'furniture', selector: '.font-size-bt-group', why: 'size of the text' },
        { kind: 'tags', selector: '.related-tags', why: 'tags' },
        { kind: 'menu', selector: '.mi-breadcrumb', why: 'where the article stands' },
      ],
    },
  ],
};
