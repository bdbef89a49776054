import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.join(
  fileURLToPath(new URL('../..', import.meta.url)),
  '../shared/security/payloads-dev.json',
);

export interface StoredPayload {
  id: string;
  html: string;
  /** Where it was seen to run script in a page without walls, e.g. `chromium-doc`. */
  live: string[];
}

/**
 * Payloads of public test suites that were seen to run script, where somebody has put them beside the project; null
 * elsewhere. They are under licences of their own and are no part of the project.
 */
export function storedPayloads(): StoredPayload[] | null {
  if (!existsSync(file)) return null;
  const all = JSON.parse(readFileSync(file, 'utf8')) as StoredPayload[];
  return all.filter(({ live }) => live.length > 0);
}
