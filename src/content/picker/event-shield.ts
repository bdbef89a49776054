/**
 * Takes what the reader does while they pick: every event of pointer, keys and focus ends at the window. The picker's own
 * window has nobody else who listens; that of the page is shielded as well, for what still gets there (the focus that
 * goes, a pointer that leaves).
 */

const POINTER = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'pointercancel',
  'pointerrawupdate',
  'gotpointercapture',
  'lostpointercapture',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'mousewheel',
  'DOMMouseScroll',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'dragstart',
  'drag',
  'dragend',
  'dragenter',
  'dragover',
  'dragleave',
  'drop',
  'selectstart',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'] as const;
const FOCUS = ['focus', 'blur', 'focusin', 'focusout', 'beforetoggle', 'toggle'] as const;

export interface Shielded {
  /** What the reader did. Events that a script made up never get here. */
  onEvent(event: Event): void;
  /** Whether the browser may do what it does by itself: scroll, press a button of ours, open its own menu. */
  mayGoOn(event: Event): boolean;
}

/** Shields the page from now until `signal` is aborted. */
export function raiseShield(window: Window, { onEvent, mayGoOn }: Shielded, signal: AbortSignal): void {
  const stop = (event: Event) => {
    // What scripts of the page make up among themselves is their business.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const goesOn = mayGoOn(event);
    onEvent(event);
    if (event.cancelable && !goesOn) event.preventDefault();
  };
  for (const type of [...POINTER, ...KEYS, ...FOCUS])
    window.addEventListener(type, stop, { capture: true, passive: false, signal });
}
