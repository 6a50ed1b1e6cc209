import type { TargetMessage } from '../request.js';

/** Longer messages are read up to here: the library reads no more. */
const MAX_LENGTH = 1500;

/** Reads what a message asks or says, free of mentions and Markdown; may be empty. */
export function readTarget({ content }: Pick<TargetMessage, 'content'>): string {
  return tidy(content);
}

/**
 * Reads the words that a message quotes: its lines of block quote, else what stands between
 * quotation marks, else all of it.
 */
export function readQuoted({ content }: Pick<TargetMessage, 'content'>): string {
  const lines = [...content.matchAll(/^ *>{1,3} (.*)$/gmu)].map(([, line = '']) => line);
  if (lines.length > 0) return tidy(lines.join(' '));
  const [, quoted] = /[“"«「『]([^”"»」』]{12,})[”"»」』]/u.exec(content) ?? [];
  return tidy(quoted ?? content);
}

function tidy(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d+>/gu, ' ')
    .replace(/\[([^\]]*)\]\(<?[^)\s]*>?\)/gu, '$1')
    .replace(/^ *(?:-#|>{1,3}|#{1,3}) /gmu, ' ')
    .replace(/\*\*|__|~~|\|\||`+/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
}
