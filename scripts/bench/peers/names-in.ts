/** Words before the first name. */
const BY =
  /^(?:(?:written\s+)?by|von|par|por|di|door|av|af|autor(?:en|es|a)?|author|text|от|автор|بقلم)(?::\s*|\s+)/iu;
const BETWEEN = /\s*(?:[,;|·•\n/]|\s&\s|\s(?:and|und|et|y|e|en|och|og|ve|и)\s)\s*/u;

/** The people in a byline that a peer gives as one line. */
export function namesIn(byline: string | null): string[] {
  return (byline ?? '')
    .trim()
    .replace(BY, '')
    .split(BETWEEN)
    .map((name) => name.replace(BY, '').trim())
    .filter((name) => name !== '');
}
