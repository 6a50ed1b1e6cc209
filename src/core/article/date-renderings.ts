/**
 * Tells whether a text holds a date in any usual rendering: "2024-11-28", "28 November 2024",
 * "Nov. 28, 2024", "28.11.2024", "2024年11月28日", and the long and medium forms of its language.
 *
 * @param date - ISO 8601; anything else is sought to the letter. Only the day counts.
 * @param language - A BCP 47 tag.
 */
export function hasDate(text: string, date: string, language: string): boolean {
  const folded = foldDate(text);
  return renderings(date, language).some((form) => holdsWhole(folded, foldDate(form)));
}

function renderings(date: string, language: string): readonly string[] {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ].*)?$/u.exec(date);
  if (!parts) return [date];
  const [, year, month, day] = parts.map(Number);
  if (!year || !month) return [date];
  if (!day) return [date, ...monthForms(year, month, language)];
  return [date, `${parts[1]}-${parts[2]}-${parts[3]}`, ...dayForms(year, month, day, language)];
}

function monthForms(year: number, month: number, language: string): readonly string[] {
  return [
    ...monthNames(month, language).map((name) => `${name} ${year}`),
    `${year}年${month}月`,
    `${month}/${year}`,
  ];
}

function dayForms(year: number, month: number, day: number, language: string): readonly string[] {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const named = monthNames(month, language).flatMap((name) => [
    `${name} ${day} ${year}`,
    `${name} ${dd} ${year}`,
    `${name} ${day}${ordinalEnding(day)} ${year}`,
    `${day} ${name} ${year}`,
    `${dd} ${name} ${year}`,
    `${day}${ordinalEnding(day)} ${name} ${year}`,
    `${day} de ${name} de ${year}`,
  ]);
  const numeric = ['/', '-', ' '].flatMap((mark) => [
    [year, mm, dd].join(mark),
    [year, month, day].join(mark),
    [mm, dd, year].join(mark),
    [month, day, year].join(mark),
    [dd, mm, year].join(mark),
    [day, month, year].join(mark),
  ]);
  return [...named, ...numeric, `${year}年${month}月${day}日`, `${year}年${mm}月${dd}日`];
}

function monthNames(month: number, language: string): readonly string[] {
  const moment = new Date(Date.UTC(2024, month - 1, 15));
  const names = ['en', language].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const options = { month: style, timeZone: 'UTC' } as const;
      const inDate = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' })
        .formatToParts(moment)
        .find(({ type }) => type === 'month')?.value;
      return [new Intl.DateTimeFormat(locale, options).format(moment), inDate ?? ''];
    }),
  );
  return [...new Set([...names, ...(month === 9 ? ['Sept'] : [])])].filter((name) => name !== '');
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[day % 10] ?? 'th';
}

/** Dots and commas differ from house to house. */
function foldDate(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,\s]+/gu, ' ')
    .trim();
}

function holdsWhole(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    if (!/\d/u.test((text[at - 1] ?? '') + (text[at + sought.length] ?? ''))) return true;
  }
  return false;
}
