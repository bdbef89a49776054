import type { Article, Moment } from '../../core/article.ts';
import { readingMinutes } from '../../core/text/count-words.ts';
import { formatMoment, formatNames } from '../format-date.ts';
import { countedMessage, isolate, message } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { buildBlock } from './build-block.ts';
import { buildColophon, type SavedCopy } from './build-colophon.ts';
import { buildFigure } from './build-figure.ts';
import { closeHeadingGaps } from './close-heading-gaps.ts';
import { type Child, makeElement, makeLink, makeOwnWords } from './make-element.ts';

export interface ArticleToBuild {
  article: Article;
  /** When and how often it was saved; null for an article that is only read. */
  copy: SavedCopy | null;
}

/** The whole article as one element: head, lead picture, body, colophon. Every string of the article is text. */
export function buildArticle(place: ArticlePlace, { article, copy }: ArticleToBuild): HTMLElement {
  return makeElement(
    place,
    'article',
    { class: 'article', lang: article.language ?? undefined, dir: article.direction },
    buildHead(place, article),
    article.leadFigure && buildFigure(place, article.leadFigure, 'figure lead-figure'),
    makeElement(
      place,
      'div',
      { class: 'body' },
      ...closeHeadingGaps(article.body).map((block) => buildBlock(place, block)),
      article.kind === 'link' ? ownNote(place, message('reader_link_only')) : null,
      article.kind === 'preview' ? ownNote(place, message('reader_preview_only')) : null,
    ),
    buildColophon(place, { article, copy }),
  );
}

function ownNote(place: ArticlePlace, words: string): HTMLElement {
  return makeElement(place, 'p', { class: 'own-note' }, makeOwnWords(place, 'own', words));
}

function buildHead(place: ArticlePlace, article: Article): HTMLElement {
  const { outlet, kicker, headline, dek, bylines, source, original } = article;
  const entryCount = article.body.filter(({ type }) => type === 'entry').length;
  return makeElement(
    place,
    'header',
    { class: 'head' },
    outlet || kicker
      ? makeElement(
          place,
          'p',
          { class: 'kicker' },
          outlet && makeElement(place, 'span', { class: 'outlet' }, outlet),
          kicker && makeElement(place, 'span', { class: 'kicker-words' }, kicker),
        )
      : null,
    makeElement(place, 'h1', { class: 'headline' }, headline),
    dek && makeElement(place, 'p', { class: 'dek' }, dek),
    bylines.length > 0
      ? line(place, 'byline', makeOwnWords(place, 'own', message('byline', isolate(formatNames(bylines)))))
      : null,
    line(
      place,
      'facts',
      ...dates(place, article),
      fact(place, countedMessage('minutes', readingMinutes(article.wordCount)), article.wordCount > 0),
      fact(place, countedMessage('words', article.wordCount), article.wordCount > 0),
      fact(place, countedMessage('entries', entryCount), entryCount > 0),
    ),
    source ? line(place, 'source', makeOwnWords(place, 'own', message('source', isolate(source)))) : null,
    original
      ? line(
          place,
          'source',
          makeOwnWords(
            place,
            'own',
            makeLink(
              place,
              original.url,
              message('reader_first_published', isolate(original.outlet ?? hostOf(original.url))),
            ),
          ),
        )
      : null,
  );
}

function line(place: ArticlePlace, className: string, ...children: Child[]): HTMLElement {
  return makeElement(place, 'p', { class: className }, ...children);
}

function fact(place: ArticlePlace, words: string, isKnown: boolean): Child {
  return isKnown ? makeElement(place, 'span', {}, makeOwnWords(place, 'own', words)) : null;
}

/** Published and updated; once when they are the same, as a careful editor would. */
function dates(place: ArticlePlace, { published, updated }: Article): Child[] {
  const isSame = published !== null && updated !== null && published.iso === updated.iso;
  return [
    published &&
      time(
        place,
        published,
        isSame || updated === null ? formatMoment(published) : message('published', formatMoment(published)),
      ),
    updated && !isSame ? time(place, updated, message('updated', formatMoment(updated))) : null,
  ];
}

/** `title`: the page's own wording. */
function time(place: ArticlePlace, moment: Moment, words: string): HTMLElement {
  return makeElement(
    place,
    'time',
    { datetime: moment.iso, title: moment.raw },
    makeOwnWords(place, 'own', words),
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
