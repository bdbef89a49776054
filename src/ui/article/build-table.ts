import type { Block } from '../../core/article.ts';
import { message } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { makeElement } from './make-element.ts';

type Table = Extract<Block, { type: 'table' }>;

/** A table in a frame that scrolls sideways by itself, by finger, wheel or keyboard. */
export function buildTable(place: ArticlePlace, block: Table): HTMLElement {
  const caption =
    block.caption && makeElement(place, 'caption', {}, place.renderInline(block.caption, place));
  const rows = block.rows.map((row, index) => buildRow(place, row, index === 0));
  return makeElement(
    place,
    'div',
    {
      class: 'table-frame',
      'data-block': 'table',
      lang: block.lang,
      dir: block.dir,
      role: 'region',
      'aria-label': caption?.textContent || message('reader_table'),
      tabindex: '0',
    },
    makeElement(place, 'table', {}, caption || null, makeElement(place, 'tbody', {}, ...rows)),
  );
}

function buildRow(place: ArticlePlace, row: Table['rows'][number], isFirst: boolean): HTMLElement {
  // A first row of nothing but headings heads the columns; a heading elsewhere heads its row.
  const headsColumns = isFirst && row.every(({ header }) => header);
  const cells = row.map((cell) =>
    makeElement(
      place,
      cell.header ? 'th' : 'td',
      {
        scope: cell.header ? (headsColumns ? 'col' : 'row') : undefined,
        colspan: cell.colspan > 1 ? String(cell.colspan) : undefined,
        rowspan: cell.rowspan > 1 ? String(cell.rowspan) : undefined,
      },
      place.renderInline(cell.html, place),
    ),
  );
  return makeElement(place, 'tr', {}, ...cells);
}
