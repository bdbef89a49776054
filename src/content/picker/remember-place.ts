/** Remembers where the reader was on the page; the answer takes them back there. */
export function rememberPlace(): (options: { scroll: boolean }) => void {
  const { scrollX: left, scrollY: top } = window;
  const focus = document.activeElement;
  const { href } = location;
  return ({ scroll }) => {
    if (focus instanceof HTMLElement && focus.isConnected && focus !== document.body)
      focus.focus({ preventScroll: true });
    if (scroll && location.href === href) scrollTo({ left, top, behavior: 'instant' });
  };
}
