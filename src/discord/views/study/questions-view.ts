import { cite } from '../../../core/answer/citation.js';
import type { Article } from '../../../core/article/article.js';
import { locateSpan } from '../../../core/article/span-reference.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import { type Block, joinBlocks, plainBlock } from '../block.js';
import { placeLabel, placeView, sectionLabel } from '../place-view.js';
import { sentenceView } from '../quote-view.js';
import { shownText } from '../shown-text.js';
import type { ViewSetting } from '../view-setting.js';

/** So five questions fit a message whatever they say. */
const MAX_QUESTION = 180;
const MAX_TITLE = 90;

/** What the questions are shown with. */
interface QuestionsSetting {
  readonly article: Article;
  /** Characters; the quotes that settled questions are shown while they fit. */
  readonly room: number;
}

/**
 * Shows a group's questions below their sections: open ones are counted from 1, settled ones
 * stand with the quote that settled them.
 *
 * @param questions - Those of one section beside each other.
 */
export function questionsView(
  questions: readonly OpenQuestion[],
  { article, room }: QuestionsSetting,
  setting: ViewSetting,
): Block {
  let section: string | undefined;
  let number = 0;
  const rows = questions.map((question) => {
    const title = titleOf(question, article, setting);
    const isNew = title !== section;
    section = title;
    if (!question.settled) number += 1;
    const mark = question.settled ? '✓' : `**${number}**`;
    const line = plainBlock(`${mark} ${questionLine(question, setting)}`);
    return {
      lines: [...(isNew ? [plainBlock(`**${title}**`)] : []), line],
      settled: settledBy(question, article, setting),
    };
  });
  let left = room - joinBlocks(rows.flatMap(({ lines }) => lines)).markdown.length;
  return joinBlocks(
    rows.flatMap(({ lines, settled }) => {
      const told = settled.find((blocks) => lengthOf(blocks) <= left) ?? [];
      left -= lengthOf(told);
      return [...lines, ...told];
    }),
  );
}

/** Each block stands on a line of its own. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { markdown }) => sum + markdown.length + 1, 0);
}

function titleOf(
  { section: id }: OpenQuestion,
  { sections }: Article,
  { texts }: ViewSetting,
): string {
  const section = sections.find((one) => one.id === id);
  if (!section) return texts.study.wholeArticle;
  return shownText(sectionLabel(section, texts), MAX_TITLE);
}

/** `Who rolls the leaves? (2 votes)` */
export function questionLine(
  { text, votes }: OpenQuestion,
  { texts: { study } }: ViewSetting,
): string {
  const words = shownText(text, MAX_QUESTION);
  return votes > 0 ? `${words} (${study.votes(votes)})` : words;
}

/** Ways to show what settled a question, the fullest first; none while it is open. */
function settledBy(
  { settled }: OpenQuestion,
  article: Article,
  setting: ViewSetting,
): readonly (readonly Block[])[] {
  const isHere = settled?.reference.article === article.slug;
  const span = isHere ? locateSpan(article, settled.reference) : undefined;
  if (!span) return [];
  const citation = cite(article, span);
  const { texts } = setting;
  const quote = sentenceView(citation, { texts, limit: Number.POSITIVE_INFINITY });
  const linked = plainBlock(`-# ${placeView(citation, setting)}`);
  const named = plainBlock(`-# ${shownText(placeLabel(citation, texts), MAX_TITLE)}`);
  return [[quote, linked], [quote, named], [linked], [named]];
}
