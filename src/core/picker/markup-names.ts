/** By which simple selectors an element can be called, and how much each is to be trusted on other pages of the site. */
import { weighName } from './stable-name.ts';

/** A simple or compound selector for one element; the lower `cost`, the likelier it means the same thing tomorrow. */
export interface Called {
  css: string;
  cost: number;
}

/** Attributes that say what a thing is, for machines: readers' tools, tests and search engines need them stable. */
const NAMING = [
  ['data-testid', 1],
  ['data-test-id', 1],
  ['data-test', 1],
  ['data-qa', 1],
  ['data-cy', 1],
  ['data-component', 1],
  ['data-component-name', 1],
  ['data-component-type', 1],
  ['data-component-link-region-name', 1],
  ['data-module', 1],
  ['data-module-name', 1],
  ['data-widget', 1],
  ['data-widget-type', 1],
  ['data-block', 1],
  ['data-block-name', 1],
  ['data-tb-region', 1],
  ['data-print-layout', 1],
  ['data-name', 1.2],
  ['data-type', 1.4],
  ['data-role', 1.4],
  ['data-region', 1.4],
  ['data-area', 1.4],
  ['data-section', 1.6],
  ['data-element', 1.4],
  ['data-link-name', 1.4],
  ['data-ad-slot-type', 1.4],
  ['itemprop', 1],
  ['role', 2.2],
  ['aria-label', 2.6],
] as const;
/** Tags that say what they hold. */
const TELLING = new Set(
  'aside nav footer header main article section figure figcaption form blockquote video audio iframe table details dialog address amp-ad ins'.split(
    ' ',
  ),
);
/** A class that a bundler made up; beside it often stands a second one that could be a word: `sc-gjQpdd kixtae`. */
const BUNDLED = /(?:^|-)(?:sc|css|jsx|emotion)-[\w-]+$/;
const UNTOLD = /^[a-z]{4,7}$/i;
/** These hold pages, not things on them. */
const WHOLE = new Set(['html', 'body', 'head']);

/** The names of an element, best first. Not one of them where it has only names that mean nothing. */
export function namesOf(element: Element): Called[] {
  if (WHOLE.has(element.localName)) return [];
  const names: Called[] = [];
  for (const [attribute, cost] of NAMING) {
    const value = element.getAttribute(attribute);
    if (value !== null && isTelling(attribute, value, element.ownerDocument))
      names.push({ css: `[${attribute}="${value}"]`, cost });
  }
  if (element.id !== '' && weighName(element.id) === 'meaning')
    names.push({ css: `#${element.id}`, cost: 1.8 });
  const classes: Called[] = [];
  // An SVG's class is no string.
  const given = (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 40);
  const isBundled = given.some((name) => BUNDLED.test(name));
  for (const name of new Set(given)) {
    const weight = weighName(name);
    if (weight === 'none' || (isBundled && UNTOLD.test(name))) continue;
    const words = name.split(/[-_]+|(?=\p{Lu})/u).filter((word) => word.length > 2).length;
    classes.push({ css: `.${name}`, cost: weight === 'layout' ? 6 : words > 1 ? 2 : 2.8 });
  }
  names.push(...classes);
  const meaningful = classes.filter(({ cost }) => cost < 6).slice(0, 4);
  for (const [index, one] of meaningful.entries())
    for (const two of meaningful.slice(index + 1))
      names.push({ css: one.css + two.css, cost: Math.max(one.cost, two.cost) + 0.8 });
  const tag = element.localName;
  if (/^[a-z][a-z0-9-]*$/.test(tag)) {
    for (const name of names.filter(({ css }) => css.startsWith('.')).slice(0, 4))
      names.push({ css: tag + name.css, cost: name.cost + 0.3 });
    if (TELLING.has(tag)) names.push({ css: tag, cost: 4 });
  }
  return names.sort((one, two) => one.cost - two.cost);
}

/** Whether the value of a naming attribute is one: words, not a number, a hash or a sentence of this one page. */
function isTelling(attribute: string, value: string, { title }: Document): boolean {
  if (value === '' || /["\\{}@;]|\d{2}|::/.test(value) || value !== value.trim()) return false;
  if (attribute !== 'aria-label')
    return value.split(/[\s/|:,.]+/).every((part) => part === '' || weighName(part) !== 'none');
  return value.length <= 40 && !/\d/.test(value) && value.split(/\s+/).length <= 5 && !title.includes(value);
}
