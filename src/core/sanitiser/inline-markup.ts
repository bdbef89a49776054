/** What inline markup of a block may hold: data for the serialiser at save and for both walls at render. */

/** Elements that say something about words; nothing here starts a block, loads or runs. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes by element; `*` for every element. All others are dropped. */
export const INLINE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['dir', 'lang'],
  a: ['href'],
  abbr: ['title'],
  time: ['datetime'],
};
