import { makeContribution } from '../core/profile/make-contribution.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { RulesFile } from '../core/profile/read-rules.ts';
import { dummyPage } from '../core/snapshot/dummy-page.ts';
import type { IndexRow } from '../store/records.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { readSavedPages } from './saved-pages.ts';

/** The reader's own rules of a site, to be kept or read by another Galley. */
export function ownRulesFile({ host, own }: SiteRecord): string {
  const file: RulesFile = { galley: 'rules', version: 1, host, rules: own };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The site's profile with the reader's rules in it; null where nobody has said yet which box is the story. */
export async function contributedProfile({
  site,
  bundled,
  saved,
}: {
  site: SiteRecord;
  bundled: Profile | null;
  saved: readonly IndexRow[];
}): Promise<Profile | null> {
  const [newest] = saved;
  return makeContribution({
    host: site.host,
    bundled,
    own: site.own,
    outlet: newest?.outlet ?? null,
    language: newest?.language ?? null,
    today: new Date().toISOString().slice(0, 10),
  });
}

/** The newest saved page of the site with all its words replaced; null where no markup is kept. */
export async function contributedFixture(saved: readonly IndexRow[]): Promise<string | null> {
  for await (const { document, record } of readSavedPages(saved))
    return dummyPage(document, record.article.url);
  return null;
}
