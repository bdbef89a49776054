/** Of which kind an article is, once it is known to be one. */
import type { ArticleKind } from '../article.ts';
import type { Page } from './find-signs.ts';

const part = (names: string) => new RegExp(`[/=_.-](?:${names})(?:[/?&._-]|$)`);

/** The first row that fits decides. The second pattern is for parts of the address and for the named section. */
const KINDS: readonly [ArticleKind, types: RegExp | null, address: RegExp][] = [
  [
    'live blog',
    /^LiveBlog/,
    part('live-?(?:blog|ticker|updates?|coverage|news)\\w*|live|(?:en-|au-)?(?:direct|directo|vivo)|ao-vivo'),
  ],
  [
    'gallery',
    /Gallery$/,
    part(
      '(?:photo-?)?galler(?:y|ies|ie)|galerias?|photos?|fotos?|pictures|in-pictures|fotostrecken?|diaporama|slideshow',
    ),
  ],
  [
    'opinion',
    /^Opinion/,
    part('opinio\\w+|op-?eds?|editorials?|columns?|columnists|comment\\w*|kommentare?|meinung|رأي|مقالات'),
  ],
  ['analysis', /^Analysis/, part('analys[ei]s|analyses|analisis|تحليل')],
  ['explainer', null, part('explain\\w*|what-is|faqs?')],
  ['review', /Review/, part('reviews?|kritik|resenas?')],
  ['interview', null, part('interviews?|entrevistas?|مقابلة')],
  ['press release', null, part('press-?releases?|pressemitteilung\\w*|comunicados?')],
  ['feature', null, part('features?|long-?(?:reads?|form)|reportagen?')],
  ['video', /^VideoObject/, part('videos?|watch')],
];

/** A preview is at most this long: the opening and a notice. */
const PREVIEW_TEXT = 2000;

/** The kind of the article on `page`; a plain report when nothing says otherwise. */
export function nameKind({ address, claims, reading, story }: Page): ArticleKind {
  if ((claims.locked && story.text < PREVIEW_TEXT) || (claims.wall && story.text < PREVIEW_TEXT / 2))
    return 'preview';
  const where = `${address.path} /${claims.section}/`;
  const pictures = reading.tags.get('figure') ?? 0;
  for (const [kind, types, words] of KINDS) {
    if (types && claims.types.some((type) => types.test(type)) && !(kind === 'video' && story.text > 800))
      return kind;
    if (words.test(where)) return kind;
    if (kind === 'gallery' && pictures >= 8 && story.text < pictures * 200) return kind;
  }
  return 'report';
}
