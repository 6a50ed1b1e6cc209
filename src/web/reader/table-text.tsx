import type { Child } from 'hono/jsx';
import type { Span } from '../../core/article/span.js';
import { type MarkedTextOptions, markedText } from './marked-text.js';

/** What stands between two cells of a row in the canonical text. */
const separator = ' | ';

interface TableTextOptions {
  readonly rows: readonly Span[];
  readonly span: Span;
  readonly drawing: MarkedTextOptions;
}

/**
 * Draws a table, its first row as the head. The separators of the canonical text stay in the
 * page's text, unseen.
 */
export function TableText({ rows, span, drawing }: TableTextOptions) {
  const children: Child[] = [];
  let at = span.start;
  rows.forEach((row, index) => {
    children.push(drawing.text.slice(at, row.start));
    children.push(<tr>{rowCells(row, index === 0, drawing)}</tr>);
    at = row.end;
  });
  children.push(drawing.text.slice(at, span.end));
  return (
    <div class="text table" tabindex={0}>
      <table>{children}</table>
    </div>
  );
}

function rowCells(row: Span, isHead: boolean, drawing: MarkedTextOptions): readonly Child[] {
  const cells: Child[] = [];
  let start = row.start;
  while (start <= row.end) {
    const found = drawing.text.indexOf(separator, start);
    const end = found === -1 || found >= row.end ? row.end : found;
    const next = Math.min(end + separator.length, row.end);
    const content = (
      <>
        {markedText({ start, end }, drawing)}
        {end < row.end && (
          <span class="separator">{markedText({ start: end, end: next }, drawing)}</span>
        )}
      </>
    );
    cells.push(isHead ? <th scope="col">{content}</th> : <td>{content}</td>);
    if (end === row.end) break;
    start = next;
  }
  return cells;
}
