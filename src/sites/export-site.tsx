import { useState } from 'preact/hooks';
import type { Profile } from '../core/profile/profile.ts';
import type { IndexRow } from '../store/records.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { Button } from '../ui/button.tsx';
import { message } from '../ui/message.ts';
import { saveFile } from './save-file.ts';
import { contributedFixture, contributedProfile, ownRulesFile } from './site-files.ts';

/** The reader's rules as files: for another computer, or as a contribution to everyone's Galley. */
export function ExportSite({
  site,
  bundled,
  saved,
}: {
  site: SiteRecord;
  bundled: Profile | null;
  saved: readonly IndexRow[];
}) {
  const [note, setNote] = useState('');
  const { host, own } = site;

  const exportProfile = async () => {
    const profile = await contributedProfile({ site, bundled, saved });
    if (profile === null) setNote(message('export_no_root'));
    else {
      saveFile(`${profile.id}.profile.json`, 'application/json', `${JSON.stringify(profile, null, 2)}\n`);
      setNote(message('export_saved', `${profile.id}.profile.json`));
    }
  };
  const exportFixture = async () => {
    const html = await contributedFixture(saved);
    if (html === null) setNote(message('export_no_page'));
    else {
      saveFile(`${host}.fixture.html`, 'text/html', html);
      setNote(message('export_saved', `${host}.fixture.html`));
    }
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{message('export')}</h2>
      <p class="quiet">{message('export_hint')}</p>
      <div class="export-actions">
        <Button
          action="export-own"
          busy={own.length === 0}
          onPress={() => {
            saveFile(`${host}.galley-rules.json`, 'application/json', ownRulesFile(site));
            setNote(message('export_saved', `${host}.galley-rules.json`));
          }}
        >
          {message('export_own')}
        </Button>
        <Button action="export-profile" onPress={() => void exportProfile()}>
          {message('export_profile')}
        </Button>
        <Button action="export-fixture" onPress={() => void exportFixture()}>
          {message('export_fixture')}
        </Button>
      </div>
      <p class="quiet">{message('export_contribution_hint')}</p>
      <p role="status">{note}</p>
    </section>
  );
}
