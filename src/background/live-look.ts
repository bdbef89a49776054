import { articleId } from '../core/url/article-id.ts';
import { canonicalAddress } from '../core/url/canonical-address.ts';
import type { Tabs } from '../platform/browser.ts';
import type { PageReport } from '../protocol/page-state.ts';
import { sha256 } from '../store/checksum.ts';
import { keepLook, readLook } from '../store/looks.ts';
import type { BackgroundContext } from './context.ts';
import { reachCleaner } from './reach-cleaner.ts';

/**
 * Tells the page of a live blog what its reader saw at the last look, once for each time the page is loaded, and
 * remembers what is seen now. Answers the report with what is new. In a private window nothing is told or kept. A
 * store that fails makes nothing new; the report is answered all the same.
 */
export async function recordLook(
  context: Pick<BackgroundContext, 'browser' | 'delay' | 'now' | 'looksLock'>,
  { tab, report }: { tab: Tabs.Tab; report: PageReport },
): Promise<PageReport> {
  const { article } = report;
  if (article === null || article.timeline.entries.length === 0 || tab.incognito || !tab.url) return report;
  const address = canonicalAddress({ tabUrl: tab.url, claimed: [article.canonicalUrl] });
  if (address === null) return report;
  const area = context.browser.storage.local;
  try {
    const id = await articleId(address, sha256);
    const told =
      article.timeline.lastLook === 'not told'
        ? await reachCleaner(context, {
            tab,
            name: 'cleaner/last-look',
            payload: { seen: await readLook(area, id) },
          })
        : null;
    const keys = article.timeline.entries.map(({ key }) => key);
    await keepLook({ area, lock: context.looksLock, now: context.now() }, { id, keys });
    return told?.ok ? told.answer : report;
  } catch {
    return report;
  }
}
