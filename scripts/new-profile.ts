/**
 * Starts a profile: `npm run new-profile -- HOST [--id NAME]` writes the profile, its first fixture and what has to
 * come of it, registers both, and says what to do next. The tests fail until they are filled in. How to: docs/profiles.md.
 */
import { parseArgs } from 'node:util';
import { profiles } from '../src/profiles/index.ts';
import { startProfile } from './new-profile/start-profile.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { id: { type: 'string' } },
});
const outcome = startProfile({
  root: new URL('..', import.meta.url).pathname,
  host: positionals[0] ?? '',
  id: values.id,
  today: new Date().toISOString().slice(0, 10),
  profiles,
});
if (outcome.ok) console.log(outcome.next);
else {
  console.error(outcome.why);
  process.exitCode = 1;
}
