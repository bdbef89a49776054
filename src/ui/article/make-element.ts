import { safeAddress } from '../../core/url/safe-address.ts';
import { message, messageLanguage } from '../message.ts';
import type { ArticlePlace } from './article-place.ts';

/** The only attributes the article's own elements carry; none of them can hold script or load anything. */
export interface ElementAttributes {
  class?: string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  role?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-hidden'?: 'true' | undefined;
  'data-block'?: string | undefined;
  datetime?: string | undefined;
  title?: string | undefined;
  scope?: 'col' | 'row' | undefined;
  colspan?: string | undefined;
  rowspan?: string | undefined;
  tabindex?: '0' | undefined;
}

export type Child = Node | string | null;

/** Makes an element of the article. Strings become text nodes: page data never becomes markup here. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  { document }: ArticlePlace,
  tag: Tag,
  attributes: ElementAttributes,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A link that opens elsewhere; plain text where the address is none, or on paper. */
export function makeLink(
  place: ArticlePlace,
  address: string | null,
  text: string,
  className?: string,
): HTMLElement {
  const safe = place.links && address !== null ? safeAddress(address) : null;
  if (safe === null) return makeElement(place, 'span', { class: className }, text);
  const link = makeElement(place, 'a', { class: className }, text);
  link.setAttribute('href', safe);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer nofollow');
  return link;
}

/** Galley's own words inside an article are in Galley's language, whatever the article's is. */
export function makeOwnWords(place: ArticlePlace, className: string, ...children: Child[]): HTMLElement {
  return makeElement(place, 'span', { class: className, ...ownLanguage() }, ...children);
}

export function ownLanguage(): { lang: string; dir: string } {
  return { lang: messageLanguage(), dir: message('locale_direction') };
}
