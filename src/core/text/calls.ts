/**
 * Paragraphs that speak to the reader instead of telling the story: "sign up for our newsletter", "we may earn a
 * commission", "follow us on …", what stands in for media that wait for consent. Told by their wording, never by a
 * word alone: each pattern is a phrase that news does not print about others.
 */
import type { HiddenKind } from '../cleaner/plan.ts';

interface Call {
  kind: HiddenKind;
  /** Longer blocks that hold the phrase are about something else. */
  mostWords: number;
  /** One of these stands in every text of this wording; patterns are dear, and every block of a story is asked. */
  stems: string;
  wording: RegExp;
}

const CALLS: Call[] = [
  {
    kind: 'promo',
    mostWords: 70,
    stems: 'independent|every product|commission|may earn|link|provision|liens|enlaces|money',
    wording:
      /independently (?:selected|reviewed|chosen)|editorially independent|(?:handpick|choose|review) every product|we may (?:earn|make|receive|get|collect) (?:a |an )?(?:small |affiliate )?(?:commission|money)|may earn (?:a |an )?(?:affiliate )?commission|(?:buy|purchase|shop)(?: \w+)? (?:through|from|via|using) (?:our|a|the|these)(?: \w+)? links?|provision, wenn sie|mit (?:einem )?affiliate-links?|liens affiliés|enlaces de afiliad|link di affiliazione/i,
  },
  {
    kind: 'newsletter',
    mostWords: 45,
    stems: 'newsletter|sign up|subscribe|inbox|boletín|boletin|nieuwsbrief|подпи',
    wording:
      /sign up (?:for|to|here|now)\b.{0,90}(?:newsletter|inbox|email|alerts?|briefing)|newsletters?.{0,120}(?:inbox|sign up|get it delivered)|subscribe to (?:our|the|my)\b.{0,60}(?:newsletter|channel|podcast|briefing)|delivered (?:right |straight |directly )?to your inbox|straight to your inbox|(?:melden sie sich|jetzt) .{0,60}newsletter|inscrivez-vous .{0,60}newsletter|suscr[ií]bete .{0,60}(?:newsletter|bolet[ií]n)|iscriviti .{0,60}newsletter|schrijf je in .{0,60}nieuwsbrief|подпи(?:шитесь|сывайтесь) на/i,
  },
  {
    kind: 'share bar',
    mostWords: 30,
    stems:
      'facebook|twitter| on x|instagram|tiktok|snapchat|telegram|whatsapp|youtube|threads|bluesky|linkedin|google news',
    wording:
      /^[\s*•–—-]*(?:please )?(?:follow|like|join|find|connect with) (?:us|.{2,50}?) on (?:facebook|twitter|x\b|instagram|tiktok|snapchat|telegram|whatsapp|youtube|threads|bluesky|linkedin|google news)/i,
  },
  {
    kind: 'promo',
    mostWords: 45,
    stems:
      'get in touch|got a |have a |do you |want more|want to hear|click here|tap here|download|gefallen|for more |for the latest| app |us at ',
    wording:
      /^(?:get in touch with (?:our|us)|got a (?:story|tip|news)|have a (?:story|tip|news tip)|do you have a (?:story|tip|question)|do you want to (?:share|submit)|want more [\w ]{2,30} news\?|we want to hear from you|(?:click|tap) here (?:to|for) (?:read|sign|subscribe|more|see|get|download|watch)|download (?:and subscribe to )?(?:the|our)\b.{0,50}\bapp\b|hat ihnen dieser (?:artikel|beitrag) gefallen|for (?:more stories like this|the latest (?:breaking )?(?:news|headlines))\b)|(?:our|free|new|mobile) app (?:now|today|for free)|(?:emailing|email) us at \S+@/i,
  },
  {
    kind: 'promo',
    mostWords: 70,
    stems: 'unterstützen|support |donat|contribution|become a |faites un don|hazte ',
    wording:
      /unterstützen sie uns .{0,60}(?:spende|mitglied)|support (?:our|independent) (?:journalism|reporting|work) (?:by|with|today)|(?:make|consider making) a (?:donation|contribution) (?:to|today)|become a (?:member|supporter|patron) (?:today|of|and)|faites un don|hazte (?:socio|suscriptor)|donate (?:today|now|here)/i,
  },
  {
    kind: 'consent',
    mostWords: 90,
    stems: 'inhalt|dieser stelle|einverstanden|permission to load|contenido|contenu|contenuto| te |consent ',
    wording:
      /^(?:empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle finden sie einen|ich bin damit einverstanden, dass mir|waiting for your permission to load|dieser inhalt kann nicht|externer inhalt|este contenido (?:est[aá]|se) (?:bloqueado|publica)|pour (?:afficher|voir) ce contenu|per visualizzare questo contenuto|om (?:deze|dit) .{0,30} te (?:tonen|bekijken)|we (?:need|use) your (?:consent|permission) to load)/i,
  },
  {
    kind: 'player',
    mostWords: 30,
    stems:
      'javascript|your browser|this video|this content|this audio|listen to this|loading|not supported|playing now|play now',
    wording:
      /^(?:this (?:slideshow|video|content|site) requires javascript|please enable javascript|your browser does not support|this video (?:is|can) ?not|to (?:view|play) this (?:video|content|audio)|listen to this (?:story|article|episode)|(?:audio|video) (?:is )?(?:loading|not supported)|play(?:ing)? now)/i,
  },
  {
    kind: 'comments',
    mostWords: 40,
    stems: 'comment|to join|to add|you must be',
    wording:
      /^(?:posting comments is|comments (?:are|have been) (?:closed|moderated|turned off)|(?:log|sign) in to (?:comment|leave|join|add)|\d+ readers have commented|to (?:leave|post) a comment|you must be (?:logged in|a subscriber) to)/i,
  },
  {
    kind: 'footer',
    mostWords: 90,
    stems: '©|(c)|copyright|all rights|disclaimer',
    wording:
      /^(?:disclaimer: .*)?(?:©|\(c\) ?\d|copyright\b).{0,160}|\ball rights reserved\b.{0,120}$|^disclaimer: .*rights/i,
  },
  {
    kind: 'author bio',
    mostWords: 60,
    stems: 'reach |contact|email|e-mail|follow',
    wording:
      /\b(?:reach|contact|email|e-mail|follow) (?:him|her|them|the (?:author|reporter|writer)) (?:on|at|via)\b|^(?:contact|email|follow) [A-Z][^.]{2,50}(?:@|on (?:X|Twitter))/,
  },
];

const stemsOf = CALLS.map(({ stems }) => stems.split('|'));

/** A "word" of a hostile page may be a megabyte long. */
const LONGEST = 1500;

/** The kind of call to the reader that a block of text is, or null. Corrections and paywall notices come before. */
export function callKind(text: string, words: number): HiddenKind | null {
  if (words > 90 || text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  const found = CALLS.find(
    ({ mostWords, wording }, index) =>
      words <= mostWords && stemsOf[index]!.some((stem) => lower.includes(stem)) && wording.test(text),
  );
  return found?.kind ?? null;
}
