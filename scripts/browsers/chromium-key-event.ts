import type { Shortcut } from './extension-manifest.ts';

/** Bits of the modifier keys in `Input.dispatchKeyEvent`. */
const modifierBits: Record<string, number> = { Alt: 1, Ctrl: 2, MacCtrl: 2, Command: 4, Shift: 8 };

/** The event that presses a shortcut so that the browser's own keys, and not only the page, see it. */
export function toKeyEvent({ modifiers, key }: Shortcut) {
  const keyCode = key.charCodeAt(0);
  return {
    modifiers: modifiers.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0),
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : `Key${key}`,
    windowsVirtualKeyCode: keyCode,
    // Without this, and with `keyDown` for `rawKeyDown`, a shortcut does nothing.
    nativeVirtualKeyCode: keyCode,
  };
}
