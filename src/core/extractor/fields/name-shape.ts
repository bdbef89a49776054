/** Whether a few words have the shape of a byline's names, and not of a sentence. No list of names: shape only. */

/** Small words within and between names. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'and und et y e og och ja en i и та і και ve với dan và és și with mit avec con con med met by von par por di da de del della dello degli dei do dos das du des la le el al bin ibn ben van den der ter ten te zu zum zur af av in for at of the our a an from special to on o’ d’ l’ st san santa ul vd in aus à em til på i für'.split(
    ' ',
  ),
);
/** What people of a newsroom are, as word or word ending, in the languages that print it with bylines. */
export const ROLE_WORD =
  /(?:^|[\s-])(?:correspondents?|reporters?|editors?|journalists?|writers?|columnists?|contributors?|photographers?|producers?|analysts?|critics?|bureau chief|bureau|chief|presenter|anchor|fellow|intern|staff|freelancers?|researchers?|\p{L}*redakteur(?:in)?(?:nen)?|\p{L}*korrespondent(?:in)?(?:en)?|\p{L}*reporter(?:in)?|journalist(?:in)?|journaliste|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|chroniqueu(?:r|se)|redactora?|corresponsal|periodista|reportero?a?|enviado especial|colaboradora?|giornalista|inviat[oa]|corrispondente|redacteur|verslaggever|jornalista|repórter|correspondente|dziennikar(?:z|ka)|redaktor(?:ka)?|журналист(?:ка)?|корреспондент|кореспондент|редактор|обозреватель|muhabiri?|gazeteci|editörü?|yazarı?|مراسل[ةه]?|صحفي[ةه]?|محرر[ةه]?|كاتب[ةه]?|כתבת?|עורכת?|记者|記者|编辑|編輯|기자|특파원|논설위원|wartawan|penulis|phóng viên|journalistin|toimittaja|journalista)$/iu;
const SENTENCE_END = /(?:[!?…。！？।۔]|(?<!\b(?:Jr|Sr|Dr|Mr|Ms|St|\p{L}))\.)["'”’»)]*$/iu;
const CASED = /[\p{Lu}\p{Ll}]/u;

/**
 * Whether a text may be the names after a "By": short, no sentence, and in scripts with capitals nothing in lower
 * case but what stands within names and between them.
 */
export function isBylineShape(text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > 160 || SENTENCE_END.test(line) || !/\p{L}/u.test(line)) return false;
  const words = line.split(/[\s,;|/·•]+/).filter((word) => word !== '');
  if (words.length > 20) return false;
  if (!CASED.test(line))
    return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
      line,
    )
      ? line.length <= 40
      : words.length <= 9 && line.length <= 80;
  let capitals = 0;
  let lower = 0;
  words.forEach((word, index) => {
    if (
      /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) ||
      /^(?:al|el|d|l|o|as|ash|an|de|mc)[-'’]\p{Lu}/iu.test(word)
    )
      capitals += 1;
    else if (
      /\p{L}/u.test(word) &&
      !CONNECTORS.has(word.toLowerCase()) &&
      !ROLE_WORD.test(word) &&
      !WIRE.has(word.toLowerCase())
    )
      lower += 1;
    else if (index === 0 && WIRE.has(word.toLowerCase())) capitals += 1;
  });
  return capitals > 0 && lower === 0;
}

const WIRE = new Set(
  'agencies agency wires wire dpa afp staff sda epd kna apa agencias agenturen agences news desk newsroom team'.split(
    ' ',
  ),
);

/** Words of section names and places, which look like names too. */
const NO_NAME =
  /\b(?:news|world|sports?|politics?|business|economy|opinion|analysis|culture|arts?|health|science|technology|tech|life|lifestyle|style|travel|food|video|photos?|gallery|live|local|national|international|middle|east|west|north|south|asia|africa|europe|america|american|united|states|kingdom|new|city|street|state|county|university|read|more|share|follow|subscribe|sign|log|home|page|stories|story|report|reports|top|latest|breaking|special|feature|features|review|reviews|entertainment|celebrity|music|movies|film|tv|games?|gaming|football|basketball|baseball|real|estate|climate|change|environment|education|money|markets?|finance|crime|courts?|weather|editor|editors|choice|picks?|magazine|weekly|daily|print|edition|premium|podcast|newsletter|listen|comments?|advertisement|getty|images?|photo|credit|courtesy|file|january|february|march|april|june|july|august|september|october|november|december|deutschland|politik|wirtschaft|panorama|sport|kultur|wissen|gesellschaft|ausland|inland|meinung|lesen|teilen|actualité|société|économie|monde|política|economía|sociedad|mundo|deportes|cultura|opinión|cronaca|mondo|cookies?|privacy|policy|contact|about)\b/iu;

/**
 * Whether a line is surely a person's name and nothing else although no "By" announces it: two to four words in
 * capitals, none of which sections or places are called by. Only for scripts with capitals.
 */
export function isUnlabelledName(text: string): boolean {
  const name = text.replace(/^[\s\-–—|•·]+|[\s\-–—|•·,]+$/g, '');
  if (name.length > 50) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const proper = words.filter((word) =>
    /^\p{Lu}(?:\p{Ll}+|\.|\p{Ll}*['’-]?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*\.?$/u.test(word),
  ).length;
  return (
    proper >= 2 &&
    words.every((word) => /^\p{Lu}/u.test(word) || CONNECTORS.has(word)) &&
    /^\p{Lu}\p{L}/u.test(words[words.length - 1]!) &&
    !NO_NAME.test(name)
  );
}
