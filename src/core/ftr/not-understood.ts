/** Why a line of a site configuration is of no use here; each has a message `ftr_reason_…` in `_locales`. */
export const ftrReasons = [
  /** No directive of that name is known. */
  'unknown-directive',
  /** It has no value. */
  'empty',
  /** The XPath breaks off or is none. */
  'syntax',
  /** CSS cannot ask for words on the page. */
  'text',
  /** CSS cannot go that way through the page. */
  'axis',
  /** CSS counts otherwise. */
  'position',
  /** CSS has nothing like that function. */
  'function',
  /** It leads to an attribute where a block is asked for. */
  'attribute',
  /** The names in it change with every release of the paper's site, or are none a selector may hold. */
  'name',
  /** The selector would be too long or too slow. */
  'too-costly',
  /** It would hide the whole page. */
  'whole-page',
  /** It would have something fetched; nothing is ever fetched because a file says so. */
  'fetches',
  /** It rewrites the page's source or moves its parts; cleaning only hides. */
  'rewrites',
  /** It depends on a condition. */
  'condition',
  /** It tunes another program. */
  'other-program',
  /** There are more lines than are read. */
  'too-many',
] as const;
export type FtrReason = (typeof ftrReasons)[number];

/** Stops the translation of one XPath; never leaves this folder. */
export class NotUnderstood extends Error {
  readonly reason: FtrReason;
  constructor(reason: FtrReason) {
    super(reason);
    this.reason = reason;
  }
}
