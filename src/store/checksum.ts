import type { Digest } from '../core/url/article-id.ts';

/** SHA-256 by the platform: in pages and workers of both browsers, and in Node. */
export const sha256: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/**
 * JSON with the fields of every object in one order, so that two equal values are one text whatever way they came:
 * browsers do not promise to give stored objects back in the order they were put.
 */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (field === null || typeof field !== 'object' || Array.isArray(field)) return field;
    const entries = Object.entries(field as Record<string, unknown>);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries);
  });
}

/** Lower-case hex SHA-256 of the canonical JSON of `fields`. */
async function checksum(fields: unknown): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(canonicalJson(fields)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `fields` with their checksum. */
export async function seal<T extends object>(fields: T): Promise<T & { sum: string }> {
  return { ...fields, sum: await checksum(fields) };
}

/** Whether a sealed value is what was sealed. */
export async function isIntact(sealed: { sum: string }): Promise<boolean> {
  const { sum, ...fields } = sealed;
  return (await checksum(fields)) === sum;
}
