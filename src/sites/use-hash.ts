import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { SiteHostSchema } from '../store/site-record.ts';

/** The host that the address names behind its `#`; null for the list of all, also where it names none. */
function hostInAddress(): string | null {
  const parsed = v.safeParse(SiteHostSchema, decoded(location.hash.slice(1)));
  return parsed.success ? parsed.output : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Which site is shown; goes along with the browser's Back. */
export function useHash(): string | null {
  const [host, setHost] = useState(hostInAddress);
  useEffect(() => {
    const update = () => setHost(hostInAddress());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return host;
}
