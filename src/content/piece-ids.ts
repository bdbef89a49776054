import type { HiddenPiece } from '../core/cleaner/plan-cleaning.ts';

/** Keeps the numbers of hidden blocks while the page is read anew: the popup may still show an earlier list. */
export class PieceIds {
  readonly #byElement = new WeakMap<Element, number>();
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Gives every piece the number that its first known element had before, else a new one. */
  assign(pieces: readonly HiddenPiece[]): void {
    const given = new Set<number>();
    for (const piece of pieces) {
      const known = piece.elements.map((element) => this.#byElement.get(element));
      const id = known.find((one) => one !== undefined && !given.has(one)) ?? this.next();
      given.add(id);
      piece.id = id;
      for (const element of piece.elements) this.#byElement.set(element, id);
    }
  }
}
