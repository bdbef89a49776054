/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { apnews } from './apnews.ts';
import { bbc } from './bbc.ts';
import { cbc } from './cbc.ts';
import { cnn } from './cnn.ts';
import { dailymail } from './dailymail.ts';
import { foxnews } from './foxnews.ts';
import { guardian } from './guardian.ts';
import { nytimes } from './nytimes.ts';
import { reuters } from './reuters.ts';
import { rt } from './rt.ts';
import { skynews } from './skynews.ts';
import { tass } from './tass.ts';
import { voa } from './voa.ts';
import { washingtonpost } from './washingtonpost.ts';
import { yahoo } from './yahoo.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aljazeera,
  almayadeen,
  apnews,
  bbc,
  cbc,
  cnn,
  dailymail,
  foxnews,
  guardian,
  nytimes,
  reuters,
  rt,
  skynews,
  tass,
  voa,
  washingtonpost,
  yahoo,
];
