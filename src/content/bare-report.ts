import type { PageReport } from '../protocol/page-state.ts';

/** Nothing was measured yet. */
export const NO_TIME = { detect: 0, plan: 0, extract: 0 };

/** A report on a page of which nothing is said but why it is left alone, if it is. */
export function bareReport(refusal: PageReport['refusal'], nodes: number): PageReport {
  return {
    detection: { verdict: 'maybe', kind: null, score: 0, reasons: [], language: null },
    cleaned: false,
    attribute: null,
    article: null,
    hidden: [],
    timings: { ...NO_TIME },
    nodes,
    refusal,
  };
}
