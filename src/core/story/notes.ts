/** What the newsroom says about the article itself: it always stays. */
import type { TextBlock } from './read-page.ts';

const CORRECTION =
  /^[\s*(]*(?:corrections?|clarifications?|erratum|errata|korrektur|berichtigung|richtigstellung|correctif|rectificatif|corrección|fe de errat(?:as|a)|fe de errores|correzione|rettifica|errata corrige|correção|errei|rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|helyesbítés|erată|διόρθωση|düzeltme|исправление|уточнение|виправлення|تصحيح|توضيح|תיקון|اصلاحیه|सुधार|সংশোধনী|koreksi|đính chính|订正|更正|勘误|訂正|정정)\s*(?:[:：—–-]|[,(])/iu;
/** The same in a sentence. Not "has been updated": that is news, not a mistake. */
const AMENDED =
  /^[\s*(]*(?:this (?:article|story|report|post|piece|headline) (?:was|has been) (?:amended|corrected)|(?:an earlier|a previous) version of this (?:article|story|report|post|piece|headline|caption)|in an earlier version of this|dieser (?:artikel|text|beitrag) wurde (?:nachträglich )?(?:korrigiert|berichtigt)|in einer (?:früheren|ersten) (?:version|fassung)|(?:dans )?une (?:première )?version (?:précédente|antérieure) de cet|cet article a été (?:corrigé|rectifié)|(?:en )?una versión anterior de este|este artículo (?:ha sido|fue) corregido|(?:in )?una versione precedente di questo|(?:em )?uma versão anterior d(?:este|esta)|este (?:artigo|texto) foi corrigido|in een eerdere versie van dit|i en tidigare version av|i en tidligere (?:version|versjon) av|artikeln har (?:rättats|korrigerats)|в более ранней версии|в предыдущей версии|в первоначальной версии)(?![\p{L}])/iu;
const EDITOR =
  /^(?:editor['’]s? note|editors['’] note|anmerkung der redaktion|hinweis der redaktion|note de la rédaction|nota de la redacción|nota del editor|nota della redazione|от редакции|ملاحظة المحرر|编者按|編注)\s*[:：—–-]/iu;
const PAYWALL =
  /(?:for subscribers(?: only)?|subscribers? only|subscribe to (?:continue|read|keep reading)|to continue reading|already a subscriber|this (?:article|story|content) is (?:for|reserved for|only for|exclusive to)|nur für abonnenten|mit abo weiterlesen|réservé (?:à nos|aux) abonnés|il vous reste \d+ ?%|solo para suscriptores|exclusivo para suscriptores|riservato agli abbonati|доступно подписчикам|للمشتركين فقط)/iu;
/** Longer blocks that mention subscribers are stories about them. */
const LONGEST_PAYWALL_WORDS = 40;

/** The patterns are dear and every block of a page is asked: these say where they are worth trying. */
const LABEL_END = /[:：—–\-,(]/;
const LONGEST_LABEL = 40;
const PAYWALL_STEMS =
  'subscri|continue reading|is for|reserved for|only for|exclusive to|abonn|mit abo|il vous reste|suscri|подписч|للمشتركين'.split(
    '|',
  );
const AMENDED_STEMS =
  'version|versión|versão|versie|versjon|fassung|amended|correct|korrigier|berichtig|corrig|rectif|corregid|rättats|верси'.split(
    '|',
  );
/** How far into a sentence these stand. */
const AMENDED_LENGTH = 80;

const holdsOne = (lower: string, stems: readonly string[]) => stems.some((stem) => lower.includes(stem));

export type NoteRole = 'correction' | 'editor' | 'paywall';

/** The note that a block of text is, or null. */
export function noteRole(text: string): NoteRole | null {
  const labelled = LABEL_END.test(text.slice(0, LONGEST_LABEL));
  if (labelled && CORRECTION.test(text)) return 'correction';
  if (holdsOne(text.slice(0, AMENDED_LENGTH).toLowerCase(), AMENDED_STEMS) && AMENDED.test(text))
    return 'correction';
  if (labelled && EDITOR.test(text)) return 'editor';
  if (text.length >= LONGEST_PAYWALL_WORDS * 8) return null;
  return holdsOne(text.toLowerCase(), PAYWALL_STEMS) && PAYWALL.test(text) ? 'paywall' : null;
}

/** Whether a text is such a note. */
export function isNote(text: string): boolean {
  return noteRole(text) !== null;
}

/** A linked notice is a button's worth of words: "Subscribe to continue reading". */
const MOST_LINKED_WORDS = 8;

/** Whether a block is such a note: not the card of another story, which may be for subscribers too. */
export function isNoteBlock({ text, words, linkWords, container }: TextBlock): boolean {
  if (!isNote(text)) return false;
  const isLinked = words > 0 && linkWords >= words * 0.8;
  return !isLinked || (words <= MOST_LINKED_WORDS && container.closest('a') === null);
}
