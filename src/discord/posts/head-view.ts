import type { Article } from '../../core/article/article.js';
import type { Texts } from '../texts/texts.js';
import { type Block, joinBlocks, plainBlock } from '../views/block.js';
import { escapeMarkdown } from '../views/escape-markdown.js';
import { limits } from '../views/limits.js';
import { sectionLabel } from '../views/place-view.js';
import { shownText } from '../views/shown-text.js';

const MAX_TITLE = 300;
const MAX_FACT = 200;
const MAX_SOURCE = 400;

/** Shows what heads a posted article: its title, who wrote it, its licence, its outline. */
export function headView({ metadata, sections }: Article, texts: Texts): Block {
  const { title, authors, published, publisher, source, licence } = metadata;
  const { info, post } = texts.article;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [info.authors, authors.join(', ')],
    [info.published, published],
    [info.publisher, publisher],
    [info.licence, licence],
  ];
  const head = [
    `# ${shownText(title, MAX_TITLE)}`,
    ...facts.flatMap(([name, value = '']) =>
      value === '' ? [] : [`${name}: ${shownText(value, MAX_FACT)}`],
    ),
    ...(source === undefined || source.length > MAX_SOURCE ? [] : [`${info.source}: <${source}>`]),
    `**${info.outline}**`,
  ].join('\n');
  const foot = `-# ${post.head}`;
  const cut = (left: number): string => `- … +${left}`;
  const outline = sections
    .filter(({ number }) => number !== '')
    .map((section) => {
      const indent = '  '.repeat(Math.max(0, Math.min(section.depth, MAX_DEPTH) - 1));
      return `${indent}- ${escapeMarkdown(sectionLabel(section, texts), '.')}`;
    });
  let shown = outline;
  const whole = (): string => {
    const left = outline.length - shown.length;
    return [head, ...shown, ...(left > 0 ? [cut(left)] : []), foot].join('\n');
  };
  while (whole().length > limits.content && shown.length > 0) shown = shown.slice(0, -1);
  return joinBlocks([plainBlock(whole())]);
}

/** Discord's clients indent lists this deep. */
const MAX_DEPTH = 3;
