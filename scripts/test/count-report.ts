/** How many tests there were of each sort. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a JSON report of vitest. A file that could not be run counts as one failure, and so does a run that failed
 * with no failed test to show for it (an error outside any test, or no report at all), so that the sum never says
 * "0 failed" of a run that was not green.
 */
export function countReport(json: string | null, finishedWell: boolean): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const report: Report = json === null ? { testResults: [] } : (JSON.parse(json) as Report);
  for (const file of report.testResults) {
    const before = counts.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === before) counts.failed += 1;
  }
  if ((!finishedWell || json === null) && counts.failed === 0) counts.failed += 1;
  return counts;
}
