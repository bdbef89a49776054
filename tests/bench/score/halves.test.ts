import { expect, it } from 'vitest';
import { halfOf } from '../../../scripts/bench/score/halves.ts';

it('all pages of a host are in one half', () => {
  const hosts = ['coast.example', 'harbour.example', 'mole.example', 'tide.example', 'weir.example'];
  for (const host of hosts) expect(halfOf(`https://www.${host}/a`)).toBe(halfOf(`http://${host}/b?c=1`));
});

it('the halves are of like size', () => {
  const tune = Array.from({ length: 1000 }, (_, n) => halfOf(`https://paper-${n}.example/`)).filter(
    (half) => half === 'tune',
  );
  expect(Math.abs(tune.length - 500)).toBeLessThan(60);
});
