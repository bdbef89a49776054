/** What a hidden block is, in the newsroom's words; the popup groups by it. */
export const hiddenKinds = [
  'ticker',
  'menu',
  'language switch',
  'share bar',
  'ad',
  'newsletter',
  'consent',
  'related',
  'promo',
  'tags',
  'comments',
  'author bio',
  'player',
  'paywall offer',
  'overlay',
  'header',
  'footer',
  'sidebar',
  'duplicate',
  'furniture',
] as const;
export type HiddenKind = (typeof hiddenKinds)[number];

/** Why a block was taken for what it is. Each has a message `hidden_reason_…` in `_locales`. */
export const hiddenReasons = [
  'profile',
  /** A profile that somebody else wrote and the reader took in. */
  'imported-profile',
  /** The reader taught it. */
  'own-rule',
  'label',
  'role',
  'link-list',
  'outside-story',
  'after-story',
  'before-story',
  'repeated',
  'sticky',
  'name',
  'empty-frame',
] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** One block that cleaning hides, as the "What was hidden and why" panel shows it. */
export interface HiddenBlock {
  /** Stable while the page stays cleaned. */
  id: number;
  kind: HiddenKind;
  reason: HiddenReason;
  /** The block's words, at most 80 characters of its beginning. */
  text: string;
  words: number;
  /** Separate entries in it (headlines of a ticker, links of a menu); 1 where it has no such parts. */
  items: number;
  /** The reader asked to see it again. */
  shown: boolean;
}
