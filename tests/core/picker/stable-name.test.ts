import { describe, expect, it } from 'vitest';
import { weighName } from '../../../src/core/picker/stable-name.ts';

describe('a name in the markup', () => {
  it.each([
    'related-stories',
    'storyBody',
    'c-promo__title',
    'ad',
    'newsletter',
    'header-2',
    'نشرة-بريدية',
    'boîte',
  ])('that a person gave means something: %s', (name) => expect(weighName(name)).toBe('meaning'));

  it.each([
    'css-1x8yz',
    'sc-bdVaJa',
    'Story_body__3fG7h',
    'Columns_col__wZTNG',
    'e1u9wqfn0',
    'post-48213',
    'ad_slot_17',
    'svelte-hjkqrs',
    'md:flex',
    'w-1/2',
  ])('that a machine made up is not used: %s', (name) => expect(weighName(name)).toBe('none'));

  it.each(['is-open', 'active', 'lazyloaded', 'js-sticky', 'category-politics', 'tag-harbour'])(
    'that tells a state or one article is not used: %s',
    (name) => expect(weighName(name)).toBe('none'),
  );

  it.each(['row', 'col-md-right', 'flex-inner', 'container'])(
    'that tells the layout is a last choice: %s',
    (name) => expect(weighName(name)).toBe('layout'),
  );
});
