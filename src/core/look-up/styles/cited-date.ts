/** A date as far as it is known; `written` alone when it has no usual form ("Winter 1999"). */
export interface CitedDate {
  readonly written: string;
  readonly year?: string;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Reads `2024`, `2024-11` or `2024-11-28`, with or without a time; all else stays as written. */
export function readCitedDate(written: string): CitedDate {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ].*)?$/u.exec(written.trim());
  if (!parts) return { written: written.trim() };
  const [, year = '', month, day] = parts;
  return {
    written,
    year,
    ...(month ? { month: Number(month) } : {}),
    ...(month && day ? { day: Number(day) } : {}),
  };
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The year alone, or the date as written where no year can be told. */
export function yearOf({ year, written }: CitedDate): string {
  return year ?? written;
}

/** Writes `November 28, 2024`, or as much of it as is known. */
export function americanDate({ written, year, month, day }: CitedDate): string {
  if (!year) return written;
  if (!month) return year;
  return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}

/** Writes `28 Nov. 2024`, or as much of it as is known, with the abbreviations of the MLA. */
export function mlaDate({ written, year, month, day }: CitedDate): string {
  if (!year) return written;
  if (!month) return year;
  const name = monthName(month);
  const short = name.length <= 4 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
  return day ? `${day} ${short} ${year}` : `${short} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
