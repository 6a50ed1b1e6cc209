/** A run of letters on a page, as pdf.js gives it. */
export interface PdfRun {
  readonly str: string;
  /** Sizes and place on the page in points: `[a, b, c, d, x, y]`, y upwards. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly words: string;
  /** The size of its letters, in points. */
  readonly size: number;
  /** From the page's left and lower edge, in points. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** From 0. */
  readonly page: number;
}

/** Puts runs of letters together to lines, in the order in which the file draws them. */
export function pdfLines(runs: readonly PdfRun[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, transform, width } of runs) {
    const [a = 0, b = 0, , d = 0, left = 0, base = 0] = transform;
    if (str.trim() === '') continue;
    const size = Math.abs(d) || Math.hypot(a, b);
    const right = left + width;
    const last = lines.at(-1);
    if (last && Math.abs(last.base - base) < size * 0.4 && left >= last.right - size) {
      const isApart = left - last.right > size * 0.15;
      const hasSpace = /\s$/u.test(last.words) || /^\s/u.test(str);
      const words = last.words + (isApart && !hasSpace ? ' ' : '') + str;
      lines[lines.length - 1] = { ...last, words, right, size: Math.max(last.size, size) };
    } else {
      lines.push({ words: str, size, left, right, base, page });
    }
  }
  return lines.map((line) => ({ ...line, words: line.words.replace(/\s+/gu, ' ').trim() }));
}
