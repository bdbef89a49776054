import type { Profile } from '../core/profile/profile.ts';

/** Its own class names are made by a bundler and change several times a year; attributes and a few names stay. */
export const timesofindia: Profile = {
  id: 'timesofindia',
  outlet: 'The Times of India',
  hosts: ['timesofindia.indiatimes.com'],
  languages: ['en'],
  layouts: [
    {
      name: 'article',
      lastSeen: '2026-04-16',
      when: ['[data-articlebody="1"]'],
      root: ['[data-articlebody="1"]'],
      headline: ['[data-articlemsid] h1', 'h1'],
      dek: ['.art_synopsis', '.id-r-synopsis'],
      bylines: ['.byline a'],
      hide: [
        { kind: 'menu', selector: '.trending_sliderContent', why: 'trending topics' },
        {
          kind: 'ad',
          selector: '.mgid_second_mrec_parent, .wdt-taboola, .mgbox',
          why: 'advertisements',
        },
        { kind: 'related', selector: '.readalso, [class*="also_read"]', why: '"Also read" inside the text' },
        { kind: 'promo', selector: '#poll-widget, .poll_withoutLogin', why: 'polls' },
        { kind: 'share bar', selector: '[data-socialshare]', why: 'share buttons and text size' },
        { kind: 'author bio', selector: '.authorComment', why: 'the author at the end' },
        // The box of that name around the lead picture stays.
        { kind: 'player', selector: '.vdo_embedd:not(:has(.leadmedia))', why: 'videos of other stories' },
      ],
    },
    {
      name: 'photo-story',
      lastSeen: '2023-12-23',
      when: ['[data-plugin="photodata"] [data-plugin="photo_desc"]'],
      kind: 'gallery',
      root: ['[data-plugin="photo_desc"]'],
      headline: ['[data-label="slideheading"] h1', 'h1'],
      hide: [
        { kind: 'share bar', selector: '.videoshare, .photo_comment', why: 'share and comment buttons' },
        { kind: 'header', selector: '.sharefixedheading', why: 'the headline once more, fixed' },
        { kind: 'furniture', selector: '.story_count, a.readmore', why: 'slide numbers and folds' },
        {
          kind: 'duplicate',
          selector: '.photosty_container_box:first-of-type [data-plugin="story_title"]',
          why: 'the headline once more, over the first slide',
        },
        { kind: 'promo', selector: '.blink-button', why: 'shop for similar clothes' },
      ],
    },
  ],
};
