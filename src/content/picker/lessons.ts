/** What was taught since the picker was called, and how it is taken back, last first. */
import type { RepairRule } from '../../core/profile/repair-rule.ts';
import type { BackgroundAnswers, BackgroundRequest, Result } from '../../protocol/messages.ts';

type Ask = <N extends 'picker/learn' | 'picker/unlearn'>(
  name: N,
  payload: BackgroundRequest<N>,
) => Promise<Result<BackgroundAnswers[N]>>;

interface Lesson {
  rule: RepairRule;
  /** A rule of the reader's own for the same selector and pages, which this one took the place of. */
  replaced: RepairRule | null;
}

const aimOf = ({ selector, scope }: RepairRule) => JSON.stringify([selector, scope]);

export class Lessons {
  readonly #ask: Ask;
  readonly #isPrivate: boolean;
  readonly #own: () => readonly RepairRule[];
  readonly #taught: Lesson[] = [];

  /** @param own the reader's rules that hold on the page */
  constructor({ ask, isPrivate, own }: { ask: Ask; isPrivate: boolean; own: () => readonly RepairRule[] }) {
    this.#ask = ask;
    this.#isPrivate = isPrivate;
    this.#own = own;
  }

  get count(): number {
    return this.#taught.length;
  }

  async teach(rule: RepairRule): Promise<Result<{ kept: boolean }>> {
    const replaced =
      this.#own().find(
        (one) => aimOf(one) === aimOf(rule) && (one.verb === 'root') === (rule.verb === 'root'),
      ) ?? null;
    // A private window keeps nothing: what holds on the page is told whole each time.
    const rules = this.#isPrivate ? [...this.#rules(), rule] : [rule];
    const learned = await this.#ask('picker/learn', { rules });
    if (learned.ok) this.#taught.push({ rule, replaced });
    return learned;
  }

  /** Takes the last one back; `count` says whether there was one. */
  async takeBack(): Promise<Result<unknown>> {
    const last = this.#taught.at(-1);
    if (last === undefined) return { ok: true, value: null };
    const rest = this.#rules().slice(0, -1);
    const again = this.#isPrivate ? rest : last.replaced === null ? [] : [last.replaced];
    const done =
      again.length > 0
        ? await this.#ask('picker/learn', { rules: again })
        : await this.#ask('picker/unlearn', { ids: [last.rule.id] });
    if (done.ok) this.#taught.pop();
    return done;
  }

  #rules(): RepairRule[] {
    return this.#taught.map(({ rule }) => rule);
  }
}
