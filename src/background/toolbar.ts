import type { Verdict } from '../core/detector/detection.ts';
import type { Browser } from '../platform/browser.ts';
import type { FailureCode } from '../protocol/messages.ts';

const icons = { article: 'article', maybe: 'maybe', 'not an article': 'unknown' } as const satisfies Record<
  Verdict,
  string
>;

/** Shows a tab's verdict on the toolbar button, until the tab goes to another page. */
export async function showVerdict({
  browser,
  tabId,
  verdict,
}: {
  browser: Browser;
  tabId: number;
  verdict: Verdict;
}) {
  const path = { 16: `/icons/${icons[verdict]}-16.png`, 32: `/icons/${icons[verdict]}-32.png` };
  const title = {
    article: () => browser.i18n.getMessage('action_title_article'),
    maybe: () => browser.i18n.getMessage('action_title_maybe'),
    'not an article': () => browser.i18n.getMessage('action_title_none'),
  }[verdict]();
  // The tab may be gone by now; there is nobody to tell.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Answers a shortcut or menu, which have no popup to answer in, on the toolbar button. */
export async function showOutcome({
  browser,
  tabId,
  code,
}: {
  browser: Browser;
  tabId: number;
  /** What failed; `incomplete`: saved, yet part of the article may be missing. Null: all went well. */
  code: FailureCode | 'incomplete' | null;
}) {
  const title =
    code === null
      ? null
      : code === 'incomplete'
        ? browser.i18n.getMessage('saved_incomplete')
        : browser.i18n.getMessage(`failure_${code.replaceAll('-', '_')}`);
  const badge = code === null ? '✓' : code === 'incomplete' ? '✓?' : '!';
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: code === null ? '#2f6b3a' : '#9a3412' }),
    ...(title === null ? [] : [browser.action.setTitle({ tabId, title })]),
  ]);
}
