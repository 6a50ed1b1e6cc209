import { readFrontMatter } from '../../core/article/front-matter.js';
import { decodeText } from './decode-text.js';
import type { Draft, Source } from './source.js';

/**
 * Reads Markdown with or without front matter; the text stays as it is.
 *
 * @throws {ArticleError} When the front matter cannot be read.
 */
export function convertMarkdown({ bytes }: Source): Draft {
  const text = decodeText(bytes).replace(/\r\n?/gu, '\n');
  const found = /^---[^\S\n]*\n(.*?)(?:^|\n)---[^\S\n]*(?:\n|$)/su.exec(text);
  if (!found) return { body: text.trim(), facts: {} };
  const { other, ...facts } = readFrontMatter(found[1] ?? '', 2);
  return { body: text.slice(found[0].length).trim(), facts: { ...facts, other } };
}
