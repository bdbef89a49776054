import { useEffect, useState } from 'preact/hooks';
import { bareHost } from '../core/url/bare-host.ts';
import browser from '../platform/browser.ts';
import type { PageState } from '../protocol/page-state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { message } from '../ui/message.ts';
import { useOnline } from '../ui/use-online.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Announcement } from './announcement.tsx';
import { LibraryPanel } from './library-panel.tsx';
import { openPage } from './open-page.ts';
import { PagePanel } from './page-panel.tsx';
import { viewOf } from './page-view.ts';
import type { PopupSubject } from './popup-address.ts';
import { useLibrary } from './use-library.ts';
import { usePage } from './use-page.ts';

/** The whole popup: the page at hand above, the saved articles below, each shown as soon as it is known. */
export function Popup({ subject }: { subject: PopupSubject }) {
  const tabId = useTab(subject);
  const settings = useSettings();
  const online = useOnline();
  const page = usePage(tabId, settings);
  const library = useLibrary();
  const view = viewOf(page.state, { online });
  const isPrivate = page.state?.status === 'reachable' && page.state.private;

  return (
    <div
      class="popup"
      data-state={subject.about === 'library' ? 'library' : view}
      data-private={isPrivate}
      data-online={online}
      data-save={page.save.status}
      data-busy={page.busy}
    >
      <header class="masthead">
        <span class="wordmark">Galley</span>
        <IconButton
          action="sites"
          icon="site"
          label={message('open_sites')}
          onPress={() => void openPage(sitesPath(page.state))}
        />
        <IconButton
          action="settings"
          icon="settings"
          label={message('open_settings')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
      </header>
      <main>
        {subject.about !== 'library' && (
          <PagePanel view={view} page={page} settings={settings} online={online} />
        )}
        <LibraryPanel library={library} alone={subject.about === 'library'} />
      </main>
      <Announcement page={page} library={library} />
    </div>
  );
}

/** The page of sites, at the site of the page at hand where there is one. */
function sitesPath(state: PageState | null): string {
  if (state?.status !== 'reachable' || state.private || !URL.canParse(state.url)) return 'sites.html';
  return `sites.html#${encodeURIComponent(bareHost(new URL(state.url).hostname))}`;
}

/** The tab the popup is about; null until the browser has said which. */
function useTab(subject: PopupSubject): number | null {
  const [tabId, setTabId] = useState<number | null>(subject.about === 'tab' ? subject.tabId : null);
  useEffect(() => {
    if (subject.about !== 'active') return;
    browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setTabId(tab?.id ?? null));
  }, [subject.about]);
  return tabId;
}
