import type { Figure } from '../../core/article.ts';
import { message } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { makeElement, makeLink, makeOwnWords } from './make-element.ts';

/**
 * A picture with caption and credit. The picture itself is remote and is never loaded here: its place is kept, named
 * by the alternative text (which is not printed: it often repeats the caption), with a link to where it is.
 */
export function buildFigure(place: ArticlePlace, figure: Figure, className = 'figure'): HTMLElement {
  const { src, alt, caption, credit } = figure;
  const picture =
    src || alt
      ? makeElement(
          place,
          'div',
          { class: 'picture' },
          makeElement(
            place,
            'div',
            alt
              ? { class: 'picture-mark', role: 'img', 'aria-label': alt }
              : { class: 'picture-mark', 'aria-hidden': 'true' },
          ),
          src && place.links
            ? makeOwnWords(place, 'own', makeLink(place, src, message('reader_open_picture'), 'picture-link'))
            : null,
        )
      : null;
  const words =
    caption || credit
      ? makeElement(
          place,
          'figcaption',
          {},
          caption && makeElement(place, 'span', { class: 'caption' }, place.renderInline(caption, place)),
          caption && credit ? ' ' : null,
          credit && makeElement(place, 'span', { class: 'credit' }, credit),
        )
      : null;
  return makeElement(place, 'figure', { class: className, 'data-block': 'figure' }, picture, words);
}
