/** When a session begins: once, or every week at the same time by the clocks of a place. */
export type Repeat =
  | { readonly kind: 'once' }
  | {
      readonly kind: 'weekly';
      /** The first start, milliseconds since 1970 in UTC. */
      readonly first: number;
      /** An IANA name whose clocks count: `Europe/Berlin`. */
      readonly timeZone: string;
    };

/** Tells whether a name is a time zone that the runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // Intl has no other way of asking.
    return false;
  }
}

/**
 * Finds the first start after a moment.
 *
 * A week later means the same weekday and time of day on the place's clocks, also when they
 * change in between. A time that a change leaves out is moved forward by as much; of a time
 * that comes twice, the first counts.
 *
 * @param after - Milliseconds since 1970 in UTC.
 * @returns Milliseconds since 1970 in UTC; undefined for a session that begins once.
 */
export function nextStart(repeat: Repeat, after: number): number | undefined {
  if (repeat.kind === 'once') return undefined;
  const { first, timeZone } = repeat;
  const wall = first + offsetAt(first, timeZone);
  // A clock change moves a start by hours, never by days, so that one more week is enough.
  let week = Math.max(0, Math.floor((after - first) / weekMs) - 1);
  let start = week === 0 ? first : atWallTime(wall + week * weekMs, timeZone);
  while (start <= after) {
    week += 1;
    start = atWallTime(wall + week * weekMs, timeZone);
  }
  return start;
}

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** Gives the moment at which a place's clocks show a time, itself written as if in UTC. */
export function atWallTime(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - dayMs, timeZone);
  if (before + offsetAt(before, timeZone) === wall) return before;
  const after = wall - offsetAt(wall + dayMs, timeZone);
  return after + offsetAt(after, timeZone) === wall ? after : before;
}

/** How far a place's clocks are ahead of UTC, in milliseconds. */
export function offsetAt(moment: number, timeZone: string): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const parts = clockOf(timeZone).formatToParts(whole);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return shown - whole;
}

/** Writes what a place's clocks show at a moment: `2030-01-07 18:00`. */
export function wallTime(moment: number, timeZone: string): string {
  return new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
