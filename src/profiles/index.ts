/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { bbc } from './bbc.ts';
import { corriere } from './corriere.ts';
import { euronews } from './euronews.ts';
import { jyllandsPosten } from './jyllands-posten.ts';
import { lemonde } from './lemonde.ts';
import { lrt } from './lrt.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { nieuwsblad } from './nieuwsblad.ts';
import { nrk } from './nrk.ts';
import { spiegel } from './spiegel.ts';
import { timesofindia } from './timesofindia.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aljazeera,
  almayadeen,
  bbc,
  corriere,
  euronews,
  jyllandsPosten,
  lemonde,
  lrt,
  mediaindonesia,
  nieuwsblad,
  nrk,
  spiegel,
  timesofindia,
];
