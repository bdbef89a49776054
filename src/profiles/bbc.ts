import type { Profile } from '../core/profile/profile.ts';

const screenReaders = 'words for screen readers: “Image source”, “Image caption”';

export const bbc: Profile = {
  id: 'bbc',
  outlet: 'BBC News',
  hosts: ['www.bbc.com', 'bbc.com', 'www.bbc.co.uk', 'bbc.co.uk'],
  languages: ['en'],
  layouts: [
    {
      name: 'headline-block',
      lastSeen: '2026-04-25',
      when: ['article [data-component="headline-block"] h1', 'article [data-component="text-block"]'],
      root: ['main article', 'article'],
      headline: ['article [data-component="headline-block"] h1'],
      credit: ['[data-testid="hero-image"] > span', '[data-testid="image"] > span'],
      bylines: [
        '[data-testid^="byline-contributors-contributor"] span',
        '[data-testid="byline-contributors"]',
      ],
      tags: ['[data-component="tags"] a', '[data-component="tag-list-block"] a'],
      hide: [
        {
          kind: 'related',
          selector: '[data-component="links-block"]',
          why: 'cards of other stories in the text',
        },
        {
          kind: 'tags',
          selector: '[data-component="tags"], [data-component="tag-list-block"]',
          why: 'topics at the end',
        },
        {
          kind: 'ad',
          selector: '[data-component="ad-slot"], [data-testid="ad-unit"]',
          why: 'advertisements',
        },
        {
          kind: 'promo',
          selector: '[data-testid="external-anchor"][href*="google.com/preferences"]',
          why: 'Google’s “preferred source”',
        },
      ],
    },
    {
      name: 'main-heading',
      lastSeen: '2023-12-22',
      when: ['article h1#main-heading', 'article [data-component="text-block"]'],
      root: ['main#main-content article', 'article'],
      headline: ['h1#main-heading'],
      credit: ['[class*="FigureCopyright"]'],
      tags: ['[data-component="topic-list"] li a'],
      hide: [
        { kind: 'furniture', selector: '[class*="VisuallyHidden"]', why: screenReaders },
        { kind: 'share bar', selector: '[data-testid="information-panel-content"]', why: 'share panel' },
        {
          kind: 'related',
          selector: '[data-component="links-block"], [data-component="see-alsos"]',
          why: 'other stories',
        },
        {
          kind: 'tags',
          selector: '[data-component="topic-list"], [data-component="tag-list"]',
          why: 'topics at the end',
        },
      ],
    },
    {
      name: 'story-body',
      lastSeen: '2019-11-20',
      when: ['.story-body__inner', 'h1.story-body__h1'],
      root: ['.story-body__inner'],
      headline: ['h1.story-body__h1'],
      bylines: ['.byline__name'],
      credit: ['.story-image-copyright'],
      hide: [
        { kind: 'furniture', selector: '.story-body .off-screen', why: screenReaders },
        { kind: 'ad', selector: '.bbccom_slot, .bbccom_advert', why: 'advertisements' },
        { kind: 'share bar', selector: '.sharetools, .share-tools--event-tag', why: 'share buttons' },
        {
          kind: 'player',
          selector: '.player-with-placeholder__caption',
          why: '“Media playback is unsupported on your device”',
        },
      ],
    },
    {
      name: 'story-header',
      lastSeen: '2013-04-05',
      when: ['.story-body h1.story-header'],
      root: ['.story-body'],
      headline: ['h1.story-header'],
      bylines: ['.byline-name'],
      hide: [
        { kind: 'share bar', selector: '.share-help', why: 'share and bookmark links' },
        { kind: 'related', selector: '.story-feature.related', why: 'box of other stories in the text' },
        {
          kind: 'promo',
          selector: '.story-body > p:has(> a[href*="twitter.com/BBC"])',
          why: '“You can follow us on Twitter and on Facebook”',
        },
        { kind: 'ad', selector: '.bbccom_advert_placeholder', why: 'advertisements' },
      ],
    },
  ],
};
