import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { ImportedProfile } from '../store/imported-profile.ts';
import type { IndexRow } from '../store/records.ts';
import type { Settings } from '../store/settings-schema.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, formatNumber, message } from '../ui/message.ts';
import { FailureNote } from './failure-note.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { rulesAt } from './rules-at.ts';
import { TriedRow } from './tried-row.tsx';
import { useTestBench } from './use-test-bench.ts';
import './test-bench.css';

/** The saved articles of the site as its test bench: what the rules of now would make of each. */
export function TestBench({
  site,
  bundled,
  imported,
  saved,
  settings,
}: {
  site: SiteRecord;
  bundled: Profile | null;
  imported: readonly ImportedProfile[];
  saved: readonly IndexRow[];
  settings: Settings;
}) {
  const rules = useMemo(() => rulesAt({ site, bundled, imported }), [site, bundled, imported]);
  const { tried, running, failed, test, keep } = useTestBench(saved, rules);
  const [preview, setPreview] = useState<Article | null>(null);
  const different = tried.filter(({ outcome }) => outcome.is === 'cleaned' && outcome.differs).length;
  const isDone = running === null && tried.length > 0;
  return (
    <section aria-labelledby="bench" data-bench={running ? 'running' : isDone ? 'done' : 'idle'}>
      <h2 id="bench">{message('bench')}</h2>
      <p class="quiet">{saved.length === 0 ? message('bench_empty') : message('bench_hint')}</p>
      {saved.length > 0 && (
        <Button action="test" busy={running !== null} onPress={() => void test()}>
          {countedMessage('bench_test', saved.length)}
        </Button>
      )}
      <p role="status">
        {running && message('bench_running', formatNumber(running.done + 1), formatNumber(running.of))}
        {isDone && countedMessage('bench_different', different)}
      </p>
      <FailureNote failed={failed} />
      {tried.length > 0 && (
        <ul class="bench">
          {tried.map((one) => (
            <TriedRow key={one.row.id} tried={one} onPreview={setPreview} />
          ))}
        </ul>
      )}
      {isDone && different > 0 && (
        <Button action="keep" kind="primary" onPress={() => void keep()}>
          {message('bench_keep')}
        </Button>
      )}
      {preview && <PreviewFrame article={preview} settings={settings} onClose={() => setPreview(null)} />}
    </section>
  );
}
