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
 * Warnings we live with: files in which a library assigns `innerHTML`, and which. Readability and DOMPurify do so in
 * documents that are never shown and run no script; Preact only when it is given `dangerouslySetInnerHTML`, which
 * tests/codebase/markup.test.ts keeps out of our code together with every assignment of our own.
 */
const accepted: Readonly<Record<string, string>> = {
  'content/cleaner.js': 'Readability and DOMPurify',
  'popup.js': 'Preact',
  'reader.js': 'Preact and DOMPurify',
  'options.js': 'Preact',
  'sites.js': 'Preact, Readability and DOMPurify',
};

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
  const isAccepted = ({ code, file }: Finding) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' && file !== undefined && file in accepted;
  const all = [...report.errors, ...report.warnings, ...report.notices];
  const details = all
    .filter((finding) => !isAccepted(finding))
    .map((f) => `${f.file ?? 'extension'}:${f.line ?? 0} ${f.code} ${f.message}`);
  for (const [file, libraries] of Object.entries(accepted)) {
    if (all.some((finding) => isAccepted(finding) && finding.file === file)) continue;
    details.push(
      `${file} has no warning (for ${libraries}) any more: take it out of scripts/check/firefox-lint.ts`,
    );
  }
  return { ok: details.length === 0, details: details.join('\n') };
}
