import { expect, test } from 'vitest';
import { readReaderAddress } from '../../src/reader/reader-address.ts';

const id = '8f14e45f-ceea-467f-a9d1-0c6f4b2f0b11';

test('shows a saved article or a preview', () => {
  expect(readReaderAddress(`?id=${id}`)).toEqual({ show: 'saved', id });
  expect(readReaderAddress(`?id=${id.toUpperCase()}`)).toEqual({ show: 'saved', id });
  expect(readReaderAddress(`?preview=${id}`)).toEqual({ show: 'preview', key: id });
});

test.each([
  '',
  '?id=',
  '?id=1',
  `?id=${id}%00`,
  `?id=${id}<script>`,
  '?id=javascript:alert(1)',
  '?url=https://a.example/',
  '?html=<b>x</b>',
  '?id=__proto__',
  `?id=x&preview=${id}`,
])('shows nothing for %s', (search) => {
  expect(readReaderAddress(search)).toEqual({ show: 'nothing' });
});
