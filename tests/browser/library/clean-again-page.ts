/** Runs in a page of the extension: what is saved, cleaned again by the rules of today or by others. */
import { findProfile } from '../../../src/core/profile/find-profile.ts';
import type { RepairRule } from '../../../src/core/profile/repair-rule.ts';
import type { MarkupPolicy } from '../../../src/core/sanitiser/render-inline.ts';
import { profiles } from '../../../src/profiles/index.ts';
import { openReading } from '../../../src/store/reading.ts';
import type { StorageArea } from '../../../src/store/storage-area.ts';
import { cleanAgain } from '../../../src/ui/clean-again.ts';

declare const trustedTypes:
  | { createPolicy(name: string, rules: Record<string, (text: string) => string>): MarkupPolicy }
  | undefined;

/** The article as saved, and what cleaning it again gives. */
export async function again(id: string, own: RepairRule[]) {
  const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: StorageArea } }>;
  const area = (browser ?? chrome)!.storage.local;
  const kept = await openReading(area).read(id);
  if (!kept.ok) throw new Error(kept.code);
  const policy =
    typeof trustedTypes === 'undefined'
      ? null
      : trustedTypes.createPolicy('galley', { createHTML: (markup) => markup, createScriptURL: () => '' });
  const bundled = findProfile(new URL(kept.value.article.url).hostname, profiles);
  const cleaned = await cleanAgain(kept.value, { bundled, imported: [], own }, { area, window, policy });
  return { saved: kept.value.article, cleaned };
}
