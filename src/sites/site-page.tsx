import { isAlwaysCleaned } from '../store/settings.ts';
import type { Settings } from '../store/settings-schema.ts';
import { freshSite } from '../store/site-record.ts';
import { message } from '../ui/message.ts';
import { AlwaysClean } from './always-clean.tsx';
import { ExportSite } from './export-site.tsx';
import { ImportProfiles } from './import-profiles.tsx';
import { ImportedList } from './imported-list.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { OwnRules } from './own-rules.tsx';
import { bundledAt, importedAt } from './profiles-at.ts';
import { RuleHistory } from './rule-history.tsx';
import { SiteChoices } from './site-choices.tsx';
import { TestBench } from './test-bench.tsx';
import type { KnownSites } from './use-known-sites.ts';
import './site-page.css';

/** Everything about one site: rules, layers, history, choices, test, export and import. */
export function SitePage({ host, known, settings }: { host: string; known: KnownSites; settings: Settings }) {
  const reading = known.sites.find((one) => one.host === host);
  const site = reading?.record ?? freshSite(host);
  const state = reading?.state ?? 'missing';
  const bundled = bundledAt(host);
  const imported = importedAt(known.imported, host);
  const saved = known.saved.get(host) ?? [];
  return (
    <div class="site" data-site={host} data-rules={site.own.length}>
      {(state === 'damaged' || state === 'newer') && (
        <p class="notice notice-warning" data-notice={state}>
          {message(state === 'damaged' ? 'site_damaged_note' : 'site_newer_note')}
        </p>
      )}
      <AlwaysClean host={host} always={isAlwaysCleaned(settings, host)} settings={settings} />
      <OwnRules site={site} saved={saved} />
      <RuleHistory site={site} />
      <LayerSwitches site={site} bundled={bundled} imported={imported} />
      <ImportedList imported={imported} />
      <TestBench site={site} bundled={bundled} imported={imported} saved={saved} settings={settings} />
      <SiteChoices site={site} />
      <ExportSite site={site} bundled={bundled} saved={saved} />
      <ImportProfiles known={known} />
    </div>
  );
}
