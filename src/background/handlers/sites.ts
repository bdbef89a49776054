import { bareHost } from '../../core/url/bare-host.ts';
import type { Result } from '../../protocol/messages.ts';
import { addRules, changeSite, removeRules, revertRules, type SitesParts } from '../../store/change-site.ts';
import type { BackgroundContext } from '../context.ts';
import { tellTabs } from '../page-rules.ts';
import type { Handlers } from '../router.ts';

/** What is kept of one site: the reader's rules, switches and choices. Tabs of the site hear of it at once. */
export function siteHandlers(context: BackgroundContext) {
  const parts: SitesParts = {
    area: context.browser.storage.local,
    lock: context.sitesLock,
    now: context.now,
  };

  async function andTell(host: string, work: Promise<Result<null>>): Promise<Result<null>> {
    const result = await work;
    if (result.ok) await tellTabs(context, (other) => bareHost(other) === host);
    return result;
  }

  return {
    'site/change': ({ host, change }) => andTell(host, changeSite(parts, { host, change })),
    'rules/add': ({ host, rules }) => andTell(host, addRules(parts, { host, rules })),
    'rules/remove': ({ host, ids }) => andTell(host, removeRules(parts, { host, ids })),
    'rules/revert': ({ host, at }) => andTell(host, revertRules(parts, { host, at })),
  } satisfies Partial<Handlers>;
}
