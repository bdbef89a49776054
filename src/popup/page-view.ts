import type { PageState } from '../protocol/page-state.ts';

/** What the popup shows of the page at hand; the root element carries it as `data-state`. */
export const pageViews = [
  /** Nothing is known yet. */
  'looking',
  'article',
  /** An article that is in the library already. */
  'saved',
  'live-blog',
  'preview',
  'maybe',
  'not-article',
  'too-large',
  /** It looked like an article, yet no story was found in it. */
  'no-story',
  /** A PDF, a picture, a recording. */
  'document',
  /** A page of the browser, its store, an extension, or a local file. */
  'browser-page',
  'no-access',
  'not-responding',
  /** No network, and the page at hand did not load. */
  'offline',
] as const;
export type PageView = (typeof pageViews)[number];

/** Which view fits what is known of a tab. `online`: the browser believes it has a network. */
export function viewOf(state: PageState | null, { online }: { online: boolean }): PageView {
  if (state === null) return 'looking';
  if (state.status === 'unreachable') {
    if (state.reason === 'pdf' || state.reason === 'media') return 'document';
    if (!online) return 'offline';
    if (state.reason === 'no-access' || state.reason === 'not-responding') return state.reason;
    return 'browser-page';
  }
  const { report, saved } = state;
  if (report.refusal === 'too-large') return 'too-large';
  // A page that was cleaned on request stays an article to its reader, whatever the detector thought of it.
  const { verdict } = report.detection;
  if (verdict === 'not an article' && !report.cleaned) return 'not-article';
  if (verdict === 'maybe' && !report.cleaned) return saved && report.article ? 'saved' : 'maybe';
  if (report.article === null || report.refusal === 'no-story') return 'no-story';
  if (saved) return 'saved';
  const kind = report.detection.kind ?? report.article.kind;
  if (kind === 'live blog' || report.article.entries > 0) return 'live-blog';
  if (kind === 'preview') return 'preview';
  return 'article';
}

/** Whether the page shows an article whose words can be cleaned, read and saved. */
export function showsArticle(view: PageView): view is 'article' | 'saved' | 'live-blog' | 'preview' {
  return view === 'article' || view === 'saved' || view === 'live-blog' || view === 'preview';
}
