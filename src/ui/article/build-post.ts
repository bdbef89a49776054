import type { Block } from '../../core/article.ts';
import { isolate, message } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { makeElement, makeLink, makeOwnWords, ownLanguage } from './make-element.ts';

/** A post of a social network as a quotation: who, what, when, and where it can be seen. */
export function buildPost(place: ArticlePlace, block: Extract<Block, { type: 'post' }>): HTMLElement {
  const { network, author, handle, date, url, attribution } = block;
  const who = [author, handle].filter((part) => part !== null);
  const where = message('reader_open_post', isolate(network));
  return makeElement(
    place,
    'blockquote',
    { class: 'card post', 'data-block': 'post', lang: block.lang, dir: block.dir ?? 'auto' },
    who.length > 0
      ? makeElement(
          place,
          'p',
          { class: 'post-author' },
          author && makeElement(place, 'strong', {}, author),
          author && handle ? ' ' : null,
          handle && makeElement(place, 'bdi', { class: 'post-handle', dir: 'ltr' }, handle),
        )
      : null,
    ...block.paragraphs.map((html) => makeElement(place, 'p', {}, place.renderInline(html, place))),
    // The line as the page has it says again what the parts say; it is shown where there are no parts.
    who.length === 0 && attribution !== null
      ? makeElement(place, 'p', { class: 'post-attribution' }, attribution)
      : null,
    makeElement(
      place,
      'footer',
      {},
      date && makeElement(place, 'span', { class: 'post-date' }, date),
      makeOwnWords(
        place,
        'own',
        url ? makeLink(place, url, where, 'card-link') : makeElement(place, 'span', ownLanguage(), where),
      ),
    ),
  );
}
