import { useState } from 'preact/hooks';
import { type JoinFailure, joinFailures, type PagesSummary } from '../protocol/page-state.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, formatNumber, message, messageFor } from '../ui/message.ts';
import type { PageControl, PageNotice } from './use-page.ts';

/** "Page 1 of 4 · Join the others": a story that goes on at further addresses. Nothing is fetched before the click. */
export function FurtherPages({ page, pages }: { page: PageControl; pages: PagesSummary }) {
  const [busy, setBusy] = useState(false);
  const failed = joinFailureOf(page.notice);
  if (pages.joined)
    return (
      <p class="notice" data-pages="joined">
        {countedMessage('pages_joined', pages.pages ?? 0)}
      </p>
    );
  return (
    <div class="notice" data-pages="more">
      <div class="pages-line">
        <p>
          {pages.pages === null
            ? message('pages_go_on', formatNumber(pages.page))
            : message('page_of_pages', formatNumber(pages.page), formatNumber(pages.pages))}
        </p>
        <Button
          action="join-pages"
          kind="quiet"
          busy={busy}
          onPress={() => {
            setBusy(true);
            page.joinPages().finally(() => setBusy(false));
          }}
        >
          {message(busy ? 'pages_joining' : 'pages_join')}
        </Button>
      </div>
      {failed !== null && (
        <p class="pages-failed" data-failure={failed}>
          {message(messageFor('failure', failed))} <code class="code">{message('failure_code', failed)}</code>
        </p>
      )}
      <p class="quiet">{message('pages_join_note')}</p>
    </div>
  );
}

/** Why joining failed, where that is the last thing that happened: it is said where the button is. */
export function joinFailureOf(notice: PageNotice): JoinFailure | null {
  if (notice === null || typeof notice !== 'object') return null;
  return joinFailures.find((code) => code === notice.failed) ?? null;
}
