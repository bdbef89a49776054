import { isPublicSuffix } from '../url/public-suffix.ts';

/** What speaks against a host pattern of somebody else's profile. Each has a message `host_fault_…`. */
export type HostFault = 'form' | 'public-suffix';

/** Why a pattern such as `*.example.com` is not taken, or null: it must name one publisher's hosts. */
export function hostFault(pattern: string): HostFault | null {
  const host = pattern.startsWith('*.') ? pattern.slice(2) : pattern;
  if (isPublicSuffix(host)) return 'public-suffix';
  if (host.length > 253 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return 'form';
  return null;
}
