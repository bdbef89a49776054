/** The language of a text in Latin or Cyrillic letters, by its most frequent little words. */
const WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as at by from his it has said have which their not be',
  es: 'el la de que y en los se del las por un para con una su no más como al lo ha sus fue',
  fr: 'le la les de des et en un une du que pour dans est qui au sur par pas ce il avec ne plus son',
  de: 'der die und das den von zu mit ist des im dem nicht ein eine auf für sich auch es an werden als hat',
  it: 'il di che la e per un del della in non una con si sono da le dei gli al ha anche nel più',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como foi ao pelo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan door om ook er bij maar naar werd heeft',
  sv: 'och att det som en på är av för med till den har inte om ett men var från vid sig',
  da: 'og at det som en på er af for med til den har ikke om et men var fra ved sig blev',
  nb: 'og at det som en på er av for med til den har ikke om et men var fra ved seg ble',
  fi: 'ja on ei se että oli hän ovat mutta myös kun joka ole sen mukaan kuin vuoden olla',
  pl: 'w i na z się do nie to że o jest jak po przez od za ale dla są ma oraz już',
  cs: 'a v se na je že s z do o by i k ale za ve jsou po podle pro byl jako',
  hu: 'a az és hogy nem is egy meg volt azt ez el de már csak még mint pedig',
  ro: 'de și în a la cu pe că o nu din pentru este un care mai au fost sunt ce',
  tr: 've bir bu da de için ile olarak çok olan daha sonra gibi kadar ise dedi',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak pada adalah akan ke juga oleh',
  vi: 'của và là có được trong cho các một người với không này đã những khi',
  ru: 'и в не на что с по это как из он за к его для о от был так бы',
  uk: 'і в не на що з та як це до у за про від він його для був є',
  bg: 'и на да за се от е в че не са по като ще с беше който',
};

/** So many of a text's words must be among a language's commonest. */
const FEWEST_HITS = 0.12;
const MOST_WORDS = 800;

/** A primary language tag, or null where the text is too short or of no listed language. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  if (words.length < 25) return null;
  let best: string | null = null;
  let most = words.length * FEWEST_HITS;
  for (const [language, list] of Object.entries(WORDS)) {
    const common = new Set(list.split(' '));
    let hits = 0;
    for (const word of words) if (common.has(word)) hits += 1;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
