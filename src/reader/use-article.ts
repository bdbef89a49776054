import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import browser from '../platform/browser.ts';
import type { FailureCode } from '../protocol/messages.ts';
import { readPreview } from '../store/previews.ts';
import { openReading } from '../store/reading.ts';
import type { SavedCopy } from '../ui/article/build-colophon.ts';
import type { ReaderSubject } from './reader-address.ts';

/** What the page has to show. `missing`: with the reason, as far as the store knows one. */
export type ReaderState =
  | { status: 'loading' }
  | { status: 'article'; article: Article; copy: SavedCopy | null }
  | { status: 'missing'; code: FailureCode | 'preview-gone' | 'bad-address' };

/** Reads the article from the store; no background is needed for it, and no network. */
export function useArticle(subject: ReaderSubject): ReaderState {
  const [state, setState] = useState<ReaderState>({ status: 'loading' });
  useEffect(() => {
    readArticle(subject).then(setState, () => setState({ status: 'missing', code: 'storage-failed' }));
  }, [subject]);
  return state;
}

async function readArticle(subject: ReaderSubject): Promise<ReaderState> {
  if (subject.show === 'nothing') return { status: 'missing', code: 'bad-address' };
  if (subject.show === 'preview') {
    const preview = await readPreview(browser.storage.session, subject.key);
    if (!preview.ok) return { status: 'missing', code: 'preview-gone' };
    return { status: 'article', article: preview.value, copy: null };
  }
  const found = await openReading(browser.storage.local).read(subject.id);
  if (!found.ok) return { status: 'missing', code: found.code };
  const { article, savedAt, revisedAt, rev } = found.value;
  return { status: 'article', article, copy: { savedAt, revisedAt, version: rev } };
}
