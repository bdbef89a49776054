/** An attribute name for marks that no page can prepare for: its end is random. */
export function newAttribute(window: Window & typeof globalThis): string {
  const [random] = window.crypto.getRandomValues(new Uint32Array(1));
  return `data-galley-${random!.toString(16).padStart(8, '0')}`;
}
