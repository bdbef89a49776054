import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textOfHtml } from '../../../scripts/bench/peers/text-of-html.ts';

beforeEach(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));
afterEach(() => vi.unstubAllGlobals());

it('an extractor’s markup as text does not glue what stands apart on a page', () => {
  expect(
    textOfHtml(
      '<div><h2>Under the mole</h2><p>Salt <em>an</em>d rope,<br>and tar</p>More<ul><li>nets<li>floats</ul></div>',
    ),
  ).toBe('Under the mole\n\nSalt and rope,\nand tar\n\nMore\n\nnets\n\nfloats');
});

it('what is no writing is left out, captions are not', () => {
  expect(
    textOfHtml(
      '<figure><img alt="A"><figcaption>Off the mole</figcaption></figure><script>1</script><style>p{}</style>',
    ),
  ).toBe('Off the mole');
});
