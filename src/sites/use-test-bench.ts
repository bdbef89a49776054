import { useCallback, useRef, useState } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import { haveSameWords } from '../core/article-words.ts';
import type { PageRules } from '../core/profile/page-rules.ts';
import type { ArticleChange } from '../core/snapshot/compare-articles.ts';
import browser from '../platform/browser.ts';
import type { FailureCode } from '../protocol/messages.ts';
import { send } from '../protocol/send.ts';
import { storable } from '../store/article-record.ts';
import { openReading } from '../store/reading.ts';
import type { IndexRow } from '../store/records.ts';
import { cleanAgain, type NotCleaned } from '../ui/clean-again.ts';
import { cleanerParts } from './saved-pages.ts';

/** What the rules of now make of one saved article. */
export interface Tried {
  row: IndexRow;
  outcome:
    | { is: 'cleaned'; article: Article; change: ArticleChange; differs: boolean }
    | { is: NotCleaned | 'unread' }
    | { is: 'saved'; versions: number };
}

export interface Bench {
  tried: readonly Tried[];
  /** How many of how many are done while it works; null when it does not. */
  running: { done: number; of: number } | null;
  failed: FailureCode | null;
  test(): Promise<void>;
  /** Saves new versions of those that come out otherwise. */
  keep(): Promise<void>;
}

/** Cleans a site's saved articles again by its rules, one after another; keeps them only when asked to. */
export function useTestBench(rows: readonly IndexRow[], rules: PageRules): Bench {
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const [running, setRunning] = useState<Bench['running']>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const run = useRef(0);

  const test = useCallback(async () => {
    run.current += 1;
    const mine = run.current;
    setFailed(null);
    const results: Tried[] = [];
    for (const [index, row] of rows.entries()) {
      setRunning({ done: index, of: rows.length });
      const outcome = await tryOne(row, rules);
      if (mine !== run.current) return;
      results.push({ row, outcome });
      setTried([...results]);
      // Let the page be drawn and stopped between two articles.
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    setRunning(null);
  }, [rows, rules]);

  const keep = useCallback(async () => {
    setFailed(null);
    const kept = [...tried];
    for (const [index, { row, outcome }] of tried.entries()) {
      if (outcome.is !== 'cleaned' || !outcome.differs) continue;
      setRunning({ done: index, of: tried.length });
      const result = await send('article/clean-again', { id: row.id, article: outcome.article });
      if (!result.ok) {
        setFailed(result.code);
        break;
      }
      kept[index] = { row, outcome: { is: 'saved', versions: result.value.versions } };
      setTried([...kept]);
    }
    setRunning(null);
  }, [tried]);

  return { tried, running, failed, test, keep };
}

async function tryOne(row: IndexRow, rules: PageRules): Promise<Tried['outcome']> {
  const found = await openReading(browser.storage.local).read(row.id);
  if (!found.ok) return { is: 'unread' };
  const cleaned = await cleanAgain(found.value, rules, cleanerParts);
  if (typeof cleaned === 'string') return { is: cleaned };
  const { article, change } = cleaned;
  return {
    is: 'cleaned',
    article,
    change,
    // As the library tells versions apart.
    differs: !haveSameWords(storable(article), found.value.article),
  };
}
