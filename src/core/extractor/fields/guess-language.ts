/**
 * The language of a text that does not say: by the commonest small words of languages in Latin letters, by telling
 * letters in other scripts. Only clear answers; null otherwise.
 */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with on as are by his from have at has this will but not who which',
  de: 'der die und das den von mit ist des sich dem nicht ein eine auch auf für wird nach bei aus sind einen hat',
  fr: 'le la les et des est une dans du pour que qui par sur au plus avec pas ce sont aux cette ses été',
  es: 'el la los las que y en del se por con una para su al es como más este han sus pero fue',
  pt: 'o que do da em um para com não uma os no se na por mais as dos como foi ao das seu sua',
  it: 'il di che la del della per una con non sono gli dei nel alla più anche dal come è ha si',
  nl: 'de het een van en in dat is op te zijn met voor niet aan er ook als door maar naar heeft wordt',
  sv: 'och att det som en är av för på den med har inte till ett om han var de sig också efter',
  da: 'og at det er en af for den til på med har som de ikke der et han fra var også efter blev',
  nb: 'og at det er en av for den til på med har som de ikke et han fra var også etter ble',
  fi: 'ja on ei että oli myös se hän ovat kun mutta ovat sekä kuin jos vuoden ole joka mukaan',
  pl: 'w i na z się nie do to że jest o jak po od przez ale za dla są który także oraz był',
  cs: 'a v se na je že s z o do i to jako by pro za po které není také jeho který byl',
  hu: 'a az és hogy nem is egy volt meg ez csak már még mint után szerint kell vagy azt lesz',
  ro: 'și de în a la cu pe că din o pentru nu este care un mai au fost prin sunt după cele',
  tr: 've bir bu için ile olarak da de daha olan çok gibi en sonra kadar olduğunu ise göre ancak var',
  id: 'yang dan di untuk dengan pada dari dalam ini itu tidak akan oleh juga sebagai telah adalah ke',
  vi: 'và của là có được trong cho không với các một những người đã khi này để từ đến năm',
  sw: 'na ya wa kwa ni la katika za kuwa hii huo wake pia ambao kwamba baada hiyo yake',
};
const sets = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Letters that tell languages of one script apart; the first pattern with a share of hits wins. */
const LETTERS: Record<string, [string, RegExp][]> = {
  Cyrl: [
    ['uk', /[іїєґ]/giu],
    ['sr', /[ђћјљњџ]/giu],
    ['ru', /[ыэё]/giu],
    ['bg', /ъ/giu],
  ],
  Arab: [
    ['ur', /[ٹڈڑےں]/gu],
    ['fa', /[پچژگ]/gu],
    ['ar', /[ةىأإ]/gu],
  ],
  Hani: [['zh', /\p{Script=Han}/gu]],
  Deva: [['hi', /\p{Script=Devanagari}/gu]],
  Beng: [['bn', /\p{Script=Bengali}/gu]],
};
/** Of all letters, that many must be telling ones. */
const TELLING_SHARE = 0.005;
const FEWEST_WORDS = 8;

/** @param script ISO 15924 code of the text's script, `Latn` for Latin */
export function guessLanguage(text: string, script: string): string | null {
  if (script !== 'Latn')
    return (
      LETTERS[script]?.find(
        ([, pattern]) => (text.match(pattern)?.length ?? 0) > text.length * TELLING_SHARE,
      )?.[0] ?? null
    );
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const [language, set] of sets)
      if (set.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < FEWEST_WORDS || first[1] < (second?.[1] ?? 0) * 1.3) return null;
  return first[0];
}
