/** What keys and wheel do while the reader picks. */

/** One notch of a wheel, in px; touchpads send many small ones. */
export const WHEEL_STEP = 60;

/** Parts of the window's height by which a key scrolls the page. */
export const SCROLLS: Readonly<Record<string, number>> = {
  PageDown: 0.85,
  PageUp: -0.85,
  ' ': 0.85,
  Home: -1e4,
  End: 1e4,
};

/** The action a key stands for; null for those that do what keys do. */
export function actionOf(
  { key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent,
  { isPointing, isOnButton }: { isPointing: boolean; isOnButton: boolean },
): string | null {
  if (isComposing) return null;
  if (key === 'Escape') return 'leave';
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (!isPointing || ctrlKey || metaKey || altKey) return null;
  // The next block of a page that runs from right to left stands to the left.
  const isRtl = getComputedStyle(document.body).direction === 'rtl';
  if (key === 'ArrowUp') return 'wider';
  if (key === 'ArrowDown') return 'narrower';
  if (key === 'ArrowRight') return isRtl ? 'previous' : 'next';
  if (key === 'ArrowLeft') return isRtl ? 'next' : 'previous';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  if (key === 'Enter') return isOnButton ? null : 'pick';
  return null;
}

/** Whether the browser does what it does with a key: its own shortcuts, and what controls of ours need. */
export function isBrowsersKey(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  isOnControl: boolean,
): boolean {
  if (key === 'Tab') return false;
  return ctrlKey || metaKey || altKey || /^F\d/.test(key) || isOnControl;
}

/** How far the wheel was turned, in px. With Shift some systems turn it sideways. */
export function turnOf({ deltaX, deltaY, deltaMode }: WheelEvent): number {
  return (deltaY || deltaX) * (deltaMode === 0 ? 1 : WHEEL_STEP / 3);
}

/** Moves the focus round in a card: outside stands the page, which must not get it. */
export function turnFocus(card: HTMLElement, active: Element | null, backwards: boolean): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary, input')].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility() && !isOtherRadio(one),
  );
  if (stops.length === 0) return;
  const at = stops.indexOf(active as HTMLElement);
  const step = backwards ? -1 : 1;
  const next = at === -1 ? (backwards ? stops.length - 1 : 0) : (at + step + stops.length) % stops.length;
  stops[next]!.focus();
}

/** Of radio buttons one is reached by Tab, the others by arrows. */
function isOtherRadio(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
}
