import { matchesHost } from '../../core/profile/find-profile.ts';
import { importProfiles, removeImported, switchImported } from '../../store/change-imported.ts';
import type { BackgroundContext } from '../context.ts';
import { tellTabs } from '../page-rules.ts';
import type { Handlers } from '../router.ts';

/** Other people's profiles. */
export function importHandlers(context: BackgroundContext) {
  const parts = {
    area: context.browser.storage.local,
    lock: context.importedLock,
    now: context.now,
    newId: context.newKey,
  };
  const tell = (hosts: readonly string[]) => tellTabs(context, (host) => matchesHost(host, hosts));

  return {
    'profile/import': async ({ profiles }) => {
      const result = await importProfiles(parts, profiles);
      if (result.ok) await tell(profiles.flatMap(({ profile }) => profile.hosts));
      return result;
    },
    'profile/change': async ({ id, on }) => {
      const result = await switchImported(parts, { id, on });
      if (!result.ok) return result;
      await tell(result.value.hosts);
      return { ok: true, value: null };
    },
    'profile/remove': async ({ id }) => {
      const result = await removeImported(parts, id);
      if (!result.ok) return result;
      await tell(result.value?.hosts ?? []);
      return { ok: true, value: null };
    },
  } satisfies Partial<Handlers>;
}
