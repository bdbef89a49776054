/**
 * Keeps what the reader does from the page while they pick: every event of pointer, keys and focus ends at the window,
 * before anything of the page hears of it. What a page registered on its window before the picker came is the one thing
 * that still hears; the browser asks in the order of registration.
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
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      if (event.cancelable) event.preventDefault();
      return;
    }
    const goesOn = mayGoOn(event);
    onEvent(event);
    if (event.cancelable && !goesOn) event.preventDefault();
  };
  for (const type of [...POINTER, ...KEYS, ...FOCUS])
    window.addEventListener(type, stop, { capture: true, passive: false, signal });
}

/** Keeps the release of a key from the page whose press was ours. */
export function swallowRelease(window: Window, key: string): void {
  const stop = new AbortController();
  const swallow = (event: KeyboardEvent) => {
    const isSame = event.key === key && (event.type === 'keyup' || event.repeat);
    if (isSame) event.stopImmediatePropagation();
    if (!isSame || event.type === 'keyup') stop.abort();
  };
  for (const type of ['keyup', 'keydown'] as const)
    window.addEventListener(type, (event) => swallow(event), { capture: true, signal: stop.signal });
}
