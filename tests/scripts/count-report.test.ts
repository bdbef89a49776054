import { expect, test } from 'vitest';
import { countReport } from '../../scripts/test/count-report.ts';

const report = (...files: [status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });

test('adds up all files', () => {
  const json = report(['passed', 'passed', 'passed', 'skipped'], ['failed', 'passed', 'failed', 'todo']);
  expect(countReport(json, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('counts a file that could not be run as one failure', () => {
  expect(countReport(report(['failed'], ['passed', 'passed']), false)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('never says "0 failed" of a run that was not green', () => {
  expect(countReport(report(['passed', 'passed']), false)).toMatchObject({ passed: 1, failed: 1 });
  expect(countReport(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countReport(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
