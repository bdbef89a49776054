import { describe, expect, it } from 'vitest';
import { scopesAt } from '../../../src/core/picker/choose-scopes.ts';
import { appliesAt, type RepairRule } from '../../../src/core/profile/repair-rule.ts';

const of = (url: string) =>
  scopesAt(url).map((scope) => ('path' in scope ? `${scope.of} ${scope.path}` : scope.of));

describe('the scopes offered at an address', () => {
  it('run from the article over its section to the site', () => {
    expect(of('https://coast.example/world/2025/11/night-ferry?utm=1#top')).toEqual([
      'article /world/2025/11/night-ferry',
      'section /world/',
      'site',
    ]);
  });

  it('name no section where the article stands in none, or in a year', () => {
    expect(of('https://coast.example/night-ferry')).toEqual(['article /night-ferry', 'site']);
    expect(of('https://coast.example/2025/11/night-ferry')).toEqual(['article /2025/11/night-ferry', 'site']);
  });

  it('are each one that holds at that address', () => {
    const url = 'https://coast.example/world/night-ferry/';
    for (const scope of scopesAt(url)) expect(appliesAt({ scope } as RepairRule, url)).toBe(true);
  });
});
