/** What a piece of a byline is when it is no person: a role, a house, a suffix. */
import { ROLE_WORD } from './name-shape.ts';

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Organisations that a person writes for or comes from, by the words their names end or begin with. */
export const ORGANISATION =
  /\b(?:times|news|newsroom|post|tribune|herald|journal|magazine|radio|television|tv|network|press|media|foundation|institutes?|university|college|center|centre|report|chronicle|gazette|globe|guardian|telegraph|observer|review|weekly|daily|today|inc|llc|ltd|corp|association|society|council|organi[sz]ation|hospital|school|laboratory|zeitung|nachrichten|rundschau|universität|université|universidad|università)\b|\p{L}\.(?:com|org|net|de|co\.uk)\b/iu;

/** Broadcasters and papers that people write for, by their initials. */
const INITIALS =
  /^(?:CNN|BBC|NPR|NBC|ABC|CBS|PBS|CNBC|MSNBC|ESPN|USA TODAY|CBC|CTV|SBS|RTÉ|ZDF|ARD|SRF|ORF|NDTV)\b/;

/** Whether a piece beside a name is the house that the person writes for. */
export const isHouse = (text: string): boolean =>
  ORGANISATION.test(text) || INITIALS.test(text) || /^(?:special (?:to|for)|for the)\s/i.test(text);

/** "Political correspondent", "BBC News chief editor": a line about a person, not a name. */
export const isRole = (text: string) =>
  ROLE_WORD.test(text) ||
  /^(?:the |a |an |our )?(?:\p{L}+ )?(?:editor|correspondent|reporter|chief|head|director|professor|lecturer|director|president|founder|fellow|author|host|co-?founder|chefredakteur(?:in)?|leiter(?:in)?|directora?|direttore|journalist|writer|columnist|contributor|staff|special|senior|assistant|associate|deputy|managing|executive|political|business|sports?|health|science|technology|national|foreign|world|chief) (?:\p{L}|of|in|at|to|for|&|-|\s){2,60}$/iu.test(
    text,
  );
