import type { Article } from '../../src/core/article.ts';
import type { Result } from '../../src/protocol/messages.ts';
import type { PageReport, PageState } from '../../src/protocol/page-state.ts';
import type { Driver, Page } from '../browsers/driver.ts';
import { articleCaptions, articleText } from './article-text.ts';

/** One line of the output. Fields that could not be had are null or empty; `error` then says why. */
export interface BenchLine {
  id: string;
  url: string | null;
  verdict: string | null;
  kind: string | null;
  profile: string | null;
  headline: string | null;
  dek: string | null;
  byline: string[];
  published: string | null;
  updated: string | null;
  language: string | null;
  text: string;
  captions: string[];
  visible: string;
  hidden: { kind: string; reason: string; words: number; text: string }[];
  /** All that the plan hid, in the order of the page; `hidden` has only beginnings. */
  hiddenText: string;
  ms: { detect: number; plan: number; extract: number } | null;
  nodes: number | null;
  /** Other extractors on the same page, in the same visit: only from `npm run bench:peers`. */
  peers?: Record<string, PeerLine>;
  error: string | null;
}

export interface PeerLine {
  text: string;
  headline: string | null;
  byline: string[];
  published: string | null;
  /** The first parse in a world where nothing ran before, and the median of some later ones. */
  ms: { cold: number; warm: number } | null;
  error: string | null;
}

export function emptyLine(id: string, error: string | null): BenchLine {
  return {
    id,
    url: null,
    verdict: null,
    kind: null,
    profile: null,
    headline: null,
    dek: null,
    byline: [],
    published: null,
    updated: null,
    language: null,
    text: '',
    captions: [],
    visible: '',
    hidden: [],
    hiddenText: '',
    ms: null,
    nodes: null,
    error,
  };
}

/**
 * Opens an address and does what a reader does there: looks, cleans (by force, as the shortcut does, so that
 * the cleaner is measured also where the detector errs) and opens the reader view. That Galley finds no article is a result; whatever else goes wrong is thrown.
 */
export async function measurePage(
  { driver, page, tabId }: { driver: Driver; page: Page; tabId: number },
  { id, url }: { id: string; url: URL },
): Promise<BenchLine> {
  await page.goto(url.href, { timeoutMs: 20_000 });
  const look = await driver.evaluateInExtension(lookAtPage, tabId);
  if (!look.ok) throw new Error(`look: ${look.code}`);
  if (look.value.status === 'unreachable') throw new Error(`look: unreachable, ${look.value.reason}`);
  const { detection } = look.value.report;

  const clean = await driver.evaluateInExtension(cleanAnyway, tabId);
  if (!clean.ok) throw new Error(`clean: ${clean.code}`);
  const visible = await page.evaluate<string>('document.body?.innerText ?? ""');
  const hiddenText = await page.evaluate(readHidden, clean.value.attribute);

  const read = await driver.evaluateInExtension(readArticle, tabId);
  if (!read.preview.ok && read.preview.code !== 'no-article') throw new Error(`read: ${read.preview.code}`);
  const article = read.article;
  const report = read.report ?? clean.value;

  return {
    id,
    url: url.href,
    verdict: detection.verdict,
    kind: article?.kind ?? detection.kind,
    profile: article?.profile ?? null,
    headline: article?.headline ?? null,
    dek: article?.dek ?? null,
    byline: article?.bylines ?? [],
    published: article?.published?.iso ?? null,
    updated: article?.updated?.iso ?? null,
    language: article ? article.language : detection.language,
    text: article ? articleText(article) : '',
    captions: article ? articleCaptions(article) : [],
    visible,
    hidden: clean.value.hidden.map(({ kind, reason, words, text }) => ({ kind, reason, words, text })),
    hiddenText,
    ms: report.timings,
    nodes: report.nodes,
    error: null,
  };
}

// In the page.
function readHidden(attribute: string | null): string {
  if (attribute === null) return '';
  const texts: string[] = [];
  for (const element of document.querySelectorAll(`[${attribute}~="hide"]`)) {
    if (element.parentElement?.closest(`[${attribute}~="hide"]`)) continue;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (!parentElement?.closest('script, style, noscript, template')) words.push(data.trim());
    }
    texts.push(words.filter(Boolean).join(' '));
  }
  return texts.join('\n\n');
}

// The three below run in a page of the extension, which is where the popup's messages come from.
declare const browser: typeof import('webextension-polyfill');

function lookAtPage(tabId: number): Promise<Result<PageState>> {
  return browser.runtime.sendMessage({ name: 'page/look', payload: { tabId } });
}

function cleanAnyway(tabId: number): Promise<Result<PageReport>> {
  return browser.runtime.sendMessage({ name: 'page/clean', payload: { tabId, force: true } });
}

export async function readArticle(tabId: number) {
  const ask = (name: string) => browser.runtime.sendMessage({ name, payload: { tabId } });
  const preview = (await ask('page/preview')) as Result<string>;
  let article: Article | null = null;
  if (preview.ok) {
    const key = `preview:${preview.value}`;
    article = ((await browser.storage.session.get(key))[key] as { article: Article }).article;
    await browser.storage.session.remove(key);
  }
  const after = (await ask('page/look')) as Result<PageState>;
  const report = after.ok && after.value.status === 'reachable' ? after.value.report : null;
  return { preview, article, report };
}
