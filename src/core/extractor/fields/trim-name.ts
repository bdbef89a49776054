/** One name without what pages print in the same breath: labels, roles, places, verbs, boxes run together. */
import { labelLength, labelsOf, lowerOf } from './line-labels.ts';
import { wordsIn } from './name-kinds.ts';
import { CONNECTORS, ROLE_WORD } from './name-shape.ts';

/** "By" and its kin. */
const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|report|article|commentary|opinion|analysis|photos?(?: and (?:story|text))?) by|by|بقلم|מאת|escrito por|écrit par|geschreven door|a cura di|(?:von|by) unser(?:em|er) \p{L}+|dal nostro inviato|dalla nostra inviata)[\s:：]+/iu;
/** Short prepositions, which also begin names: capitals only before two words ("Di Mario Rossi", not "Di Stefano"). */
const PREPOSITION =
  /^(?:(?:von|par|por|di|de|da|door|av|af|oleh|od|от|από|του|της|Par|Por|Door|Oleh|Av|Af|Από|Του|Της)\s+(?=\p{Lu})|(?:Von|De|Di|Da|Od|От)\s+(?=\p{Lu}\S*\s+\p{Lu}))/u;
/** "Text Jane Doe", "Od: Jane Doe" */
const TEXT_BY = /^(?:te(?:kst|xt[eo]?|sto)|od)[\s:：]+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu;
/** Words before a role that are the role's: "Senior Political Reporter". */
const ROLE_ADJECTIVE =
  /^(?:senior|junior|staff|chief|deputy|assistant|associate|executive|managing|lead|contributing|special|freelance|guest|trending|data|investigative|features?|foreign|home|city|night|web|digital|social|audience|breaking|royal|crime|court|health|science|technology|tech|business|political|politics|economics|money|travel|sports?|football|soccer|fashion|beauty|style|food|film|tv|music|arts?|culture|entertainment|celebrity|showbiz|lifestyle|education|climate|environment|energy|transport|world|national|international|local|news|opinion|media|gaming|games|shopping|commerce|video|europe|asia|africa|washington|us|uk|the|&|and|of)$/i;

/** Without a "By" in front. Other labels count only with their colon: "Haber Merkezi" is a desk, "Haber: X" is X. */
export function stripLabel(text: string): string {
  const plain = text.replace(BY, '').replace(PREPOSITION, '').replace(TEXT_BY, '');
  if (plain !== text) return plain;
  const labels = labelsOf(null);
  const lower = lowerOf(text);
  for (const role of ['byline', 'source'] as const) {
    const length = labelLength(lower, 0, labels[role]);
    const colon = length === 0 ? null : /^\s*[:：/]\s*/.exec(text.slice(length));
    if (colon !== null) return text.slice(length + colon[0].length);
  }
  return text;
}

/** Cut where a sentence about the person begins: "Jane Doe reports from Kyiv", "Jane Doe is a fellow". */
function cutAtVerb(name: string): string {
  const parts = name.split(' ');
  let capitals = 0;
  for (const [index, word] of parts.entries()) {
    if (/^\p{Lu}/u.test(word)) capitals += 1;
    else if (capitals >= 2 && /^\p{Ll}{2,}/u.test(word) && !CONNECTORS.has(word) && !ROLE_WORD.test(word))
      return parts.slice(0, index).join(' ');
  }
  return name;
}

/** "Jane Doe Senior Political Reporter" is Jane Doe; where no full name would be left, it stays. */
function cutRole(name: string): string {
  const parts = name.split(' ');
  if (parts.length < 3 || !ROLE_WORD.test(parts[parts.length - 1]!)) return name;
  let end = parts.length - 1;
  while (end > 0 && ROLE_ADJECTIVE.test(parts[end - 1]!)) end -= 1;
  const rest = parts.slice(0, end);
  return rest.length >= 2 && /^\p{Lu}/u.test(rest[1]!) ? rest.join(' ') : name;
}

/** "Jane Doe Jane Doe", as when a picture's text stands beside the name. */
function once(name: string): string {
  const parts = name.replace(/^(.+) by (?=\1$)/i, '$1 ').split(' ');
  const half = parts.length / 2;
  const first = parts.slice(0, half).join(' ');
  return half >= 2 && first === parts.slice(half).join(' ') ? first : name;
}

/** Without what is said about the person in the same breath: place, paper, role before or after the name. */
export function trimName(part: string): string {
  let name = stripLabel(part.replace(/^[\s"'“”‘’.:,\-–—*]+|[\s"“”:,\-–—*]+$/gu, ''));
  const at = /^(\S+\s+\S.*?)\s+(?:in|für|[Ff]or|at|aus|à|из|в|from)\s+(?=\p{Lu}|the\b|de[rn]\b)/u.exec(name);
  if (at !== null && wordsIn(at[1]!) <= 4) name = at[1]!;
  name = once(cutRole(cutAtVerb(name)));
  // "순천 홍길동 기자": a place before the name; "홍길동 경제부 기자" has the desk behind it.
  name = name.replace(
    /^\p{Script=Hangul}+\s+(\p{Script=Hangul}{2,3}[^부팀실국\s]?\s+(?:기자|특파원))$/u,
    (whole, last: string) => (/[부팀실국]\s/u.test(last) ? whole : last),
  );
  name = name.replace(
    /^((?:\p{Script=Hangul}{2,4}))\s+(?:[\p{Script=Hangul}\p{L}]+)?(?:기자|특파원|논설위원|인턴기자|선임기자|전문기자)(?:\s*외\s*\d+명)?$/u,
    '$1',
  );
  name = name.replace(
    /^(?:本报|本網|本网)?(?:记者|記者|编辑|編輯|作者|撰文|文)[\s:：/]*|[\s/]*(?:记者|記者|编辑|編輯|报道|報導)$/gu,
    '',
  );
  // "王小明 台北報導": the second is a place.
  name = name.replace(/^(\p{Script=Han}{2,4})\s+\p{Script=Han}{2,4}$/u, (whole, first: string) =>
    /(?:报道|報導)$/u.test(part) ? first : whole,
  );
  return name.replace(/\.$/, (dot) => (/(?:\b\p{L}|Jr|Sr)\.$/u.test(name) ? dot : '')).trim();
}
