/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { bbc } from './bbc.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aljazeera,
  almayadeen,
  bbc,
];
