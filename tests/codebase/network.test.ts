import { expect, test } from 'vitest';
import { readFiles, withoutComments } from './source-files.ts';

const ways =
  /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bimportScripts\b/;

test('the network is asked in one file only, for the further pages of a story', () => {
  const asking = readFiles('src')
    .filter(({ text }) => text.split('\n').some((line) => ways.test(withoutComments(line))))
    .map(({ path }) => path);
  expect(asking).toEqual(['src/content/fetch-page.ts']);
});
