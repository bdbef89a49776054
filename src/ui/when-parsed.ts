/**
 * Calls `start` once the page's elements are there. The pages' scripts stand in the head and block the first paint, so
 * that language, direction and theme are right in it; the interface waits for the body.
 */
export function whenParsed(start: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
