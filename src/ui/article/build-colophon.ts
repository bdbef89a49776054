import type { Article, Conflict } from '../../core/article.ts';
import { formatInstant, formatMoment } from '../format-date.ts';
import { type MessageName, message, messageFor } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';
import { type Child, makeElement, makeLink, ownLanguage } from './make-element.ts';

/** What the library knows about this copy. */
export interface SavedCopy {
  savedAt: string;
  revisedAt: string;
  version: number;
}

/** Fields whose origin a reader may want to know, as far as the page's evidence is kept. */
const explained = ['headline', 'bylines', 'published', 'updated', 'source'] as const;

/** What the page's other sources say instead, each with where it says so. */
function buildConflict(place: ArticlePlace, { field, values }: Conflict, article: Article): HTMLElement {
  const isDate = field === 'published' || field === 'updated';
  return makeElement(
    place,
    'ul',
    { class: 'conflicts' },
    ...values.map(({ value, from }) =>
      makeElement(
        place,
        'li',
        {},
        message('conflict_otherwise', message(messageFor('provenance', from))),
        ' ',
        isDate
          ? makeElement(place, 'bdi', {}, formatMoment({ iso: value, raw: value }))
          : makeElement(place, 'bdi', article.language === null ? {} : { lang: article.language }, value),
      ),
    ),
  );
}

/** The end matter: tags, where the article was read, when it was saved, and where its facts come from. */
export function buildColophon(
  place: ArticlePlace,
  { article, copy }: { article: Article; copy: SavedCopy | null },
): HTMLElement {
  const rows: Child[] = [];
  const add = (name: MessageName, ...values: Child[]) => {
    rows.push(makeElement(place, 'dt', {}, message(name)), makeElement(place, 'dd', {}, ...values));
  };
  add('about_address', makeElement(place, 'bdi', { dir: 'ltr' }, makeLink(place, article.url, article.url)));
  if (copy) {
    add('about_saved', formatInstant(copy.version > 1 ? copy.revisedAt : copy.savedAt));
    if (copy.version > 1) add('about_version', String(copy.version));
  }
  for (const field of explained) {
    const from = article.provenance[field];
    const others = article.conflicts.find((conflict) => conflict.field === field);
    if (from || others)
      add(
        `field_${field}`,
        from ? message(messageFor('provenance', from)) : null,
        others ? buildConflict(place, others, article) : null,
      );
  }
  return makeElement(
    place,
    'footer',
    { class: 'colophon' },
    article.tags.length > 0
      ? makeElement(
          place,
          'p',
          { class: 'tags' },
          makeElement(place, 'span', { class: 'tags-label', ...ownLanguage() }, message('reader_tags')),
          ' ',
          ...article.tags.flatMap((tag, index) => [
            index > 0 ? ' · ' : null,
            makeElement(place, 'bdi', { class: 'tag' }, tag),
          ]),
        )
      : null,
    makeElement(
      place,
      'details',
      { class: 'about', ...ownLanguage() },
      makeElement(place, 'summary', {}, message('about_copy')),
      makeElement(place, 'dl', {}, ...rows),
    ),
  );
}
