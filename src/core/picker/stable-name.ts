/**
 * Whether a name in the markup was given by a person and will be there tomorrow. Bundlers make up `css-1x8yz` and
 * `Story_body__3fG7h`, content systems write the article's number into `post-48213`, and scripts add `is-open` while
 * the page is used: none of these says what a thing is.
 */

/** Only names that need no escaping: the selector schema knows no backslash. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const BUNDLER_PREFIX =
  /^(?:css|sc|jsx|emotion|svelte|astro|styled|mui|chakra|ember|react|radix|headlessui)-/i;
/** What a script sets while the page is used, or a loader when a picture has come. */
const STATE =
  /^(?:(?:is|has|js|no|was)[-_]|(?:active|inactive|open|opened|closed|show|shown|hide|hidden|visible|invisible|selected|current|loaded|loading|lazy|lazyload|lazyloaded|lazyloading|sticky|stuck|fixed|expanded|collapsed|first|last|odd|even|enabled|disabled|processed|initialized|animated|fade|fadein|in|out|ltr|rtl)$)/i;
/** What a content system says of one article: its section, its tags, who wrote it. */
const OF_ONE_ARTICLE = /^(?:category|cat|tag|tags|post_tag|author|section|topic|postid|parent|page)-/i;
/** Words of layout: `col`, `row` and what utility sheets are made of. They say how a box looks, not what it is. */
const LAYOUT = new Set(
  'above absolute align aligncenter alignleft alignright and auto baseline below between bg block bold border bottom box boxed center centered clear clearfix col cols color column columns container contents core css dark default desktop display div down element elementor end even fixed flex flexbox float fluid font for full gap grid group height hidden hide inline inner item items justify large layout leading left lg light margin max md medium middle min mobile no none offset only outer overflow pad padding print pull push relative right rounded row rows screen section self shadow show size sm small space spacing start static style tablet text top tracking until up uppercase vc visible widget width wp wpb wrap wrapper xl xs'.split(
    ' ',
  ),
);
/** Short words and abbreviations that newsrooms do use. */
const SHORT = new Set(
  'ad ads art bio box btn byl cap cta dek faq hed img kw lb loc mpu nav nl pub rel rss toc tv ugc ui vid wx'.split(
    ' ',
  ),
);
const VOWEL = /[aeiouyà-öø-ÿ]/i;
/** Scripts without case and without vowels to speak of. */
const OTHER_SCRIPT = /[^\u0000-\u024f]/;

/** Words of a name: `storyBody__relatedCard` → story, body, related, card. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .split(/[-_\s.:/]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)/)
    .filter((word) => word !== '');
}

function isWord(word: string): boolean {
  if (OTHER_SCRIPT.test(word)) return true;
  if (SHORT.has(word.toLowerCase())) return true;
  return (
    word.length >= 3 && VOWEL.test(word) && !/[^aeiouyà-öø-ÿ]{5}/i.test(word) && !/[aeiou]{4}/i.test(word)
  );
}

/** A part that somebody hashed: long enough to say something, and no word in it. */
function isHash(part: string): boolean {
  if (/\d/.test(part) && /\d\p{L}|\p{L}\d\p{L}/u.test(part)) return true;
  if (part.length < 4) return false;
  const words = wordsOf(part);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const told = words.filter(isWord).reduce((sum, word) => sum + word.length, 0);
  return told < letters * 0.7;
}

/** How much a name says: `none` (not to be used), `layout` (how it looks), `meaning` (what it is). */
export function weighName(name: string): 'none' | 'layout' | 'meaning' {
  if (name.length < 2 || name.length > 60 || !PLAIN.test(name)) return 'none';
  if (/\d{2}/.test(name) || BUNDLER_PREFIX.test(name) || STATE.test(name) || OF_ONE_ARTICLE.test(name))
    return 'none';
  const parts = name.split(/[-_]+/).filter((part) => part !== '');
  if (parts.some(isHash)) return 'none';
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  if (!words.some(isWord)) return 'none';
  return words.every((word) => LAYOUT.has(word.toLowerCase()) || !isWord(word)) ? 'layout' : 'meaning';
}
