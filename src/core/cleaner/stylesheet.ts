/**
 * The sheet that hides and re-sets a cleaned page. It depends on nothing but the attribute's name: no text of the
 * page ever becomes CSS. Inserted with user origin, so the page can neither override nor find it.
 *
 * The attribute's values: `hide` (a block of the plan), `path` (an ancestor of kept text: laid out as plain blocks),
 * `column` (the story's own column), `mute` (added to an ancestor whose own stray text must not show), `keep`.
 */
export function cleaningStylesheet(attribute: string): string {
  const marked = (value: string) => `[${attribute}~="${value}"]`;
  return `${marked('hide')}{display:none!important}`;
}
