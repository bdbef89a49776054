import { expect, it } from 'vitest';
import { namesIn } from '../../../scripts/bench/peers/names-in.ts';

it.each([
  ['By Ilse Tarrant and Piet Roe', ['Ilse Tarrant', 'Piet Roe']],
  ['Von Ilse Tarrant, Piet Roe und Aud Lind', ['Ilse Tarrant', 'Piet Roe', 'Aud Lind']],
  ['  Bylina Andersand  ', ['Bylina Andersand']],
  ['Por: Inés Vega y Eva Andrade', ['Inés Vega', 'Eva Andrade']],
  ['By Ilse Tarrant\nPiet Roe', ['Ilse Tarrant', 'Piet Roe']],
  ['', []],
  [null, []],
])('the people in %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});
