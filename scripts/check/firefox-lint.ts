import { type Outcome, runTool } from './step.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}
interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

/**
 * Warnings we live with, by code and file. Both libraries assign `innerHTML` inside documents that are never shown
 * and never run script; see tests/codebase/markup.test.ts, which holds the same list for our own build.
 */
const accepted = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'content/cleaner.js', because: 'Readability and DOMPurify' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'reader.js', because: 'DOMPurify' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'background.js', because: 'DOMPurify' },
];

/** Runs Mozilla's own linter (what addons.mozilla.org runs on upload) over the built Firefox extension. */
export async function lintForFirefox(folder: string): Promise<Outcome> {
  const run = await runTool('web-ext', [
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${folder}`,
  ]);
  let report: Report;
  try {
    report = JSON.parse(run.stdout) as Report;
  } catch {
    return { ok: false, details: `web-ext lint gave no report:\n${run.details}` };
  }
  const findings = [...report.errors, ...report.warnings, ...report.notices].filter(
    ({ code, file }) => !accepted.some((one) => one.code === code && one.file === file),
  );
  const details = findings.map((f) => `${f.file ?? 'extension'}:${f.line ?? 0} ${f.code} ${f.message}`);
  return { ok: findings.length === 0, details: details.join('\n') };
}
