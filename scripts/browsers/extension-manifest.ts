import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const ManifestSchema = v.object({
  key: v.optional(v.string()),
  action: v.optional(v.object({ default_popup: v.optional(v.string()) })),
  commands: v.optional(
    v.record(v.string(), v.object({ suggested_key: v.optional(v.object({ default: v.string() })) })),
  ),
  browser_specific_settings: v.optional(v.object({ gecko: v.optional(v.object({ id: v.string() })) })),
});
/** The part of an extension's manifest that driving it needs. */
export type ExtensionManifest = v.InferOutput<typeof ManifestSchema>;

export function readManifest(extensionDir: string): ExtensionManifest {
  const file = path.join(extensionDir, 'manifest.json');
  return v.parse(ManifestSchema, JSON.parse(readFileSync(file, 'utf8')));
}

/** The id Chromium gives an unpacked extension: made from the manifest's `key`, or else from the folder's path. */
export function chromiumExtensionId(extensionDir: string): string {
  const { key } = readManifest(extensionDir);
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : path.resolve(extensionDir));
  const digits = [...hash.digest('hex').slice(0, 32)];
  return digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The keys of a command: `Alt+Shift+K` is `{ modifiers: ['Alt', 'Shift'], key: 'K' }`. */
export interface Shortcut {
  modifiers: string[];
  /** As the manifest spells it: a capital letter, a digit, or a name such as `Comma`. */
  key: string;
}

export function findShortcut(manifest: ExtensionManifest, command: string): Shortcut {
  const suggested = manifest.commands?.[command]?.suggested_key?.default;
  if (!suggested) throw new Error(`The manifest suggests no keys for a command "${command}".`);
  const parts = suggested.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}

export function popupPath(manifest: ExtensionManifest): string {
  const popup = manifest.action?.default_popup;
  if (!popup) throw new Error('The manifest names no action.default_popup.');
  return popup;
}
