/** The manifest as each browser wants it. */

export type BrowserTarget = 'chrome' | 'firefox';
export const browserTargets: readonly BrowserTarget[] = ['chrome', 'firefox'];

/** The parts of manifest.json that the build reads or changes; everything else passes through untouched. */
export interface Manifest {
  version: string;
  background: { service_worker?: string; scripts?: string[] };
  externally_connectable?: unknown;
  [key: string]: unknown;
}

/**
 * The one manifest.json holds both kinds of background and would load in either browser. Each built extension gets
 * only its own, because Firefox's linter warns about the other one.
 */
export function manifestFor(target: BrowserTarget, manifest: Manifest): Manifest {
  const { background, externally_connectable, ...rest } = manifest;
  if (target === 'firefox') return { ...rest, background: pick(background, 'scripts') };
  // Without this key any other extension may send us messages in Chromium. Firefox knows no such key and needs none:
  // there, nobody can connect unless `runtime.onMessageExternal` is listened to.
  return { ...rest, background: pick(background, 'service_worker'), externally_connectable };
}

function pick<T extends object, K extends keyof T>(from: T, key: K): Pick<T, K> {
  if (from[key] === undefined) throw new Error(`manifest.json: background.${String(key)} is missing`);
  return { [key]: from[key] } as Pick<T, K>;
}
