/** A host as sites are known by it: lower case and without `www.`, which makes no difference to a reader. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
