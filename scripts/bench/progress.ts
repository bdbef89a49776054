import type { BenchLine } from './measure-page.ts';

/** Says on stderr how far it is: all the time to a person, now and then to a log. */
export class Progress {
  readonly #total: number;
  readonly #startedAt = Date.now();
  #done = 0;
  #failed = 0;

  constructor(total: number) {
    this.#total = total;
  }

  count(line: BenchLine): void {
    this.#done += 1;
    if (line.error) {
      this.#failed += 1;
      process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${line.id}: ${line.error}\n`);
    }
    const last = this.#done === this.#total;
    if (!process.stderr.isTTY && !last && this.#done % 25 !== 0) return;
    const seconds = (Date.now() - this.#startedAt) / 1000;
    const text = `${this.#done}/${this.#total} pages, ${this.#failed} failed, ${(seconds / this.#done).toFixed(2)} s each`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}${last ? '\n' : ''}` : `${text}\n`);
  }
}
