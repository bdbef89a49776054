import axe from 'axe-core';
import type { Page } from './driver.ts';

/** One rule that a page breaks, with the elements that break it. */
export interface AccessibilityViolation {
  id: string;
  impact: string | null;
  help: string;
  elements: string[];
}

/**
 * Asks axe-core what is wrong with a page. Its source is evaluated, not added as a script element: the extension's
 * content security policy would stop that.
 */
export async function runAxe(page: Page): Promise<AccessibilityViolation[]> {
  await page.evaluate(`(() => { ${axe.source}; return true; })()`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? null,
      help,
      elements: nodes.map((node) => node.html),
    }));
  });
}
