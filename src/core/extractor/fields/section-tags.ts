/** Section and tags, rid of what is neither. */
import { articleLimits } from '../../article.ts';
import type { StructuredData } from '../../story/structured-data.ts';
import { comparable, normaliseText } from '../../text/normalise.ts';

const JUNK =
  /^(?:news|article|articles|story|stories|home|homepage|front ?page|web|online|uncategori[sz]ed|general|default|latest|latest news|breaking news|all|tag|tags|keywords?|null|undefined|none|true|false|page|content|post|nachrichten|noticias|actualités|notizie|новости|أخبار)$/iu;
/** Machine labels: `type:article`, `adsafe_yes`, `123456`, `section/world`. */
const MACHINE = /^[^\p{L}]+$|[:=_]|^https?|\/\w+\/|^[a-z]+-[a-z]+-[a-z-]+$|^[0-9a-f-]{16,}$/iu;
const LONGEST_TAG = 60;

export interface SectionAndTags {
  section: string | null;
  tags: string[];
}

/**
 * The section as the page names it, and its tags without the paper's name, the headline again and machine labels.
 * @param printed tags that the page shows its readers, if known; they come first
 */
export function findSectionAndTags(
  data: StructuredData,
  context: { outlet: string | null; headline: string | null; printed?: readonly string[] },
): SectionAndTags {
  const banned = new Set(
    [context.outlet, data.siteName, data.publisher, context.headline, data.headline, data.ogTitle]
      .filter((name): name is string => name !== null)
      .map(comparable),
  );
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const raw of [...(context.printed ?? []), ...data.tags]) {
    const tag = normaliseText(raw)
      .replace(/^#\s*/, '')
      .replace(/[.,;]+$/, '');
    const key = comparable(tag);
    if (key.length < 2 || tag.length > LONGEST_TAG || tag.split(' ').length > 8) continue;
    if (banned.has(key) || seen.has(key) || JUNK.test(key) || MACHINE.test(tag)) continue;
    seen.add(key);
    tags.push(tag);
    if (tags.length === articleLimits.tags) break;
  }
  const last =
    data.section === null ? null : normaliseText(data.section.split(/\s*[>|;]\s*|,\s*/).pop() ?? '');
  const section =
    last === null ||
    last === '' ||
    last.length > LONGEST_TAG ||
    banned.has(comparable(last)) ||
    MACHINE.test(last)
      ? null
      : last;
  return { section, tags };
}
