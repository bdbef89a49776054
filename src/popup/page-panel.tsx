import { useEffect, useRef } from 'preact/hooks';
import type { DetectionReason } from '../core/detector/detection.ts';
import type { PageState } from '../protocol/page-state.ts';
import type { Settings } from '../store/settings-schema.ts';
import { Button } from '../ui/button.tsx';
import { message, messageFor } from '../ui/message.ts';
import { ArticlePanel } from './article-panel.tsx';
import { joinFailureOf } from './further-pages.tsx';
import { type PageView, showsArticle } from './page-view.ts';
import { PickRoot } from './pick-root.tsx';
import { SaveBar } from './save-bar.tsx';
import type { PageControl } from './use-page.ts';

export interface PagePanelProps {
  view: PageView;
  page: PageControl;
  settings: Settings | null;
  online: boolean;
}

/** The upper half of the popup: what the page at hand is and what can be done with it. */
export function PagePanel({ view, page, settings, online }: PagePanelProps) {
  const panel = useRef<HTMLElement>(null);

  // Keyboard first: the main action has the focus as soon as it is known, unless the reader is somewhere already.
  useEffect(() => {
    if (view === 'looking' || document.activeElement !== document.body) return;
    const target =
      panel.current?.querySelector<HTMLElement>('.button-primary') ??
      document.querySelector<HTMLElement>('.library-search input');
    target?.focus({ preventScroll: true });
  }, [view]);

  return (
    <section class="page-panel" ref={panel} aria-label={message('popup_page')}>
      <PageBody view={view} page={page} settings={settings} online={online} />
      {page.notice === 'grant-refused' && <p class="notice">{message('grant_refused')}</p>}
      {page.notice !== null && typeof page.notice === 'object' && joinFailureOf(page.notice) === null && (
        <p class="notice notice-warning" data-failure={page.notice.failed}>
          {message(messageFor('failure', page.notice.failed))}{' '}
          <code class="code">{message('failure_code', page.notice.failed)}</code>
        </p>
      )}
      {page.state?.status === 'reachable' && !page.state.standingAccess && !page.state.private && (
        <StandingAccess page={page} url={page.state.url} />
      )}
      {!online && view !== 'offline' && (
        <p class="notice" data-notice="offline">
          {message('offline_note')}
        </p>
      )}
    </section>
  );
}

function PageBody({ view, page, settings }: PagePanelProps) {
  const { state } = page;
  if (page.failed !== null) {
    return (
      <>
        <h1 class="title">{message('popup_failed')}</h1>
        <p data-failure={page.failed}>{message(messageFor('failure', page.failed))}</p>
        <TryAgain page={page} />
      </>
    );
  }
  if (state === null) {
    return (
      <div class="looking" aria-busy="true">
        <h1 class="quiet looking-title">{message('popup_looking')}</h1>
        <div class="skeleton skeleton-headline" />
        <div class="skeleton skeleton-line" />
      </div>
    );
  }
  if (state.status === 'unreachable') return <UnreachablePanel view={view} page={page} state={state} />;
  const { report } = state;
  if (showsArticle(view) && report.article) {
    return (
      <ArticlePanel view={view} page={page} state={state} article={report.article} settings={settings} />
    );
  }
  if (view === 'maybe') {
    return (
      <>
        <h1 class="title">{message('maybe_title')}</h1>
        <p>{message('maybe_note')}</p>
        <Reasons reasons={report.detection.reasons} />
        <div class="actions">
          <Button
            action="clean-anyway"
            kind="primary"
            busy={page.busy}
            onPress={() => void page.setClean(true)}
          >
            {message('clean_anyway')}
          </Button>
          <PickRoot page={page} />
        </div>
        {state.private && <p class="notice">{message('private_note')}</p>}
      </>
    );
  }
  if (view === 'not-article') {
    const isList = report.detection.reasons.some((reason) => reasonsOfLists.has(reason));
    return (
      <>
        <h1 class="title">{message('not_article_title')}</h1>
        <Reasons reasons={report.detection.reasons.filter((reason) => !reasonsForArticles.has(reason))} />
        <p>{message(isList ? 'not_article_list_note' : 'not_article_note')}</p>
        <div class="actions">
          <PickRoot page={page} />
        </div>
      </>
    );
  }
  return (
    <>
      <h1 class="title">{message('not_article_title')}</h1>
      <p>{message(view === 'too-large' ? 'refusal_too_large' : 'refusal_no_story')}</p>
      {view !== 'too-large' && (
        <div class="actions">
          <PickRoot page={page} />
        </div>
      )}
      {!state.private && (
        <SaveBar
          page={page}
          saved={state.saved}
          action="save-link"
          label="save_link"
          onSave={page.saveLink}
        />
      )}
    </>
  );
}

type Unreachable = Extract<PageState, { status: 'unreachable' }>;

function UnreachablePanel({ view, page, state }: { view: PageView; page: PageControl; state: Unreachable }) {
  if (view === 'offline') return <h1 class="title">{message('offline_note')}</h1>;
  return (
    <>
      <h1 class="title">{message(messageFor('unreachable', state.reason))}</h1>
      {view === 'document' && (
        <SaveBar page={page} saved={null} action="save-link" label="save_link" onSave={page.saveLink} />
      )}
      {view === 'no-access' && <GrantBar page={page} url={state.url} />}
      {view === 'not-responding' && <TryAgain page={page} />}
    </>
  );
}

function GrantBar({ page, url }: { page: PageControl; url: string | null }) {
  if (url === null || !URL.canParse(url)) return <TryAgain page={page} />;
  const { origin, hostname } = new URL(url);
  return (
    <>
      <p>{message('grant_note')}</p>
      <div class="actions">
        <Button action="grant" kind="primary" onPress={() => void page.grant(origin)}>
          {message('grant', hostname)}
        </Button>
      </div>
    </>
  );
}

/** The page can be read because its button was clicked, and only now. */
function StandingAccess({ page, url }: { page: PageControl; url: string }) {
  if (!URL.canParse(url)) return null;
  const { origin, hostname } = new URL(url);
  return (
    <div class="notice" data-notice="no-standing-access">
      <p>{message('standing_access_note')}</p>
      <Button action="grant" kind="quiet" onPress={() => void page.grant(origin)}>
        {message('grant', hostname)}
      </Button>
    </div>
  );
}

function TryAgain({ page }: { page: PageControl }) {
  return (
    <div class="actions">
      <Button action="try-again" kind="primary" onPress={() => void page.look()}>
        {message('try_again')}
      </Button>
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly DetectionReason[] }) {
  return (
    <ul class="reasons">
      {[...new Set(reasons)].map((reason) => (
        <li key={reason} data-reason={reason}>
          {message(messageFor('reason', reason))}
        </li>
      ))}
    </ul>
  );
}

const reasonsOfLists: ReadonlySet<DetectionReason> = new Set(['front-page', 'list-page', 'search-page']);

/** Signs of an article; beside "no article here" they would only confuse. */
const reasonsForArticles: ReadonlySet<DetectionReason> = new Set([
  'structured-article',
  'profile-address',
  'article-element',
  'one-headline',
  'byline-or-date',
  'running-text',
]);
