import type { ClarifyAnswer } from '../../core/answer/answer.js';
import type { Citation } from '../../core/answer/citation.js';
import type { MessageView } from '../reply.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { type ButtonPlan, deleteButton } from './buttons.js';
import { messageView, roomBeside } from './message.js';
import { articleTitleView, placeLabel, placeView } from './place-view.js';
import { sentenceView } from './quote-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** Asks which of several places is meant; each can be chosen with its button. */
export function clarifyView(
  { citations }: ClarifyAnswer,
  setting: ViewSetting & { readonly above: readonly Block[] },
): MessageView {
  const { texts, above } = setting;
  const question = isAboutArticles(citations) ? texts.answer.clarifyArticle : texts.answer.clarify;
  const head = [...above, plainBlock(question)];
  return messageView(
    [...head, joinBlocks(entriesOf(citations, setting, roomBeside(head)), '\n\n')],
    [
      ...citations.map((citation, at) => choiceOf(citation, at, citations, setting)),
      ...deleteButton(setting),
    ],
    setting,
  );
}

/** Whether each place stands for its article: they are the titles of several. */
export function isAboutArticles(citations: readonly Citation[]): boolean {
  const articles = new Set(citations.map(({ article }) => article));
  return (
    articles.size === citations.length &&
    citations.every(({ section, paragraph }) =>
      section.number === '0' ? paragraph.number === 0 : section.number === '',
    )
  );
}

/** Places with their sentences; the longest sentences stay out where not all fit. */
function entriesOf(
  citations: readonly Citation[],
  setting: ViewSetting,
  room: number,
): readonly Block[] {
  const areArticles = isAboutArticles(citations);
  const places = citations.map((citation, at) => {
    const name = areArticles ? articleView(citation, setting) : placeView(citation, setting);
    return plainBlock(`**${at + 1}** · ${name}`);
  });
  if (areArticles) return places;
  const entries = citations.map((citation, at) =>
    joinBlocks([
      places[at] ?? plainBlock(''),
      sentenceView(citation, { texts: setting.texts, limit: Number.POSITIVE_INFINITY }),
    ]),
  );
  while (joinBlocks(entries, '\n\n').markdown.length > room) {
    const lengths = entries.map(({ markdown, quotes }) =>
      quotes.length > 0 ? markdown.length : 0,
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    if (lengths[longest] === 0) return entries;
    entries[longest] = places[longest] ?? plainBlock('');
  }
  return entries;
}

function articleView({ article }: Citation, setting: ViewSetting): string {
  return articleTitleView(shorten(article.metadata.title, MAX_TITLE), article, setting);
}

const MAX_TITLE = 120;

function choiceOf(
  citation: Citation,
  at: number,
  citations: readonly Citation[],
  { texts }: ViewSetting,
): ButtonPlan {
  const { article } = citation;
  const label = (name: string): string => `${at + 1} · ${shorten(name, MAX_LABEL)}`;
  return isAboutArticles(citations)
    ? { label: label(article.metadata.title), action: { kind: 'ask', article } }
    : { label: label(placeLabel(citation, texts)), action: { kind: 'choice', places: [citation] } };
}

/** A button's label has 80 characters; its number takes a few. */
const MAX_LABEL = 70;
