import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { nameBlock } from '../../../src/core/picker/name-block.ts';

const named = (html: string) => nameBlock(new JSDOM(html).window.document.body.firstElementChild!);

describe('a picked block', () => {
  it('is called by what it is and its first words', () => {
    expect(named('<h2>Harbour   news</h2>')).toEqual({
      kind: 'heading',
      words: 'Harbour news',
      wordCount: 2,
    });
    expect(named('<nav><a>World</a><a>Town</a></nav>')).toMatchObject({ kind: 'menu', words: 'World Town' });
    expect(named('<div><p>One two</p></div>').kind).toBe('block');
  });

  it('speaks no source code', () => {
    expect(named('<div><style>.a{}</style><script>let a</script>Sign up</div>').words).toBe('Sign up');
  });

  it('is told by its label where it has no words', () => {
    expect(named('<img alt="The mole at dawn">')).toMatchObject({
      kind: 'picture',
      words: 'The mole at dawn',
    });
  });

  it('is told in 120 characters at most', () => {
    expect(named(`<p>${'ferry '.repeat(60)}</p>`).words).toHaveLength(120);
  });
});
