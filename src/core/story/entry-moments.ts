/** The times of entries where the page prints no more than "22:14": their day follows from the others and the page. */

export interface StatedTime {
  iso: string | null;
  clock: string | null;
}

/** Whether a list runs from the newest entry to the oldest; true where nothing tells, as most live blogs do. */
export function isNewestFirst(times: readonly StatedTime[]): boolean {
  let down = 0;
  let up = 0;
  for (const [index, { iso, clock }] of times.entries()) {
    const before = times[index - 1];
    if (before === undefined) continue;
    const [one, two] =
      iso !== null && before.iso !== null ? [before.iso, iso] : [before.clock ?? '', clock ?? ''];
    if (one === '' || two === '') continue;
    if (one > two) down += 1;
    else if (one < two) up += 1;
  }
  return down >= up;
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A clock that is beyond the page's own date by no more than this is of the same day: zones and late edits. */
const SLACK_MINUTES = 180;

/** What the page says of itself: when it began, when it was last changed. Either tells the day to count from. */
export interface BlogDates {
  published: string | null;
  updated: string | null;
  newestFirst: boolean;
}

/**
 * A full date for every time, where that can be known. Entries with a clock alone are counted back from the page's
 * last change, a day whenever the clock goes forward, or on from its publication. Without either the clock is all
 * there is.
 */
export function resolveTimes(times: readonly StatedTime[], dates: BlogDates): (string | null)[] {
  const { published, updated, newestFirst } = dates;
  const back = updated !== null;
  // The walk begins at the end whose day is known.
  const turn = newestFirst !== back;
  const ordered = turn ? [...times].reverse() : [...times];
  const anchor = updated ?? published ?? '';
  let day = /^\d{4}-\d\d-\d\d/.exec(anchor)?.[0] ?? null;
  let last = /T(\d\d:\d\d)/.exec(anchor)?.[1] ?? (back ? '23:59' : '00:00');
  let slack = SLACK_MINUTES;
  const resolved = ordered.map(({ iso, clock }) => {
    if (iso !== null) {
      [day, last, slack] = [iso.slice(0, 10), iso.slice(11, 16), 0];
      return iso;
    }
    if (clock === null) return null;
    if (day === null) return clock;
    const beyond = back ? minutesOf(clock) - minutesOf(last) : minutesOf(last) - minutesOf(clock);
    if (beyond > slack) day = shiftDay(day, back ? -1 : 1);
    [last, slack] = [clock, 0];
    return `${day}T${clock}`;
  });
  return turn ? resolved.reverse() : resolved;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
