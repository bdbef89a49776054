import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RepairVerb } from '../core/profile/repair-rule.ts';
import browser from '../platform/browser.ts';
import type { FailureCode, Result } from '../protocol/messages.ts';
import type { PageReport, PageState, SavedSummary } from '../protocol/page-state.ts';
import { send } from '../protocol/send.ts';
import { openReading } from '../store/reading.ts';
import type { Settings } from '../store/settings-schema.ts';
import { readSite } from '../store/sites.ts';
import { closePopup, openPage } from './open-page.ts';
import { type SaveOutcome, settleSave } from './settle-save.ts';

/** The last save of this popup. */
export type SaveStatus =
  | { status: 'none' }
  /** Part of the article seems to be missing: the reader is asked before it is saved. */
  | { status: 'asking' }
  | { status: 'saving' }
  | { status: 'undone' }
  | SaveOutcome;

/** What went wrong or was done last, beside saves. */
export type PageNotice =
  | { failed: FailureCode }
  | 'grant-refused'
  | 'cleaned'
  | 'restored'
  | 'joined'
  | 'kept'
  | null;

/** The page at hand and all that can be done with it. Every action ends in new `state`, `save` or `notice`. */
export interface PageControl {
  state: PageState | null;
  /** The background could not even look. */
  failed: FailureCode | null;
  busy: boolean;
  save: SaveStatus;
  notice: PageNotice;
  look: () => Promise<void>;
  setClean: (on: boolean) => Promise<void>;
  showBlock: (blockId: number, shown: boolean) => Promise<void>;
  /** Brings a hidden block back on every page of the site. */
  alwaysKeep: (blockId: number) => Promise<void>;
  /** Lets the reader pick on the page, and closes the popup. */
  pick: (aim: RepairVerb) => Promise<void>;
  /** Scrolls the page to an entry of its live blog. */
  showEntry: (key: string) => Promise<void>;
  /** Fetches the other pages of the story and joins them to the article, all or none. */
  joinPages: () => Promise<void>;
  /** Cleans another story that stands on the page. */
  chooseStory: (storyId: number) => Promise<void>;
  openReaderView: () => Promise<void>;
  /** Saves, or asks first where part of the article seems to be missing. */
  saveArticle: () => Promise<void>;
  /** Saves what there is. */
  saveAnyway: () => Promise<void>;
  /** Goes back to before the question. */
  dontSave: () => void;
  saveLink: () => Promise<void>;
  undoSave: (id: string) => Promise<void>;
  /** Must be called in the handler of a click: browsers ask the reader only then. */
  grant: (origin: string) => Promise<boolean>;
}

/** Watches the page of `tabId`; null while the tab is not known yet. `settings` null: not read yet. */
export function usePage(tabId: number | null, settings: Settings | null): PageControl {
  const [state, setState] = useState<PageState | null>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [save, setSave] = useState<SaveStatus>({ status: 'none' });
  const [notice, setNotice] = useState<PageNotice>(null);
  const latest = useRef<PageState | null>(null);
  const didClickAction = useRef(false);
  /** What a click does on this site, where the reader has chosen it for the site; null: as everywhere. */
  const siteAction = useRef<Settings['clickAction'] | null>(null);

  const keep = useCallback((next: PageState | null) => {
    latest.current = next;
    setState(next);
  }, []);

  const keepReport = useCallback(
    (result: Result<PageReport>): PageReport | null => {
      if (!result.ok) {
        setNotice({ failed: result.code });
        return null;
      }
      const before = latest.current;
      if (before?.status === 'reachable') keep({ ...before, report: result.value });
      return result.value;
    },
    [keep],
  );

  const keepSaved = useCallback(
    (saved: SavedSummary | null) => {
      const before = latest.current;
      if (before?.status === 'reachable') keep({ ...before, saved });
    },
    [keep],
  );

  const look = useCallback(async () => {
    if (tabId === null) return;
    const result = await send('page/look', { tabId });
    if (result.ok) {
      setFailed(null);
      siteAction.current = await clickActionAt(result.value.url);
      keep(result.value);
    } else {
      setFailed(result.code);
    }
  }, [tabId, keep]);

  const setClean = useCallback(
    async (on: boolean) => {
      if (tabId === null) return;
      setBusy(true);
      setNotice(null);
      // Whoever presses the switch has looked at the page: clean it also where the detector is not sure.
      const report = keepReport(
        on ? await send('page/clean', { tabId, force: true }) : await send('page/undo', { tabId }),
      );
      if (report) setNotice(on ? 'cleaned' : 'restored');
      setBusy(false);
    },
    [tabId, keepReport],
  );

  const showBlock = useCallback(
    async (blockId: number, shown: boolean) => {
      if (tabId !== null) keepReport(await send('page/show-block', { tabId, blockId, shown }));
    },
    [tabId, keepReport],
  );

  const alwaysKeep = useCallback(
    async (blockId: number) => {
      if (tabId === null) return;
      setNotice(null);
      if (keepReport(await send('page/always-keep', { tabId, blockId }))) setNotice('kept');
    },
    [tabId, keepReport],
  );

  const pick = useCallback(
    async (aim: RepairVerb) => {
      if (tabId === null) return;
      const result = await send('page/pick', { tabId, aim });
      if (result.ok) closePopup();
      else setNotice({ failed: result.code });
    },
    [tabId],
  );

  const showEntry = useCallback(
    async (key: string) => {
      if (tabId === null) return;
      const result = await send('page/show-entry', { tabId, key });
      setNotice(result.ok ? null : { failed: result.code });
    },
    [tabId],
  );

  const joinPages = useCallback(async () => {
    if (tabId === null) return;
    setNotice(null);
    if (keepReport(await send('page/join-pages', { tabId }))) setNotice('joined');
  }, [tabId, keepReport]);

  const chooseStory = useCallback(
    async (storyId: number) => {
      if (tabId === null) return;
      setBusy(true);
      setNotice(null);
      setSave({ status: 'none' });
      if (keepReport(await send('page/choose-story', { tabId, storyId }))) {
        // Whether it is saved is another question for another story.
        await look();
        setNotice('cleaned');
      }
      setBusy(false);
    },
    [tabId, keepReport, look],
  );

  const openReaderView = useCallback(async () => {
    if (tabId === null) return;
    const result = await send('page/preview', { tabId });
    if (result.ok) await openPage(`reader.html?preview=${encodeURIComponent(result.value)}`);
    else setNotice({ failed: result.code });
  }, [tabId]);

  const runSave = useCallback(
    async (name: 'article/save' | 'article/save-link') => {
      if (tabId === null) return;
      setSave({ status: 'saving' });
      setNotice(null);
      const now = latest.current;
      const before = now?.status === 'reachable' ? now.saved : null;
      const address = now?.status === 'reachable' ? now.report.article?.canonicalUrl : now?.url;
      const outcome = await settleSave({
        result: await send(name, { tabId }),
        before,
        find: async () => (address ? openReading(browser.storage.local).find(address) : null),
      });
      if (outcome.status === 'saved' || outcome.status === 'survived') keepSaved(outcome.saved);
      setSave(outcome);
    },
    [tabId, keepSaved],
  );
  const saveAnyway = useCallback(() => runSave('article/save'), [runSave]);
  const saveArticle = useCallback(async () => {
    if (seemsIncomplete(latest.current)) setSave({ status: 'asking' });
    else await runSave('article/save');
  }, [runSave]);
  const dontSave = useCallback(() => setSave({ status: 'none' }), []);
  const saveLink = useCallback(() => runSave('article/save-link'), [runSave]);

  const undoSave = useCallback(
    async (id: string) => {
      const result = await send('library/delete', { ids: [id] });
      if (!result.ok) {
        setNotice({ failed: result.code });
        return;
      }
      keepSaved(null);
      setSave({ status: 'undone' });
    },
    [keepSaved],
  );

  const grant = useCallback(
    async (origin: string) => {
      // No await before this line: it would end the click.
      const given = await browser.permissions.request({ origins: [`${origin}/*`] });
      setNotice(given ? null : 'grant-refused');
      if (given) await look();
      return given;
    },
    [look],
  );

  useEffect(() => void look(), [look]);

  useEffect(() => {
    if (didClickAction.current || tabId === null || settings === null || state === null) return;
    didClickAction.current = true;
    if (state.status !== 'reachable' || state.report.detection.verdict !== 'article') return;
    if (state.report.article === null || state.report.refusal !== null) return;
    const clickAction = siteAction.current ?? settings.clickAction;
    if (clickAction === 'clean' && !state.report.cleaned) {
      setBusy(true);
      send('page/clean', { tabId, force: false }).then((result) => {
        if (keepReport(result)) setNotice('cleaned');
        setBusy(false);
      });
    } else if (clickAction === 'reader view') {
      void openReaderView();
    } else if (clickAction === 'save' && state.saved === null && !state.private) {
      void saveArticle();
    }
  }, [tabId, settings, state, keepReport, openReaderView, saveArticle]);

  return {
    state,
    failed,
    busy,
    save,
    notice,
    look,
    setClean,
    showBlock,
    alwaysKeep,
    pick,
    showEntry,
    joinPages,
    chooseStory,
    openReaderView,
    saveArticle,
    saveAnyway,
    dontSave,
    saveLink,
    undoSave,
    grant,
  };
}

/** A preview is incomplete by nature, which has been said. */
function seemsIncomplete(state: PageState | null): boolean {
  if (state?.status !== 'reachable' || state.report.article === null) return false;
  const { article, detection } = state.report;
  return article.completeness.isLow && (detection.kind ?? article.kind) !== 'preview';
}

/** What the reader chose a click to do on the site of this address; null where that is what it does everywhere. */
async function clickActionAt(url: string | null): Promise<Settings['clickAction'] | null> {
  if (url === null || !URL.canParse(url)) return null;
  const site = await readSite(browser.storage.local, new URL(url).hostname).catch(() => null);
  return site?.record.choices.clickAction ?? null;
}
