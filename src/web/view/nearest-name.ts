/** Finds the name that was probably meant: at most two slips away, and less than half of it. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const measured = names
    .map((name) => ({ name, slips: countSlips(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.min(2, (name.length - 1) / 2));
  return measured.sort((a, b) => a.slips - b.slips)[0]?.name;
}

/** Counts letters wrong, missing or too many, and neighbours exchanged. */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) row.push(i === 0 ? j : cost(i, j, row));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;

  function at(i: number, j: number): number {
    return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  }
  function cost(i: number, j: number, row: readonly number[]): number {
    const isSame = a[i - 1] === b[j - 1];
    const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return Math.min(
      at(i - 1, j) + 1,
      (row[j - 1] ?? Number.POSITIVE_INFINITY) + 1,
      at(i - 1, j - 1) + (isSame ? 0 : 1),
      isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
}
