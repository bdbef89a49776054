import type { Block } from '../../core/article.ts';
import { formatMoment } from '../format-date.ts';
import { isolate, message, messageFor } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { buildFigure } from './build-figure.ts';
import { buildList } from './build-list.ts';
import { buildPost } from './build-post.ts';
import { buildTable } from './build-table.ts';
import { makeElement, makeLink, makeOwnWords } from './make-element.ts';

/** One block of an article as elements. */
export function buildBlock(place: ArticlePlace, block: Block): HTMLElement {
  const inline = (html: string) => place.renderInline(html, place);
  switch (block.type) {
    case 'paragraph':
      return makeElement(place, 'p', mark(block), inline(block.html));
    case 'heading':
      return makeElement(place, `h${block.level}`, mark(block), inline(block.html));
    case 'list':
      return buildList(place, block);
    case 'table':
      return buildTable(place, block);
    case 'quote':
      return makeElement(
        place,
        'blockquote',
        { ...mark(block), class: 'quote' },
        ...block.paragraphs.map((html) => makeElement(place, 'p', {}, inline(html))),
        block.cite && makeElement(place, 'footer', {}, makeElement(place, 'cite', {}, inline(block.cite))),
      );
    case 'post':
      return buildPost(place, block);
    case 'figure':
      return buildFigure(place, block.figure);
    case 'embed': {
      const { provider, title, url } = block;
      return makeElement(
        place,
        'aside',
        { ...mark(block), class: 'card embed' },
        makeElement(
          place,
          'p',
          { class: 'card-kind' },
          makeOwnWords(place, 'own', message('reader_embed', isolate(provider))),
        ),
        title && makeElement(place, 'p', { class: 'card-title', dir: 'auto' }, title),
        url &&
          makeElement(
            place,
            'p',
            {},
            makeLink(place, url, message('reader_open_embed', provider), 'card-link'),
          ),
      );
    }
    case 'preformatted':
      return makeElement(place, 'pre', { ...mark(block), tabindex: '0', dir: 'auto' }, block.text);
    case 'separator':
      return makeElement(place, 'hr', mark(block));
    case 'entry':
      return makeElement(
        place,
        'h2',
        { ...mark(block), class: 'entry' },
        block.time &&
          makeElement(
            place,
            'time',
            { class: 'entry-time', datetime: block.time.iso, title: block.time.raw },
            makeOwnWords(place, 'own', formatMoment(block.time)),
          ),
        block.headline && makeElement(place, 'span', { class: 'entry-headline' }, inline(block.headline)),
        // A heading must have words.
        block.time || block.headline ? null : makeOwnWords(place, 'own', message('entry_plain')),
      );
    case 'note':
      return makeElement(
        place,
        'aside',
        { ...mark(block), class: `note note-${block.role}` },
        makeOwnWords(place, 'note-label', message(messageFor('note', block.role))),
        makeElement(place, 'p', {}, inline(block.html)),
      );
  }
}

/** What every block's element carries: its kind, its language and its direction. */
function mark(block: Block) {
  return {
    'data-block': block.type,
    ...('lang' in block ? { lang: block.lang } : {}),
    ...('dir' in block ? { dir: block.dir } : {}),
  };
}
