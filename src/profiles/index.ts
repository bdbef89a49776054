/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { ansa } from './ansa.ts';
import { apnews } from './apnews.ts';
import { bbc } from './bbc.ts';
import { cbc } from './cbc.ts';
import { cnn } from './cnn.ts';
import { corriere } from './corriere.ts';
import { dailymail } from './dailymail.ts';
import { dawn } from './dawn.ts';
import { dw } from './dw.ts';
import { elpais } from './elpais.ts';
import { euronews } from './euronews.ts';
import { foxnews } from './foxnews.ts';
import { france24 } from './france24.ts';
import { globo } from './globo.ts';
import { guardian } from './guardian.ts';
import { hindustantimes } from './hindustantimes.ts';
import { jyllandsPosten } from './jyllands-posten.ts';
import { lemonde } from './lemonde.ts';
import { lrt } from './lrt.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { ndtv } from './ndtv.ts';
import { nhk } from './nhk.ts';
import { nieuwsblad } from './nieuwsblad.ts';
import { nrk } from './nrk.ts';
import { nytimes } from './nytimes.ts';
import { pravda } from './pravda.ts';
import { repubblica } from './repubblica.ts';
import { reuters } from './reuters.ts';
import { rt } from './rt.ts';
import { skynews } from './skynews.ts';
import { spiegel } from './spiegel.ts';
import { tass } from './tass.ts';
import { timesofindia } from './timesofindia.ts';
import { voa } from './voa.ts';
import { washingtonpost } from './washingtonpost.ts';
import { xinhua } from './xinhua.ts';
import { yahoo } from './yahoo.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aljazeera,
  almayadeen,
  ansa,
  apnews,
  bbc,
  cbc,
  cnn,
  corriere,
  dailymail,
  dawn,
  dw,
  elpais,
  euronews,
  foxnews,
  france24,
  globo,
  guardian,
  hindustantimes,
  jyllandsPosten,
  lemonde,
  lrt,
  mediaindonesia,
  ndtv,
  nhk,
  nieuwsblad,
  nrk,
  nytimes,
  pravda,
  repubblica,
  reuters,
  rt,
  skynews,
  spiegel,
  tass,
  timesofindia,
  voa,
  washingtonpost,
  xinhua,
  yahoo,
];
