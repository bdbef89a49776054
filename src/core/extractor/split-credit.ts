/**
 * Parts a caption's words from the credit that stands at their end: "… at the pier. Photo: Jane Doe/Reuters",
 * "… © AFP". A credit in brackets, "(AP Photo/Jane Doe)", is told and stays; "(left)" and "(1923)" are none.
 */
import type { SafeHtml } from '../article.ts';
import { isAgency } from './fields/agencies.ts';

/** What announces a credit, in the languages that print it so. */
const LABEL =
  '(?:photo|photograph|picture|image|foto|fotografie|fotografia|fotografía|bild|bilder|imagen|imagem|immagine|obrázek|kuva|kuvat|fotó|fénykép|zdjęcie|fot\\.|фото|снимка|фотография|світлина|φωτογραφία|φωτό|fotoğraf|gambar|ảnh|ภาพ|صورة|الصورة|تصوير|عکس|صور|צילום|תמונה|फोटो|तस्वीर|ছবি|写真|撮影|摄影|攝影|图|圖|图片|圖片|사진)';
const CREDIT_WORD =
  '(?:credits?|copyright|courtesy(?: of)?|source|crédits?(?: photo)?|crédito|créditos|credito|quelle|bildquelle|bildnachweis|bron|källa|kilde|zdroj|źródło|forrás|sursa|kaynak|источник|fuente|fonte|sumber|nguồn|المصدر|מקור|स्रोत|来源|來源|提供|出典|출처)';
const LABELLED = new RegExp(
  `(?:^|[\\s.,;|–—(（【\\[])((?:${LABEL}(?:\\s*(?:/|\\s)?\\s*${CREDIT_WORD})?|${CREDIT_WORD})\\s*(?:by|by:|[:：=|/-])\\s*|(?:photos?|photographs?|image|picture|credit) by\\s+|photo courtesy(?: of)?\\s+|courtesy of\\s+|©\\s*|\\(c\\)\\s*|via\\s+(?=\\p{Lu}))([^.!?。]{2,80}(?:\\.\\p{L}[^.!?。]{0,40})?)[.)\\]）】\\s]*$`,
  'iu',
);
const BRACKETED = /\s*[([（【]\s*([^()[\]（）【】]{2,80})\s*[)\]）】][.\s]*$/u;
/** "… at the pier. | Jane Doe/Getty Images", "… – AFP" */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?: (?:\\p{Lu}\\.|\\p{L}[\\p{L}\\p{M}'’-]*)){0,4}";
const TRAILING = new RegExp(
  `(?:^|[.!?…"”’)]\\s+|\\s+[|–—/-]\\s*)(${NAME}(?:\\s*[/,|]\\s*${NAME}){0,3})[.\\s]*$`,
  'u',
);
const LIBRARY =
  /\b(?:getty(?: images)?|reuters|ap(?: photo| images)?|afp|epa(?:-efe)?|dpa|imago(?: images)?|shutterstock|istock|alamy|picture alliance|keystone|ansa|efe|anp|tt|ntb|ritzau|pap|mti|xinhua|anadolu|bloomberg|zuma|unsplash|pexels|pixabay|wikimedia(?: commons)?|adobe ?stock|depositphotos|scanpix|lehtikuva|belga|apa|pa(?: wire| media)?|handout|archive|archiv|archivo|file(?: photo)?|courtesy)\b/i;

/** Whether words in brackets can name a photographer, an agency or an archive: no description, no year. */
const isCredit = (words: string): boolean =>
  /[\p{Lu}\p{Lo}]/u.test(words) &&
  !/^\p{N}/u.test(words) &&
  words.split(' ').length <= (LABELLED.test(words) ? 16 : 6);

/** Where the credit begins in a caption, and the credit; null without one. */
function findCredit(caption: string): { at: number; credit: string } | null {
  const labelled = LABELLED.exec(caption);
  if (labelled !== null && /\p{L}/u.test(labelled[2]!))
    return { at: caption.indexOf(labelled[1]!, labelled.index), credit: labelled[2]! };
  // Scripts without capitals: the last sentence is an agency's name.
  const agency = /[.。!?]\s*([^.。!?\p{Lu}\p{Ll}]{2,20})$/u.exec(caption);
  if (agency !== null && isAgency(agency[1]!))
    return { at: caption.length - agency[1]!.length, credit: agency[1]! };
  const trailing = TRAILING.exec(caption);
  if (trailing === null) return null;
  const parts = trailing[1]!.split(/\s*[/,|]\s*/).map((part) => part.trim());
  const last = parts.at(-1)!;
  // Reuters names itself first: “REUTERS/Jane Doe”.
  if (!isAgency(last) && !LIBRARY.test(last) && !/^reuters$/i.test(parts[0]!)) return null;
  return { at: trailing.index + trailing[0].indexOf(trailing[1]!), credit: trailing[1]! };
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Cuts words off the end of a caption's markup; null where tags stand within them. */
function cutEnd(html: string, tail: string): string | null {
  const closing = /(?:\s|<\/[a-z]+>)*$/i.exec(html)![0];
  const open = html.slice(0, html.length - closing.length);
  const end = escaped(tail.trim());
  if (!open.endsWith(end)) return null;
  return `${open.slice(0, open.length - end.length)}${closing}`
    .replace(/<([a-z]+)(?:\s[^<>]*)?>\s*<\/\1>/gi, '')
    .replace(/[\s|–—-]+((?:<\/[a-z]+>)*)$/i, '$1')
    .trim();
}

/**
 * A caption without the credit at its end, and the credit. Where markup stands within the credit the caption keeps
 * it, so that nothing is lost.
 * @param caption.words the caption's plain text
 */
export function splitCredit(caption: { html: string; words: string }): {
  html: SafeHtml | null;
  credit: string | null;
} {
  const whole = { html: (caption.html || null) as SafeHtml | null };
  // In brackets it is a part of the paper's sentence, and stays there too.
  const bracketed = BRACKETED.exec(caption.words)?.[1];
  if (bracketed !== undefined) return { ...whole, credit: isCredit(bracketed) ? bracketed : null };
  const found = findCredit(caption.words);
  if (found === null) return { ...whole, credit: null };
  const credit = found.credit.replace(/[\s.,;)\]]+$/, '').trim();
  const rest = cutEnd(caption.html, caption.words.slice(found.at)) ?? caption.html;
  return { html: (rest === '' ? null : rest) as SafeHtml | null, credit: credit === '' ? null : credit };
}
