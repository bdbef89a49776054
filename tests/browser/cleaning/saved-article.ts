import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { type Article, ArticleSchema, type Block } from '../../../src/core/article.ts';
import type { ExpectedArticle, ExpectedBlock } from '../../fixtures/fixture.ts';

/** The one article in the library, checked against its schema. */
export async function savedArticle(driver: Driver): Promise<Article> {
  const all = await driver.evaluateInExtension<Record<string, { article: unknown }>>(
    '(globalThis.browser ?? chrome).storage.local.get()',
  );
  const records = Object.entries(all).filter(([key]) => key.startsWith('a:'));
  if (records.length !== 1) throw new Error(`${records.length} articles are saved.`);
  return v.parse(ArticleSchema, records[0]![1].article);
}

/** The parts of an article that a fixture expects, in the fixture's form: inline markup reduced to its text. */
export function asExpected(article: Article, expected: ExpectedArticle) {
  const { leadFigure, published, updated } = article;
  return {
    language: article.language,
    direction: article.direction,
    headline: article.headline,
    dek: article.dek,
    bylines: article.bylines,
    source: article.source,
    published: published && sameLength(published.iso, expected.published),
    updated: updated && sameLength(updated.iso, expected.updated),
    leadFigure: leadFigure && { caption: textOrNull(leadFigure.caption), credit: leadFigure.credit },
    blocks: article.body.map((block) => blockOf(block, article.url)),
    ...(expected.kind && { kind: article.kind }),
    ...(expected.kicker !== undefined && { kicker: article.kicker }),
    ...(expected.tags && { tags: article.tags }),
    ...(expected.original && { original: article.original }),
  };
}

/** What of the expectation is about the saved article. */
export function expectedFields(expected: ExpectedArticle) {
  const { verdict: _, mustShow: _shown, mustHide: _hidden, extraMustHide: _extra, ...fields } = expected;
  return fields;
}

/** A moment is compared as far as the expectation goes. */
function sameLength(iso: string, wanted: string | null): string {
  return wanted === null ? iso : iso.slice(0, wanted.length);
}

function blockOf(block: Block, base: string): ExpectedBlock | { type: string } {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: textOf(block.html) };
    case 'heading':
      return { type: 'heading', level: block.level, text: textOf(block.html) };
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map(({ html }) => textOf(html)) };
    case 'quote':
      return { type: 'quote', paragraphs: block.paragraphs.map(textOf), cite: textOrNull(block.cite) };
    case 'table':
      return { type: 'table', rows: block.rows.map((row) => row.map(({ html }) => textOf(html))) };
    case 'post': {
      const { paragraphs, author, handle, date, url, attribution } = block;
      return { type: 'post', paragraphs: paragraphs.map(textOf), author, handle, date, url, attribution };
    }
    case 'figure': {
      const { caption, credit, src } = block.figure;
      const { origin } = new URL(base);
      const picture = src?.startsWith(origin) ? src.slice(origin.length) : (src ?? '');
      return { type: 'figure', caption: textOrNull(caption), credit, picture };
    }
    case 'embed':
      return { type: 'embed', url: block.url ?? '' };
    case 'entry':
      return {
        type: 'entry',
        time: block.time?.iso.slice(0, 16) ?? null,
        headline: textOrNull(block.headline),
      };
    case 'note':
      return { type: 'note', role: block.role, text: textOf(block.html) };
    default:
      return { type: block.type };
  }
}

function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function textOrNull(html: string | null): string | null {
  return html === null ? null : textOf(html);
}
