import type { UnusedLine } from '../core/ftr/read-site-config.ts';
import { type FtrRefusal, readSiteConfig } from '../core/ftr/read-site-config.ts';
import type { ImportRefusal } from '../core/profile/import-refusal.ts';
import type { Profile } from '../core/profile/profile.ts';
import { readProfiles } from '../core/profile/read-profiles.ts';
import { isRulesFile, readRules } from '../core/profile/read-rules.ts';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import type { ImportedProfile } from '../store/imported-profile.ts';
import { gate } from './check-selector.ts';

/** A file as it was read: what can be taken in, or why nothing of it. */
export type ReadFile =
  | {
      ok: true;
      fileName: string;
      origin: ImportedProfile['origin'];
      profiles: Profile[];
      /** A reader's own rules, from an export of Galley. */
      own: { host: string; rules: RepairRule[] } | null;
      /** Lines of a site configuration that are of no use here. */
      unused: UnusedLine[];
    }
  | {
      ok: false;
      fileName: string;
      refusal: ImportRefusal | { code: FtrRefusal | 'unreadable' };
      unused: UnusedLine[];
    };

const LARGEST = 5_000_000;

/** Reads one file of somebody else's. Nothing of it is run, fetched or kept. */
export async function readImport(file: File): Promise<ReadFile> {
  const fileName = file.name.slice(0, 200);
  const refuse = (
    refusal: Extract<ReadFile, { ok: false }>['refusal'],
    unused: UnusedLine[] = [],
  ): ReadFile => ({
    ok: false,
    fileName,
    refusal,
    unused,
  });
  if (file.size > LARGEST) return refuse({ code: 'too-large' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse({ code: 'unreadable' });
  }
  if (isRulesFile(text)) {
    const read = readRules(text, gate);
    if (!read.ok) return refuse(read.refusal);
    const { host, rules } = read;
    return { ok: true, fileName, origin: 'galley', profiles: [], own: { host, rules }, unused: [] };
  }
  if (/^\ufeff?\s*[{[]/.test(text) || /\.json$/i.test(fileName)) {
    const read = readProfiles(text, gate);
    if (!read.ok) return refuse(read.refusal);
    return { ok: true, fileName, origin: 'galley', profiles: read.profiles, own: null, unused: [] };
  }
  const today = new Date().toISOString().slice(0, 10);
  const config = readSiteConfig({ source: text, fileName, today, gate });
  if (!config.ok) return refuse({ code: config.refusal }, config.unused);
  return {
    ok: true,
    fileName,
    origin: 'ftr-site-config',
    profiles: [config.profile],
    own: null,
    unused: config.unused,
  };
}
