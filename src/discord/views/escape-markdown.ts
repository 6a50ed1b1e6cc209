/**
 * Characters that may open something wherever they stand: emphasis, code, spoilers, links,
 * mentions, emoji by name, time stamps; and the backslash itself.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]/gu;
/** `:smile:` would become a picture, and `https://` a link. */
const COLON = /:(?=\/\/|[^\s:]+:)/gu;
/** Headings, subtext, lists and quotes open at the start of a line, also after spaces. */
const LINE_START = /^(\s*)([#>+-])/u;
const NUMBERED_LINE_START = /^(\s*\d+)([.)])/u;

/**
 * Escapes text so that Discord shows it letter for letter.
 *
 * Discord reads a backslash before any character but letters, digits and white space as
 * "show this one as it is" (discord.js's `escapeMarkdown` leaves mentions and list markers).
 *
 * @param before - What stands before the text in the same message, not escaped; its last line
 *   tells whether the text begins a line.
 */
export function escapeMarkdown(text: string, before = ''): string {
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  return text
    .split('\n')
    .map((line, at) => escapeLine(line, at > 0 || lead.trim() === ''))
    .join('\n');
}

function escapeLine(line: string, isStart: boolean): string {
  const inline = line.replace(ANYWHERE, '\\$&').replace(COLON, '\\:');
  if (!isStart) return inline;
  return inline.replace(LINE_START, '$1\\$2').replace(NUMBERED_LINE_START, '$1\\$2');
}
