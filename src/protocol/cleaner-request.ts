/** What the background may ask of the content cleaner, checked once more on arrival. */
import * as v from 'valibot';
import { PageRulesSchema } from '../core/profile/page-rules.ts';
import { EntryKeysSchema } from './page-state.ts';

const nothing = v.strictObject({});

export const CleanerRequestSchema = v.variant('name', [
  v.strictObject({ name: v.literal('cleaner/rules'), payload: v.strictObject({ rules: PageRulesSchema }) }),
  v.strictObject({ name: v.literal('cleaner/look'), payload: nothing }),
  v.strictObject({ name: v.literal('cleaner/clean'), payload: v.strictObject({ force: v.boolean() }) }),
  v.strictObject({ name: v.literal('cleaner/undo'), payload: nothing }),
  v.strictObject({
    name: v.literal('cleaner/show-block'),
    payload: v.strictObject({ blockId: v.number(), shown: v.boolean() }),
  }),
  v.strictObject({
    name: v.literal('cleaner/name-block'),
    payload: v.strictObject({ blockId: v.number() }),
  }),
  v.strictObject({
    name: v.literal('cleaner/last-look'),
    payload: v.strictObject({ seen: v.nullable(EntryKeysSchema) }),
  }),
  v.strictObject({ name: v.literal('cleaner/show-entry'), payload: v.strictObject({ key: v.string() }) }),
  v.strictObject({ name: v.literal('cleaner/join-pages'), payload: nothing }),
  v.strictObject({
    name: v.literal('cleaner/choose-story'),
    payload: v.strictObject({ storyId: v.number() }),
  }),
  v.strictObject({ name: v.literal('cleaner/extract'), payload: nothing }),
  v.strictObject({ name: v.literal('cleaner/snapshot'), payload: nothing }),
]);
