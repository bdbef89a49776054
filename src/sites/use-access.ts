import { useEffect, useState } from 'preact/hooks';
import browser from '../platform/browser.ts';

/** A site's pages, as permissions know them: Chromium finds `*://` in nothing that was given scheme by scheme. */
const originsOf = (host: string) =>
  [host, `www.${host}`].flatMap((name) => [`https://${name}/*`, `http://${name}/*`]);

export interface Access {
  /** Whether Galley may work on the site without being clicked; null until the browser has said so. */
  state: 'given' | 'missing' | null;
  /** Asks the reader for it. Call it in a click, with nothing awaited before. */
  ask(): Promise<boolean>;
}

/**
 * Access to a site, kept up to date: browsers let readers withdraw it at any time. Given for either form of the host
 * is given, since the popup asks for the one the page stands under.
 */
export function useAccess(host: string): Access {
  const [state, setState] = useState<Access['state']>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      Promise.all(originsOf(host).map((origin) => browser.permissions.contains({ origins: [origin] })))
        .then((given) => given.some(Boolean))
        .catch(() => false)
        .then((given) => isCurrent && setState(given ? 'given' : 'missing'));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isCurrent = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [host]);
  const ask = async () => {
    const given = await browser.permissions.request({ origins: originsOf(host) }).catch(() => false);
    if (given) setState('given');
    return given;
  };
  return { state, ask };
}
