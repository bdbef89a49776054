import type { RepairScope } from '../profile/repair-rule.ts';

/** The scopes that make sense at an address, narrowest first: a page at the root of its site is in no section. */
export function scopesAt(url: string): RepairScope[] {
  const { pathname } = new URL(url);
  const section = /^\/[^/]+\//.exec(pathname)?.[0];
  const scopes: RepairScope[] = [{ of: 'article', path: pathname.slice(0, 2048) }];
  // A year is no section: what holds for it ends with it.
  if (section !== undefined && !/^\/\d+\/$/.test(section)) scopes.push({ of: 'section', path: section });
  scopes.push({ of: 'site' });
  return scopes;
}
