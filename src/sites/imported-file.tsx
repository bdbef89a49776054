import type { UnusedLine } from '../core/ftr/read-site-config.ts';
import type { Profile } from '../core/profile/profile.ts';
import { countedMessage, formatNumber, isolate, message, messageFor } from '../ui/message.ts';
import type { DryPage } from './dry-run.ts';
import type { Candidate } from './import-profiles.tsx';
import { refusalWords } from './refusal-words.ts';

/** Hits listed for one page. */
const mostHits = 20;

/** One file before it is accepted: for whom it is, what it would hide, what of it was not understood. */
export function ImportedFile({ candidate: { file, pages } }: { candidate: Candidate }) {
  return (
    <article class="candidate" data-file={file.fileName} data-ok={file.ok}>
      <h4>
        <bdi dir="ltr">{file.fileName}</bdi>
      </h4>
      {!file.ok && (
        <p class="notice notice-warning" data-refusal={file.refusal.code}>
          {refusalWords(file.refusal)}
        </p>
      )}
      {file.ok &&
        file.profiles.map((profile, index) => (
          <Outlook key={`${profile.id}${index}`} profile={profile} pages={pages[index] ?? []} />
        ))}
      {file.ok && file.own && (
        <div class="outlook" data-own={file.own.host}>
          <p>{countedMessage('import_own_rules', file.own.rules.length, isolate(file.own.host))}</p>
          <DryPages pages={pages[0] ?? []} />
        </div>
      )}
      <UnusedLines lines={file.unused} />
    </article>
  );
}

function Outlook({ profile, pages }: { profile: Profile; pages: readonly DryPage[] }) {
  const count = (of: 'hide' | 'keep') =>
    profile.layouts.reduce((sum, layout) => sum + (layout[of]?.length ?? 0), 0);
  return (
    <div class="outlook" data-profile={profile.id}>
      <p>
        <strong>
          <bdi>{profile.outlet}</bdi>
        </strong>
      </p>
      <p class="quiet">
        {message('import_hosts')}{' '}
        <bdi dir="ltr" class="hosts-listed">
          {profile.hosts.join(', ')}
        </bdi>
      </p>
      <p class="quiet facts">
        <span>{countedMessage('import_hides', count('hide'))}</span>
        <span>{countedMessage('import_keeps', count('keep'))}</span>
      </p>
      <DryPages pages={pages} />
    </div>
  );
}

function DryPages({ pages }: { pages: readonly DryPage[] }) {
  if (pages.length === 0) return <p class="quiet">{message('import_no_pages')}</p>;
  return (
    <>
      {pages.map((page) => (
        <DryPageView key={`${page.where}${page.headline}`} page={page} />
      ))}
    </>
  );
}

function DryPageView({ page }: { page: DryPage }) {
  const { where, headline, isKnown, hits } = page;
  const blocks = hits.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="dry-page" data-dry={where} data-known={isKnown} data-blocks={blocks}>
      <p>{message(where === 'tab' ? 'import_on_tab' : 'import_on_saved', isolate(headline))}</p>
      <p class="quiet">
        {isKnown ? countedMessage('import_would_hide', blocks) : message('import_design_unknown')}
      </p>
      {isKnown && hits.length > 0 && (
        <ul class="hits">
          {hits.slice(0, mostHits).map(({ selector, count, words }) => (
            <li key={selector}>
              <span>{formatNumber(count)} ×</span>
              <code dir="ltr">{selector}</code>
              {words !== '' && <bdi class="quiet">{words}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function UnusedLines({ lines }: { lines: readonly UnusedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="unused" data-unused={lines.length}>
      <summary>{countedMessage('import_unused', lines.length)}</summary>
      <ul>
        {lines.map(({ line, text, reason }) => (
          <li key={line} data-line={line}>
            <p>{message('import_line', formatNumber(line), message(messageFor('ftr_reason', reason)))}</p>
            <code dir="ltr">{text}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
