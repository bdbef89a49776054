/** One name without what pages print in the same breath: labels, roles, places, verbs, boxes run together. */
import { labelPatterns } from './line-labels.ts';
import { wordsIn } from './name-kinds.ts';
import { CONNECTORS, ROLE_WORD } from './name-shape.ts';

/** "By" and its kin. */
const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|report|article|commentary|opinion|analysis|photos?(?: and (?:story|text))?) by|by|بقلم|מאת|escrito por|écrit par|geschreven door)[\s:：]+/iu;
/** Short prepositions, which also begin names: capitals only before two words ("Di Mario Rossi", not "Di Stefano"). */
const PREPOSITION =
  /^(?:(?:von|par|por|di|de|da|door|av|af|oleh|od|от|από|του|της|Par|Por|Door|Oleh|Av|Af|Από|Του|Της)\s+(?=\p{Lu})|(?:Von|De|Di|Da|Od|От)\s+(?=\p{Lu}\S*\s+\p{Lu}))/u;
/** Without a "By" in front. Other labels count only with their colon: "Haber Merkezi" is a desk, "Haber: X" is X. */
export function stripLabel(text: string): string {
  const plain = text.replace(BY, '').replace(PREPOSITION, '');
  if (plain !== text) return plain;
  const patterns = labelPatterns(null);
  for (const role of ['byline', 'source'] as const) {
    patterns[role].lastIndex = 0;
    const match = patterns[role].exec(text);
    const colon = match === null ? null : /^\s*[:：/]\s*/.exec(text.slice(match[0].length));
    if (match !== null && colon !== null) return text.slice(match[0].length + colon[0].length);
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

/** Without what is said about the person in the same breath: place, paper, role before or after the name. */
export function trimName(part: string): string {
  let name = stripLabel(part.replace(/^[\s"'“”‘’.:,\-–—*]+|[\s"“”:,\-–—*]+$/gu, ''));
  const at = /^(\S+\s+\S.*?)\s+(?:in|für|[Ff]or|at|aus|à|из|в|from)\s+(?=\p{Lu}|the\b|de[rn]\b)/u.exec(name);
  if (at !== null && wordsIn(at[1]!) <= 4) name = at[1]!;
  name = cutAtVerb(name);
  name = name.replace(
    /^((?:\p{Script=Hangul}{2,4}))\s+(?:[\p{Script=Hangul}\p{L}]+)?(?:기자|특파원|논설위원|인턴기자|선임기자|전문기자)(?:\s*외\s*\d+명)?$/u,
    '$1',
  );
  name = name.replace(
    /^(?:本报|本網|本网)?(?:记者|記者|编辑|編輯|作者|撰文|文)[\s:：/]*|[\s/]*(?:记者|記者|编辑|編輯|报道|報導)$/gu,
    '',
  );
  return name.replace(/\.$/, (dot) => (/(?:\b\p{L}|Jr|Sr)\.$/u.test(name) ? dot : '')).trim();
}
