import type { Profile } from '../../src/core/profile/profile.ts';
import type { RepairRule } from '../../src/core/profile/repair-rule.ts';

/** A rule that a reader of the invented Harbour Post might teach. */
export function sampleRule(fields: Partial<RepairRule> = {}): RepairRule {
  return {
    id: '0b9f2f3e-3c1d-4c62-9a57-2b6f0f1d8a01',
    verb: 'hide',
    selector: '.tide-table',
    scope: { of: 'site' },
    words: 'High water at the harbour wall',
    madeAt: '2031-05-04T08:00:00.000Z',
    ...fields,
  };
}

/** A profile that somebody else might have written for the same paper. */
export function sampleProfile(fields: Partial<Profile> = {}): Profile {
  return {
    id: 'harbour-post',
    outlet: 'The Harbour Post',
    hosts: ['*.harbour-post.example'],
    languages: ['en'],
    layouts: [
      {
        name: 'article',
        lastSeen: '2031-04-01',
        when: ['article.report'],
        root: ['article.report'],
        hide: [{ kind: 'promo', selector: '.sailings', why: 'sailings on offer' }],
      },
    ],
    ...fields,
  };
}
