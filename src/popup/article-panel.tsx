import { useState } from 'preact/hooks';
import { readingMinutes } from '../core/text/count-words.ts';
import { safeAddress } from '../core/url/safe-address.ts';
import type { ArticleSummary, PageReport, PageState } from '../protocol/page-state.ts';
import { send } from '../protocol/send.ts';
import { isAlwaysCleaned } from '../store/settings.ts';
import type { Settings } from '../store/settings-schema.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment, formatNames } from '../ui/format-date.ts';
import { countedMessage, formatNumber, isolate, message } from '../ui/message.ts';
import { Switch } from '../ui/switch.tsx';
import { FurtherPages } from './further-pages.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { IncompleteWarning } from './incomplete-warning.tsx';
import { openAddress } from './open-page.ts';
import { OtherStories } from './other-stories.tsx';
import type { PageView } from './page-view.ts';
import { PickRoot } from './pick-root.tsx';
import { SaveBar } from './save-bar.tsx';
import { newEntryCount, TimelinePanel } from './timeline-panel.tsx';
import type { PageControl } from './use-page.ts';

type Reachable = Extract<PageState, { status: 'reachable' }>;

export interface ArticlePanelProps {
  view: PageView;
  page: PageControl;
  state: Reachable;
  article: ArticleSummary;
  settings: Settings | null;
}

/** An article at hand: what it is, the switch, what can be done with it, what was hidden. */
export function ArticlePanel({ view, page, state, article, settings }: ArticlePanelProps) {
  const { report, saved } = state;
  const [hiddenOpenings, setHiddenOpenings] = useState(0);
  const seeHidden = report.cleaned ? () => setHiddenOpenings((times) => times + 1) : null;
  return (
    <>
      <ArticleLines article={article} />
      {view === 'preview' && <p class="notice">{message('preview_note')}</p>}
      <div class="clean">
        <Switch
          action="toggle-clean"
          label={message('clean_page')}
          hint={report.cleaned ? message('clean_hint') : undefined}
          on={report.cleaned}
          busy={page.busy}
          onChange={(on) => void page.setClean(on)}
        />
        <Figures
          report={report}
          article={article}
          isPreview={view === 'preview'}
          isAsked={page.save.status === 'asking'}
        />
      </div>
      {article.timeline.entries.length > 0 && (
        <TimelinePanel article={article} onShowEntry={page.showEntry} />
      )}
      {article.pages !== null && <FurtherPages page={page} pages={article.pages} />}
      {state.private ? (
        <>
          <div class="actions">
            <ReaderViewButton page={page} />
          </div>
          <p class="notice" data-notice="private">
            {message('private_note')}
          </p>
        </>
      ) : (
        <SaveBar
          page={page}
          saved={saved}
          action="save"
          label={view === 'preview' ? 'save_preview' : 'save'}
          onSave={page.saveArticle}
          ask={<IncompleteWarning page={page} completeness={article.completeness} onSeeHidden={seeHidden} />}
        >
          <ReaderViewButton page={page} />
        </SaveBar>
      )}
      <OtherStories page={page} stories={article.otherStories} />
      {article.profileOutOfDate && (
        <div class="notice" data-notice="out-of-date">
          <p>{message('profile_out_of_date')}</p>
          <PickRoot page={page} />
        </div>
      )}
      {!state.private && settings && <AlwaysSwitch page={page} state={state} settings={settings} />}
      {report.cleaned && (
        <HiddenPanel
          blocks={report.hidden}
          onShowBlock={page.showBlock}
          onKeepBlock={state.private ? null : page.alwaysKeep}
          onPick={page.pick}
          openings={hiddenOpenings}
        />
      )}
    </>
  );
}

function ArticleLines({ article }: { article: ArticleSummary }) {
  const { published, updated, kind } = article;
  const datedOnce = published === null || updated === null || published.iso === updated.iso;
  const only = published ?? updated;
  // Most papers give search engines another headline than their readers: no doubt worth a line here.
  const doubts = article.conflicts.filter((field) => field !== 'headline');
  const label =
    kind === 'live blog' ? message('live_blog') : kind === 'preview' ? message('preview_title') : null;
  return (
    <div class="article-lines">
      <p class="outlet">
        {label && <span class="label">{label}</span>}
        {article.outlet && <bdi>{article.outlet}</bdi>}
      </p>
      <h1 class="headline" dir={article.direction} lang={article.language ?? undefined}>
        {article.headline}
      </h1>
      {article.bylines.length > 0 && (
        <p class="byline">{message('byline', isolate(formatNames(article.bylines)))}</p>
      )}
      <p class="quiet facts">
        {datedOnce ? (
          only && <span>{published ? formatMoment(only) : message('updated', formatMoment(only))}</span>
        ) : (
          <>
            <span>{message('published', formatMoment(published))}</span>
            <span>{message('updated', formatMoment(updated))}</span>
          </>
        )}
        <span>{countedMessage('minutes', readingMinutes(article.words))}</span>
      </p>
      {doubts.length > 0 && (
        <p class="quiet" data-conflicts>
          {message('conflict_fields', formatNames(doubts.map((field) => message(`field_${field}`))))}
        </p>
      )}
      {article.originalUrl && <OriginalLink url={article.originalUrl} />}
    </div>
  );
}

interface FiguresProps {
  report: PageReport;
  article: ArticleSummary;
  /** A preview is incomplete by nature, which has been said. */
  isPreview: boolean;
  /** The same is said at the save button, at length. */
  isAsked: boolean;
}

/** "14 blocks hidden · 1,240 of 1,252 words · 6 images": what cleaning did, in figures. */
function Figures({ report, article, isPreview, isAsked }: FiguresProps) {
  const hidden = report.hidden.filter(({ shown }) => !shown).length;
  const isNews = newEntryCount(article);
  const { words, ofWords, images, ofImages, posts } = article.completeness;
  const isLow = !isPreview && article.completeness.isLow;
  return (
    <>
      <p class="quiet facts" data-figures>
        {report.cleaned && <span data-figure="hidden">{countedMessage('blocks_hidden', hidden)}</span>}
        {article.entries > 0 && (
          <span data-figure="entries">{countedMessage('entries', article.entries)}</span>
        )}
        {isNews !== null && (
          <span data-figure="new-entries" class={isNews > 0 ? 'news' : undefined}>
            {countedMessage('new_entries', isNews)}
          </span>
        )}
        <span data-figure="words" class={isLow ? 'low' : undefined}>
          {countedMessage('coverage', ofWords, formatNumber(words))}
        </span>
        {ofImages > 0 && (
          <span data-figure="images">{countedMessage('images_of', ofImages, formatNumber(images))}</span>
        )}
        {posts > 0 && <span data-figure="posts">{countedMessage('posts_as_cards', posts)}</span>}
      </p>
      {isLow && !isAsked && <p class="notice notice-warning">{message('coverage_low')}</p>}
    </>
  );
}

function ReaderViewButton({ page }: { page: PageControl }) {
  return (
    <Button action="reader-view" onPress={() => void page.openReaderView()}>
      {message('reader_view')}
    </Button>
  );
}

/** Where a reprint first stood. */
function OriginalLink({ url }: { url: string }) {
  const address = safeAddress(url);
  if (address === null) return null;
  return (
    <p>
      <a
        class="original"
        href={address}
        data-action="original"
        onClick={(event) => {
          event.preventDefault();
          void openAddress(address);
        }}
      >
        {message('original_at', new URL(address).hostname.replace(/^www\./, ''))}
      </a>
    </p>
  );
}

/** Cleans this site's articles as they load. Needs access to the site, which is asked for here when it is off. */
function AlwaysSwitch({
  page,
  state,
  settings,
}: {
  page: PageControl;
  state: Reachable;
  settings: Settings;
}) {
  if (!URL.canParse(state.url)) return null;
  const { hostname, origin } = new URL(state.url);
  const host = hostname.replace(/^www\./, '');
  const others = settings.alwaysCleanHosts.filter((chosen) => chosen.replace(/^www\./, '') !== host);
  const on = isAlwaysCleaned(settings, host);
  const change = async (wanted: boolean) => {
    if (wanted && !state.standingAccess && !(await page.grant(origin))) return;
    await send('settings/change', { change: { alwaysCleanHosts: wanted ? [...others, host] : others } });
  };
  return (
    <Switch
      action="always"
      label={message('always_on_site', host)}
      hint={message('always_on_site_hint')}
      on={on}
      onChange={(wanted) => void change(wanted)}
    />
  );
}
