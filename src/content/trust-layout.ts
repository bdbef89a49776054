import type { Detection } from '../core/detector/detection.ts';
import type { ActiveRules } from '../core/profile/active-rules.ts';

/** In a story's box stands a text; a design that matches without one is a list or a page that has yet to be filled. */
const SHORTEST_STORY = 300;

/**
 * A design that a profile of the site recognises, with a text in its box, is a strong sign: the detector has no room
 * for profiles.
 */
export function trustLayout(detection: Detection, { layout }: ActiveRules, document: Document): Detection {
  if (detection.verdict !== 'maybe' || layout === null) return detection;
  const hasText = layout.root.some(
    (selector) => (document.querySelector(selector)?.textContent ?? '').trim().length >= SHORTEST_STORY,
  );
  if (!hasText) return detection;
  return {
    ...detection,
    verdict: 'article',
    kind: detection.kind ?? layout.kind ?? null,
    reasons: [...detection.reasons, 'profile-layout'],
  };
}
