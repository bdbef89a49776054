/** The newspaper's name as its readers know it. */
import type { StructuredData } from '../../story/structured-data.ts';
import { comparable, normaliseText } from '../../text/normalise.ts';

/** Legal forms and network suffixes that no reader says. */
const LEGAL =
  /,?\s+(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|s\.?p\.?a|s\.?r\.?l|plc|corp|corporation|co\. kg|b\.?v|oy|ab|as|pty)\.?$/i;
const LONGEST = 60;

function clean(name: string | null): string | null {
  if (name === null) return null;
  const plain = normaliseText(name.replace(/^@/, ''))
    .replace(/^(?:https?:\/\/)?(?:www\.)([^/]+)\/?$/i, '$1')
    .replace(LEGAL, '')
    // "Daily News | Breaking stories from the valley"
    .replace(/\s+[|–—-]\s+.*$/u, '')
    .trim();
  return plain === '' || plain.length > LONGEST ? null : plain;
}

/** The host without what every host has: `www.daily-news.co.uk` is `daily-news.co.uk`. */
function hostName(host: string): string | null {
  const plain = host.replace(/^(?:www\d?|amp|m|mobile|edition)\./, '');
  return plain === '' ? null : plain;
}

/**
 * The profile's name; else the site's own, else the publisher's; else the host. Where one is a longer form of the
 * host's name and the other unrelated (a holding company), the related one wins.
 */
export function findOutlet(data: StructuredData, host: string, profileOutlet: string | null): string | null {
  if (profileOutlet !== null) return profileOutlet;
  const squeezed = host.replace(/[^a-z0-9]/gi, '').toLowerCase();
  const names = [clean(data.siteName), clean(data.publisher)].filter((name): name is string => name !== null);
  const related = names.find((name) => {
    const key = comparable(name)
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
    return key.length > 2 && squeezed.includes(key);
  });
  return related ?? names[0] ?? hostName(host);
}
