/** Tables of data, as against tables that a page of the 1990s is laid out with. */

/** Rows and columns from which a table of short cells is data. */
const FEWEST_ROWS = 2;
const LONGEST_MEDIAN_CELL = 80;

const known = new WeakMap<Element, boolean>();

/** Whether the table's cells are data that must keep their rows and columns. */
function isDataTable(table: Element): boolean {
  const remembered = known.get(table);
  if (remembered !== undefined) return remembered;
  const data = judge(table);
  known.set(table, data);
  return data;
}

function judge(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].slice(0, 200);
  if (rows.length < FEWEST_ROWS) return false;
  if (table.querySelector('caption, thead, th') !== null) return true;
  const counts = rows.map((row) => [...row.children].filter((cell) => cell.localName === 'td').length);
  if (counts.some((count) => count < 2)) return false;
  const lengths = [...table.querySelectorAll('td')]
    .slice(0, 500)
    .map((cell) => (cell.textContent ?? '').trim().length)
    .sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) <= LONGEST_MEDIAN_CELL && lengths[lengths.length - 1]! < 600;
}

/** The data table that an element stands in, if any. */
export function dataTableOf(element: Element): Element | null {
  for (
    let table = element.closest('table');
    table !== null;
    table = table.parentElement?.closest('table') ?? null
  )
    if (isDataTable(table)) return table;
  return null;
}
