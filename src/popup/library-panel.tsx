import { useMemo, useRef, useState } from 'preact/hooks';
import { readingMinutes } from '../core/text/count-words.ts';
import type { IndexRow } from '../store/records.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { countedMessage, formatNumber, isolate, message, messageFor } from '../ui/message.ts';
import { openPage, readerPath } from './open-page.ts';
import { makeSearchable, searchRows } from './search-rows.ts';
import type { LibraryControl } from './use-library.ts';

/** Rows drawn at first and with each "Show more": a library may hold ten thousand. */
const rowsAtOnce = 30;

/** The lower half of the popup: the saved articles, newest first, searched while typing. */
export function LibraryPanel({ library, alone }: { library: LibraryControl; alone: boolean }) {
  const Heading = alone ? 'h1' : 'h2';
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(rowsAtOnce);
  const section = useRef<HTMLElement>(null);
  const searchable = useMemo(() => makeSearchable(library.rows ?? []), [library.rows]);
  const found = useMemo(() => searchRows(searchable, query), [searchable, query]);
  const { rows } = library;

  const remove = async (row: IndexRow) => {
    // The row goes and takes the focus with it: on to the way back.
    if (await library.remove(row)) focusOn('[data-action="undo-delete"]');
  };
  const restore = async () => {
    const id = library.deleted?.id;
    if (await library.restore()) focusOn(`[data-id="${id}"] a`, 'input');
  };
  const focusOn = (...selectors: string[]) => {
    const found = selectors.map((selector) => section.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element)?.focus();
  };

  return (
    <section class="library" aria-labelledby="library-title" ref={section}>
      <div class="library-head">
        <Heading id="library-title" class="library-title">
          {message('library_title')}
        </Heading>
        {rows !== null && rows.length > 0 && <span class="quiet">{formatNumber(library.count)}</span>}
      </div>
      <LibraryNotices library={library} />
      {library.deleted && (
        <div class="toast">
          <p>{message('deleted_article', isolate(library.deleted.headline))}</p>
          <Button action="undo-delete" kind="quiet" onPress={() => void restore()}>
            {message('undo')}
          </Button>
          <IconButton action="dismiss" icon="close" label={message('dismiss')} onPress={library.dismiss} />
        </div>
      )}
      {rows !== null && rows.length > 0 && (
        <div class="library-search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={message('library_search')}
            placeholder={message('library_search')}
            value={query}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            data-action="search"
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(rowsAtOnce);
            }}
          />
        </div>
      )}
      {rows === null && !library.unreadable && <LibrarySkeleton />}
      {rows !== null && rows.length === 0 && !library.unreadable && !library.damaged && (
        <p class="quiet library-empty">{message('library_empty')}</p>
      )}
      {rows !== null && rows.length > 0 && found.length === 0 && (
        <p class="quiet library-empty">{message('library_no_match', isolate(query.trim()))}</p>
      )}
      <ul class="rows">
        {found.slice(0, shown).map((row) => (
          <LibraryRow key={row.id} row={row} onRemove={remove} />
        ))}
      </ul>
      {found.length > shown && (
        <Button action="show-more" onPress={() => setShown(shown + rowsAtOnce)}>
          {message('library_show_more')}
        </Button>
      )}
    </section>
  );
}

function LibraryNotices({ library }: { library: LibraryControl }) {
  return (
    <>
      {library.unreadable && (
        <p class="notice notice-warning" data-notice="unreadable">
          {message('library_unreadable')}
        </p>
      )}
      {library.damaged && (
        <div class="notice notice-warning" data-notice="damaged">
          <p>{message('library_damaged')}</p>
          <Button action="repair" kind="quiet" onPress={() => void library.repair()}>
            {message('library_repair')}
          </Button>
        </div>
      )}
      {library.failed && (
        <p class="notice notice-warning" data-failure={library.failed}>
          {message(messageFor('failure', library.failed))}
        </p>
      )}
    </>
  );
}

function LibraryRow({ row, onRemove }: { row: IndexRow; onRemove: (row: IndexRow) => Promise<void> }) {
  const path = readerPath(row.id);
  return (
    <li class="row" data-id={row.id}>
      <a
        class="row-link"
        href={path}
        data-action="open"
        onClick={(event) => {
          // With a modifier the browser knows best where the reader wants it.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void openPage(path);
        }}
      >
        <span class="row-headline" dir={row.direction} lang={row.language ?? undefined}>
          {row.headline}
        </span>
        <span class="quiet facts">
          <span>
            <bdi>{row.outlet ?? row.host}</bdi>
          </span>
          <span>{formatDay(row.savedAt)}</span>
          {row.wordCount > 0 && <span>{countedMessage('minutes', readingMinutes(row.wordCount))}</span>}
        </span>
      </a>
      <IconButton
        action="delete"
        icon="trash"
        label={message('delete_article', isolate(row.headline))}
        onPress={() => void onRemove(row)}
      />
    </li>
  );
}

function LibrarySkeleton() {
  return (
    <div aria-busy="true">
      <p class="visually-hidden">{message('library_loading')}</p>
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
    </div>
  );
}
