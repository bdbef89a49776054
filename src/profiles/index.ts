/** All publishers that Galley knows by name. Data only; checked against the schema by the tests. */
import type { Profile } from '../core/profile/profile.ts';
import { actionNews } from './action-news.ts';
import { aftonbladet } from './aftonbladet.ts';
import { alarabiya } from './alarabiya.ts';
import { aljazeera } from './aljazeera.ts';
import { almayadeen } from './almayadeen.ts';
import { anadolu } from './anadolu.ts';
import { ansa } from './ansa.ts';
import { apnews } from './apnews.ts';
import { asahi } from './asahi.ts';
import { bbc } from './bbc.ts';
import { braunschweigerZeitung } from './braunschweiger-zeitung.ts';
import { cbc } from './cbc.ts';
import { cnn } from './cnn.ts';
import { corriere } from './corriere.ts';
import { dailymail } from './dailymail.ts';
import { dawn } from './dawn.ts';
import { dw } from './dw.ts';
import { elpais } from './elpais.ts';
import { euronews } from './euronews.ts';
import { expressen } from './expressen.ts';
import { foxnews } from './foxnews.ts';
import { france24 } from './france24.ts';
import { globo } from './globo.ts';
import { guardian } from './guardian.ts';
import { haaretz } from './haaretz.ts';
import { hankook } from './hankook.ts';
import { hindustantimes } from './hindustantimes.ts';
import { jyllandsPosten } from './jyllands-posten.ts';
import { kommersant } from './kommersant.ts';
import { lbci } from './lbci.ts';
import { lemonde } from './lemonde.ts';
import { lrt } from './lrt.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { morgunbladid } from './morgunbladid.ts';
import { ndtv } from './ndtv.ts';
import { nettavisen } from './nettavisen.ts';
import { nhk } from './nhk.ts';
import { nieuwsblad } from './nieuwsblad.ts';
import { nrk } from './nrk.ts';
import { nytimes } from './nytimes.ts';
import { peoplescn } from './peoplescn.ts';
import { pravda } from './pravda.ts';
import { repubblica } from './repubblica.ts';
import { reuters } from './reuters.ts';
import { rt } from './rt.ts';
import { skynews } from './skynews.ts';
import { spiegel } from './spiegel.ts';
import { tass } from './tass.ts';
import { timesofindia } from './timesofindia.ts';
import { timesofisrael } from './timesofisrael.ts';
import { vnexpress } from './vnexpress.ts';
import { voa } from './voa.ts';
import { washingtonpost } from './washingtonpost.ts';
import { waz } from './waz.ts';
import { xinhua } from './xinhua.ts';
import { yahoo } from './yahoo.ts';

export const profiles: readonly Profile[] = [
  // One a line, in the order of the alphabet.
  actionNews,
  aftonbladet,
  alarabiya,
  aljazeera,
  almayadeen,
  anadolu,
  ansa,
  apnews,
  asahi,
  bbc,
  braunschweigerZeitung,
  cbc,
  cnn,
  corriere,
  dailymail,
  dawn,
  dw,
  elpais,
  euronews,
  expressen,
  foxnews,
  france24,
  globo,
  guardian,
  haaretz,
  hankook,
  hindustantimes,
  jyllandsPosten,
  kommersant,
  lbci,
  lemonde,
  lrt,
  mediaindonesia,
  morgunbladid,
  ndtv,
  nettavisen,
  nhk,
  nieuwsblad,
  nrk,
  nytimes,
  peoplescn,
  pravda,
  repubblica,
  reuters,
  rt,
  skynews,
  spiegel,
  tass,
  timesofindia,
  timesofisrael,
  vnexpress,
  voa,
  washingtonpost,
  waz,
  xinhua,
  yahoo,
];
