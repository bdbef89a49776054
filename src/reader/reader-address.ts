import * as v from 'valibot';

/** What the page's address asks for. Only ids: never an address or markup (CVE-2023-5758 and its kin). */
export type ReaderSubject =
  | { show: 'saved'; id: string }
  | { show: 'preview'; key: string }
  | { show: 'nothing' };

const uuid = v.pipe(v.string(), v.uuid());

export function readReaderAddress(search: string): ReaderSubject {
  const parameters = new URLSearchParams(search);
  const id = parameters.get('id');
  if (v.is(uuid, id)) return { show: 'saved', id: id.toLowerCase() };
  const key = parameters.get('preview');
  if (id === null && v.is(uuid, key)) return { show: 'preview', key };
  return { show: 'nothing' };
}
