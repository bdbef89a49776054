/** What the newsroom says about the article itself: it always stays. */

const CORRECTION =
  /^(?:corrections?|clarification|korrektur|richtigstellung|correctif|corrección|correzione|correção|rectificatie|исправление|уточнение|تصحيح|תיקון|订正|更正|訂正)\s*(?:[:：—–-]|[,(])/iu;
const EDITOR =
  /^(?:editor['’]s? note|editors['’] note|anmerkung der redaktion|hinweis der redaktion|note de la rédaction|nota de la redacción|nota del editor|nota della redazione|от редакции|ملاحظة المحرر|编者按|編注)\s*[:：—–-]/iu;
const PAYWALL =
  /(?:for subscribers(?: only)?|subscribers? only|subscribe to (?:continue|read|keep reading)|to continue reading|already a subscriber|this (?:article|story|content) is (?:for|reserved for|only for|exclusive to)|nur für abonnenten|mit abo weiterlesen|réservé (?:à nos|aux) abonnés|il vous reste \d+ ?%|solo para suscriptores|exclusivo para suscriptores|riservato agli abbonati|доступно подписчикам|للمشتركين فقط)/iu;
/** Longer blocks that mention subscribers are stories about them. */
const LONGEST_PAYWALL_WORDS = 40;

export type NoteRole = 'correction' | 'editor' | 'paywall';

/** The note that a block of text is, or null. */
export function noteRole(text: string): NoteRole | null {
  if (CORRECTION.test(text)) return 'correction';
  if (EDITOR.test(text)) return 'editor';
  if (text.length < LONGEST_PAYWALL_WORDS * 8 && PAYWALL.test(text)) return 'paywall';
  return null;
}

/** Whether a block is such a note. */
export function isNote(text: string): boolean {
  return noteRole(text) !== null;
}
