/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { ansa } from './ansa.ts';
import { bbc } from './bbc.ts';
import { corriere } from './corriere.ts';
import { dawn } from './dawn.ts';
import { dw } from './dw.ts';
import { elpais } from './elpais.ts';
import { euronews } from './euronews.ts';
import { france24 } from './france24.ts';
import { hindustantimes } from './hindustantimes.ts';
import { jyllandsPosten } from './jyllands-posten.ts';
import { lemonde } from './lemonde.ts';
import { lrt } from './lrt.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { ndtv } from './ndtv.ts';
import { nhk } from './nhk.ts';
import { nieuwsblad } from './nieuwsblad.ts';
import { nrk } from './nrk.ts';
import { repubblica } from './repubblica.ts';
import { spiegel } from './spiegel.ts';
import { timesofindia } from './timesofindia.ts';
import { xinhua } from './xinhua.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aljazeera,
  almayadeen,
  ansa,
  bbc,
  corriere,
  dawn,
  dw,
  elpais,
  euronews,
  france24,
  hindustantimes,
  jyllandsPosten,
  lemonde,
  lrt,
  mediaindonesia,
  ndtv,
  nhk,
  nieuwsblad,
  nrk,
  repubblica,
  spiegel,
  timesofindia,
  xinhua,
];
