import { expect, test } from 'vitest';
import { readPopupAddress } from '../../src/popup/popup-address.ts';

test('is about the active tab, a given tab, or the library', () => {
  expect(readPopupAddress('')).toEqual({ about: 'active' });
  expect(readPopupAddress('?tab=17')).toEqual({ about: 'tab', tabId: 17 });
  expect(readPopupAddress('?library')).toEqual({ about: 'library' });
});

test.each([
  '?tab=-1',
  '?tab=1e3',
  '?tab=',
  '?tab=9999999999999999999',
  '?tab=<script>',
  '?url=https://a.example/',
])('ignores %s', (search) => {
  expect(readPopupAddress(search)).toEqual({ about: 'active' });
});
