/**
 * Shortens words of the bot's own or a name, never a quote: at the last space that fits, with
 * an ellipsis.
 *
 * @param limit - Characters of the result, from 2.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.search(/\s\S*$/u);
  const whole = space > limit / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.trimEnd()}…`;
}
