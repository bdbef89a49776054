import type { PageScript } from './driver.ts';

/**
 * The expression that runs a script in a page and gives its result as JSON text, the same in both browsers.
 * `__name` is what tsx writes into functions it compiles; a page does not have it.
 */
export function toJsonExpression(script: PageScript<unknown>, args: unknown[]): string {
  const call =
    typeof script === 'string' ? `(${script}\n)` : `(${script})(${args.map(toLiteral).join(', ')})`;
  return `(async () => { const __name = (value) => value; return JSON.stringify((await ${call}) ?? null); })()`;
}

function toLiteral(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** Asks until the answer is truthy. A failing question counts as "not yet": pages come and go while we wait. */
export async function waitForTruthy<T>(
  ask: () => Promise<T>,
  { what, timeoutMs = 15_000 }: { what: string; timeoutMs?: number | undefined },
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutMs;
  let last = 'it was never truthy';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
