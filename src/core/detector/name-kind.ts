/** Of which kind an article is, once it is known to be one. */
import type { ArticleKind } from '../article.ts';
import type { Page } from './find-signs.ts';
import { hasWord } from './read-address.ts';

/** Words of the address, of the named section and of the types in structured data; the first row that fits decides. */
const kinds: readonly [ArticleKind, words: string][] = [
  ['live blog', 'live-?(blog|ticker|update)\\w*|live|en-(directo?|vivo)'],
  ['gallery', '\\w*gall?er\\w+|(ph|f)otos?|pictures'],
  ['opinion', 'opini\\w+|op-?ed|editorials?|column\\w*|comment|\u0631\u0623\u064a'],
  ['analysis', 'anal[yi]s\\w+'],
  ['explainer', 'explain\\w*'],
  ['review', 'review\\w*'],
  ['interview', 'interviews?'],
  ['press release', 'press-?releases?'],
  ['feature', 'features?|long-?(read|form)\\w*'],
  ['video', 'video\\w*'],
];

/** A preview is at most this long: the opening and a notice. */
const PREVIEW_TEXT = 1500;

/** The kind of the article on `page`; a plain report when nothing says otherwise. */
export function nameKind({ address, claims, reading, story }: Page): ArticleKind {
  if (claims.locked && story.text < PREVIEW_TEXT) return 'preview';
  // Every other report carries a video, which makes it no video page.
  const types = story.text < 800 ? claims.types : claims.types.replaceAll('/video', '');
  const where = `${address}/${claims.section}${types}`;
  const pictures = reading.tags.get('figure') ?? 0;
  for (const [kind, words] of kinds)
    if (hasWord(words).test(where) || (kind === 'gallery' && pictures > 7 && story.text < pictures * 200))
      return kind;
  return 'report';
}
