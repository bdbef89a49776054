import type { Settings } from '../../store/settings-schema.ts';

type Theme = Settings['readerTheme'];

/**
 * The theme of the last reading, where it can be had at once: settings come from a store that answers later than the
 * first paint, and white paper at night is what readers complain about. The settings decide; this only remembers.
 */
const memoryKey = 'galley-reader-theme';
const themes: readonly string[] = ['light', 'dark', 'sepia'] satisfies Theme[];

export function rememberedTheme(): Theme {
  try {
    const remembered = localStorage.getItem(memoryKey);
    return remembered !== null && themes.includes(remembered) ? (remembered as Theme) : 'system';
  } catch {
    // Switched off by the reader, or a private window: the system's theme until the settings are read.
    return 'system';
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(memoryKey, theme);
  } catch {
    // See above: then the first paint has the system's theme.
  }
}

/** `system` leaves the choice to the style sheet's media query. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
