/** What a page says of being a live blog, and how much its shape must prove then. */
import type { LiveEvidence } from './live-entry.ts';
import type { LiveUpdate } from './live-updates.ts';
import type { PageView } from './page-view.ts';

/** Words in an address or before a headline that newsrooms of many languages give their live blogs. */
const LIVE_ADDRESS =
  /(?:^|[/_-])(?:live|live-?blog|live-?updates?|live-?ticker|newsblog|en-vivo|en-directo|directo|en-direct|diretta|ao-vivo)(?:[/._-]|$)/i;
const LIVE_HEADLINE =
  /^(?:live(?:blog|ticker)?|live updates?|en (?:vivo|directo|direct)|direct|ao vivo|diretta|مباشر|بث مباشر|تغطية مباشرة|онлайн|canlı)\s*[:|–—-]/iu;

/** Fewest entries by what the page says of itself, and the share of its running text that they must hold. */
export const NEED: Record<LiveEvidence, { boxes: number; share: number }> = {
  profile: { boxes: 1, share: 0 },
  'structured data': { boxes: 2, share: 0 },
  address: { boxes: 3, share: 0.5 },
  none: { boxes: 4, share: 0.6 },
};
/** The strongest word that a page has for it; `updates` as `readLiveUpdates` gives them. */
export function evidenceOf(view: PageView, updates: LiveUpdate[] | null): LiveEvidence {
  if (updates !== null) return 'structured data';
  if (view.document.querySelector('[itemtype*="LiveBlogPosting"]') !== null) return 'structured data';
  const path = URL.canParse(view.url) ? new URL(view.url).pathname : '';
  const headline = view.data.headline ?? view.data.ogTitle ?? view.data.title ?? '';
  return LIVE_ADDRESS.test(path) || LIVE_HEADLINE.test(headline) ? 'address' : 'none';
}
