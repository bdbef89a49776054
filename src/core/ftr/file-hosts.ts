import { hostFault } from '../profile/host-fault.ts';

/**
 * The hosts a site configuration is for: its file is called after them. `example.com.txt` is for the host with and
 * without `www.`, `.example.com.txt` for those below it. Null where the name is no host that may be taken.
 */
export function fileHosts(fileName: string): { bare: string; hosts: string[] } | null {
  const name = /^(\.?)([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.txt$/.exec(fileName.toLowerCase());
  if (name === null) return null;
  const bare = name[2]!.replace(/^www\./, '');
  const hosts = name[1] === '.' ? [`*.${bare}`] : [bare, `www.${bare}`];
  return hosts.some((host) => hostFault(host) !== null) ? null : { bare, hosts };
}
