import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProfile } from '../../src/core/profile/find-profile.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { blankFixture, blankProfile } from './blank-files.ts';
import { register } from './register.ts';

export interface NewProfile {
  /** The folder of the repository. */
  root: string;
  host: string;
  /** Else made from the host. */
  id?: string | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Those there are. */
  profiles: readonly Profile[];
}

export type Outcome = { ok: true; next: string } | { ok: false; why: string };

/** Writes and registers a profile and its fixture; where it cannot, nothing is written and one sentence says why. */
export function startProfile({ root, host: given, id: wanted, today, profiles }: NewProfile): Outcome {
  const refuse = (why: string): Outcome => ({ ok: false, why });
  const host = given
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))
    return refuse('Say for which host: npm run new-profile -- www.paper.example');
  const known = findProfile(host, profiles);
  if (known !== null)
    return refuse(`${host} is known: its profile is src/profiles/${known.id}.ts. Add a layout there.`);

  const id = wanted ?? idOf(host);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return refuse(`${id} is no name for a profile: small letters, digits and single hyphens.`);
  const profile = `src/profiles/${id}.ts`;
  const fixture = `tests/fixtures/publishers/${id}.ts`;
  for (const path of [profile, fixture])
    if (existsSync(join(root, path)))
      return refuse(`${path} is there already: add ${host} to its hosts, or choose a name with --id NAME.`);

  const name = variableOf(id);
  const lists = [
    { path: 'src/profiles/index.ts', variable: name, entry: name },
    {
      path: 'tests/fixtures/publishers/layouts.ts',
      variable: `${name}Fixtures`,
      entry: `...${name}Fixtures`,
    },
  ].map((list) => {
    const path = join(root, list.path);
    return { path, text: register(readFileSync(path, 'utf8'), { ...list, file: `./${id}.ts` }) };
  });
  writeFileSync(join(root, profile), blankProfile({ id, name, host, today }), { flag: 'wx' });
  writeFileSync(join(root, fixture), blankFixture({ id, name, host }), { flag: 'wx' });
  for (const { path, text } of lists) writeFileSync(path, text);
  return {
    ok: true,
    next: `Written and registered: ${profile} and ${fixture}.

1. Open an article on ${host} and look at its markup. In ${profile} say how the page is known (when),
   where the story stands (root), where its fields are, and what among them is furniture (hide).
2. In ${fixture} rebuild that markup, small, around an invented story in the paper's language:
   150 words or more, and the furniture that the profile hides.
3. npx vitest run --project=unit tests/fixtures.test.ts tests/core/story/fixtures.test.ts tests/codebase/profiles.test.ts -t ${id}
   It fails now, and passes when both are filled in. Then: npm run check, npm test.

docs/profiles.md explains each step.`,
  };
}

/** Second levels below which names are given out: `co.uk`, `com.au`, `or.jp`. */
const SECOND_LEVELS = /^(?:ac|co|com|edu|go|gov|gob|ne|net|or|org)$/;

/** The paper's part of a host: `bbc` of `www.bbc.co.uk`. */
function idOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && SECOND_LEVELS.test(labels[labels.length - 1]!)) labels.pop();
  return labels[labels.length - 1]!;
}

/** `action-news` as a variable's name; names cannot begin with a digit. */
function variableOf(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `paper${name}` : name;
}
