/** A table of data with its rows, columns and header cells. */
import type { Block } from '../article.ts';
import { serialiseInline } from '../sanitiser/serialise-inline.ts';
import type { BlockContext } from './block-context.ts';

type Table = Extract<Block, { type: 'table' }>;

const MOST_ROWS = 2000;
const MOST_CELLS = 100;

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value >= 1 && value <= 1000 ? value : 1;
}

export function buildTable(table: Element, context: BlockContext): Table {
  const html = (element: Element) => {
    const leaves: (Text | Element)[] = [];
    const walker = table.ownerDocument.createTreeWalker(element, 5);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (
        node.nodeType === 3
          ? node.parentElement!.closest('script, style') === null
          : (node as Element).localName === 'br'
      )
        leaves.push(node as Text | Element);
    return context.sanitise(serialiseInline({ leaves, container: element, baseUrl: context.baseUrl }));
  };
  const caption = table.querySelector('caption');
  return {
    type: 'table',
    caption: caption === null ? null : html(caption),
    rows: [...table.querySelectorAll('tr')].slice(0, MOST_ROWS).map((row) =>
      [...row.children]
        .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
        .slice(0, MOST_CELLS)
        .map((cell) => ({
          html: html(cell),
          header: cell.localName === 'th',
          colspan: span(cell, 'colspan'),
          rowspan: span(cell, 'rowspan'),
        })),
    ),
  };
}
