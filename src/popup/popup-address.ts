/**
 * What the popup's own address asks for. `tab`: it was opened as a page about that tab; `library`: only the saved
 * articles; `active`: it is the toolbar's popup. Anything else in the address is ignored.
 */
export type PopupSubject = { about: 'active' } | { about: 'tab'; tabId: number } | { about: 'library' };

export function readPopupAddress(search: string): PopupSubject {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab');
  if (tab !== null && /^\d{1,15}$/.test(tab)) return { about: 'tab', tabId: Number(tab) };
  if (parameters.has('library')) return { about: 'library' };
  return { about: 'active' };
}
