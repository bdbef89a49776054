import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { countedMessage, message } from '../ui/message.ts';
import { type DryPage, dryRun, trialOf, trialOfRules } from './dry-run.ts';
import { FailureNote } from './failure-note.tsx';
import { ImportedFile } from './imported-file.tsx';
import { type ReadFile, readImport } from './read-import.ts';
import type { KnownSites } from './use-known-sites.ts';
import { useSending } from './use-sending.ts';
import './import-profiles.css';

/** A file with what each of its profiles would do, in their order. */
export interface Candidate {
  file: ReadFile;
  pages: DryPage[][];
}

const none = { profiles: 0, rules: 0 };

/** Rules that one message carries. */
const rulesAtOnce = 100;

/** Files read at once. */
const mostFiles = 20;

/** Taking in other people's profiles: read, tried, shown, and only then accepted or not. */
export function ImportProfiles({ known }: { known: KnownSites }) {
  const { failed, ask } = useSending();
  const [candidates, setCandidates] = useState<readonly Candidate[] | 'reading' | null>(null);
  const [accepted, setAccepted] = useState(none);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLElement>(null);

  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setAccepted(none);
    setCandidates('reading');
    const found: Candidate[] = [];
    for (const file of files.slice(0, mostFiles)) {
      const one = await readImport(file);
      const pages: DryPage[][] = [];
      const trials = one.ok
        ? [...one.profiles.map(trialOf), ...(one.own ? [trialOfRules(one.own.host, one.own.rules)] : [])]
        : [];
      for (const trial of trials) pages.push(await dryRun(trial, known));
      found.push({ file: one, pages });
    }
    setCandidates(found);
    if (input.current) input.current.value = '';
    requestAnimationFrame(() => result.current?.focus());
  };
  const shown = candidates === null || candidates === 'reading' ? [] : candidates;
  const ready = shown.flatMap(({ file }) => (file.ok ? [file] : []));
  const profiles = ready.flatMap(({ profiles, origin, fileName }) =>
    profiles.map((profile) => ({ profile, origin, fileName })),
  );
  const own = ready.flatMap(({ own }) => own ?? []);
  const isReady = profiles.length + own.length > 0;
  const accept = async () => {
    if (profiles.length > 0 && !(await ask('profile/import', { profiles }))) return;
    for (const { host, rules } of own)
      for (let at = 0; at < rules.length; at += rulesAtOnce)
        if (!(await ask('rules/add', { host, rules: rules.slice(at, at + rulesAtOnce) }))) return;
    setAccepted({ profiles: profiles.length, rules: own.reduce((sum, { rules }) => sum + rules.length, 0) });
    close();
  };
  const close = () => {
    setCandidates(null);
    input.current?.focus();
  };
  return (
    <section
      aria-labelledby="import"
      class="import"
      data-over={over}
      data-import={candidates === null ? 'idle' : candidates === 'reading' ? 'reading' : 'read'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="import">{message('import')}</h2>
      <p class="quiet" id="import-hint">
        {message('import_hint')}
      </p>
      <label class="button import-file">
        <span>{message('import_choose')}</span>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain"
          aria-describedby="import-hint"
          data-action="import"
          onChange={(event) => void read([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <p role="status">
        {candidates === 'reading' && message('import_reading')}
        {accepted.profiles > 0 && countedMessage('import_done', accepted.profiles)}{' '}
        {accepted.rules > 0 && countedMessage('import_rules_done', accepted.rules)}
      </p>
      <FailureNote failed={failed} />
      {shown.length > 0 && (
        <section class="dry-run" ref={result} tabIndex={-1} aria-label={message('import_dry_run')}>
          <h3>{message('import_dry_run')}</h3>
          <p class="quiet">{message('import_dry_run_hint')}</p>
          {shown.map((candidate, index) => (
            <ImportedFile key={index} candidate={candidate} />
          ))}
          <div class="form-actions">
            {isReady && (
              <Button action="accept" kind="primary" onPress={() => void accept()}>
                {message('import_accept')}
              </Button>
            )}
            <Button action="cancel-import" onPress={close}>
              {message(isReady ? 'cancel' : 'close')}
            </Button>
          </div>
        </section>
      )}
    </section>
  );
}
