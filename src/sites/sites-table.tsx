import { useState } from 'preact/hooks';
import type { Settings } from '../store/settings-schema.ts';
import { formatDay } from '../ui/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import { countedMessage, isolate, message } from '../ui/message.ts';
import { AlwaysClean } from './always-clean.tsx';
import { LayerWords } from './layer-words.tsx';
import { chosenRows, type SiteOrder, type SiteRow } from './site-rows.ts';
import './sites-table.css';

/** More rows than this are not drawn at once. */
const mostRows = 200;

/** All sites the reader has to do with; those Galley merely knows come when they are looked for. */
export function SitesTable({ rows, settings }: { rows: readonly SiteRow[]; settings: Settings }) {
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<SiteOrder>('host');
  const shown = chosenRows(rows, filter, order);
  const quiet = rows.filter(({ isOwn }) => !isOwn).length;
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title" class="visually-hidden">
        {message('sites_list')}
      </h2>
      <div class="filter">
        <Icon name="search" />
        <input
          type="search"
          aria-label={message('sites_filter')}
          placeholder={message('sites_filter')}
          value={filter}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          data-action="filter"
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <p class="quiet" role="status">
        {filter.trim() === ''
          ? countedMessage('sites_also_known', quiet)
          : countedMessage('sites_found', shown.length)}
      </p>
      {shown.length === 0 ? (
        <p class="empty" data-empty={filter.trim() === '' ? 'none' : 'filter'}>
          {filter.trim() === '' ? message('sites_empty') : message('sites_no_match', isolate(filter.trim()))}
        </p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: narrow windows lay the table out as blocks, which takes its roles away
        <table class="sites-table" role="table">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <thead role="rowgroup">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <tr role="row">
              <SortHeader order="host" current={order} onSort={setOrder} words={message('sites_site')} />
              <th scope="col">{message('sites_always')}</th>
              <th scope="col">{message('sites_layers')}</th>
              <SortHeader
                order="repaired"
                current={order}
                onSort={setOrder}
                words={message('sites_repaired')}
              />
            </tr>
          </thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tbody role="rowgroup">
            {shown.slice(0, mostRows).map((row) => (
              <Row key={row.host} row={row} settings={settings} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > mostRows && <p class="quiet">{message('sites_more')}</p>}
    </section>
  );
}

function SortHeader({
  order,
  current,
  onSort,
  words,
}: {
  order: SiteOrder;
  current: SiteOrder;
  onSort: (order: SiteOrder) => void;
  words: string;
}) {
  return (
    <th scope="col" aria-sort={current === order ? (order === 'host' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" class="sort" data-action={`sort-${order}`} onClick={() => onSort(order)}>
        {words}
      </button>
    </th>
  );
}

function Row({ row, settings }: { row: SiteRow; settings: Settings }) {
  const { host, bundled, repairedAt, saved, state, always } = row;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see the table
    <tr role="row" data-host={host}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the table */}
      <th scope="row" role="rowheader">
        <a href={`#${encodeURIComponent(host)}`} data-action="open-site">
          <bdi dir="ltr">{host}</bdi>
        </a>
        <span class="quiet facts">
          {bundled && <bdi>{bundled.outlet}</bdi>}
          {saved > 0 && <span>{countedMessage('articles', saved)}</span>}
          {(state === 'damaged' || state === 'newer') && (
            <span class="warning">{message(state === 'damaged' ? 'site_damaged' : 'site_newer')}</span>
          )}
        </span>
      </th>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the table */}
      <td role="cell" class="always-cell">
        <AlwaysClean host={host} always={always} settings={settings} />
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the table */}
      <td role="cell">
        <LayerWords row={row} />
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: see the table */}
      <td role="cell" class="quiet">
        {repairedAt === null ? message('sites_never') : formatDay(repairedAt)}
      </td>
    </tr>
  );
}
