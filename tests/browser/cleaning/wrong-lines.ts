/** What a person sees on a cleaned page, held against what a fixture expects. */
import type { Page } from '../../../scripts/browsers/driver.ts';
import type { ExpectedArticle } from '../../fixtures/fixture.ts';
import { firstOutOfOrder } from '../../fixtures/page-lines.ts';
import { renderedLines, visibleLines } from './visible-lines.ts';

export const nothingWrong = { missing: undefined, leaked: [], missingText: undefined, leakedText: [] };

/** Compares block by block what is seen with what must be, by the boxes and by the rendered text. */
export async function wrongLines(page: Page, expected: ExpectedArticle, late: readonly string[] = []) {
  const seen = await page.evaluate<string[]>(visibleLines);
  const rendered = await page.evaluate<string[]>(renderedLines);
  return {
    missing: firstOutOfOrder(expected.mustShow, seen),
    leaked: leaked(seen, expected, late),
    missingText: firstOutOfOrder(expected.mustShow, rendered),
    leakedText: leaked(rendered, expected, late),
  };
}

/** Lines of the furniture that are seen more often than the story has them. */
function leaked(lines: readonly string[], expected: ExpectedArticle, late: readonly string[]): string[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const count = (texts: readonly string[], line: string) =>
    texts.filter((text) => flat(text) === line).length;
  const { kicker, source, bylines, leadFigure } = expected;
  const own = [...expected.mustShow, ...bylines, kicker, source, leadFigure?.caption, leadFigure?.credit];
  const allowed = own.filter((text) => text != null);
  const unwanted = new Set([...expected.mustHide, ...expected.extraMustHide, ...late].map(flat));
  return [...unwanted].filter((line) => count(lines, line) > count(allowed, line));
}
