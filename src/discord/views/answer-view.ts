import type { Answer, ClarifyAnswer, Figure } from '../../core/answer/answer.js';
import { placesWithin } from '../buttons/span-codes.js';
import type { MessageView } from '../reply.js';
import { abstainedView } from './abstained-view.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { escapeMarkdown } from './escape-markdown.js';
import { listView } from './list-view.js';
import { messageView, roomBeside } from './message.js';
import { passageView } from './passage-view.js';
import { placeLabel, placeView } from './place-view.js';
import { sentenceView } from './quote-view.js';
import { sectionView } from './section-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';
import { shownWord, shownWords } from './word-list.js';

/** Shows an answer: the quotes, where they stand, and buttons to read on. */
export function answerView(
  answer: Answer,
  setting: ViewSetting & {
    /** The question, where readers of the reply do not see it otherwise. */
    readonly echo?: string;
  },
): MessageView {
  const above = [echoView(setting.echo), correctionsView(answer, setting)];
  switch (answer.kind) {
    case 'quoted': {
      const [citation] = answer.citations;
      const places = placesWithin([citation, ...answer.more]);
      return passageView([citation, ...places.slice(1)], {
        ...setting,
        above: [...above, figureView(answer.figure, setting)],
        below: [unmatchedView(answer, setting)],
      });
    }
    case 'listed':
      return listView(answer.citations, {
        ...setting,
        list: answer.extent === 'complete' ? 'items' : 'selection',
        page: 0,
        above: [...above, figureView(answer.figure, setting)],
      });
    case 'section': {
      const { article, section } = answer;
      return sectionView({ ...setting, article, section, page: 0, places: [], above });
    }
    case 'clarify':
      return clarifyView(answer, above, setting);
    case 'abstained':
      return abstainedView(answer, { ...setting, above });
  }
}

/** Whether an answer is of use to others; one that finds nothing is for the asker alone. */
export function isForAll({ kind }: Answer): boolean {
  return kind !== 'abstained' && kind !== 'clarify';
}

/** Asks which of several places is meant; each can be chosen with its button. */
function clarifyView(
  { citations }: ClarifyAnswer,
  above: readonly Block[],
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  const asksArticle = citations.every(({ section, paragraph }) =>
    section.number === '0' ? paragraph.number === 0 : section.number === '',
  );
  const head = [
    ...above,
    plainBlock(asksArticle ? texts.answer.clarifyArticle : texts.answer.clarify),
  ];
  const room = Math.floor(roomBeside(head) / Math.max(1, citations.length)) - SPACING;
  const entries = citations.map((citation, at) => {
    const place = plainBlock(`**${at + 1}** · ${placeView(citation, setting)}`);
    const limit = room - place.markdown.length - 1;
    return joinBlocks([place, sentenceView(citation, { texts, limit })]);
  });
  const buttons = citations.map((citation, at) => {
    const { article } = citation;
    const name = asksArticle ? article.metadata.title : placeLabel(citation, texts);
    return {
      label: `${at + 1} · ${shorten(name, MAX_LABEL)}`,
      action: asksArticle
        ? ({ kind: 'ask', article } as const)
        : ({ kind: 'choice', places: [citation] } as const),
    };
  });
  return messageView(
    [joinBlocks(head), joinBlocks(entries, '\n\n')],
    [...buttons, ...deleteButton(setting)],
    setting,
  );
}

/** The empty line between two entries. */
const SPACING = 2;
/** A button's label has 80 characters; its number takes a few. */
const MAX_LABEL = 70;
/** So much of a question is repeated above its answer. */
const MAX_ECHO = 200;
const MAX_CORRECTIONS = 5;

function echoView(question: string | undefined): Block {
  if (question === undefined) return plainBlock('');
  const words = shorten(question.replace(/\s+/gu, ' ').trim(), MAX_ECHO);
  return plainBlock(words === '' ? '' : `-# “${escapeMarkdown(words, '.')}”`);
}

function correctionsView({ corrections }: Answer, { texts }: ViewSetting): Block {
  if (corrections.length === 0) return plainBlock('');
  const pairs = corrections
    .slice(0, MAX_CORRECTIONS)
    .map(({ from, to }) => ({ from: shownWord(from), to: shownWord(to) }));
  return plainBlock(`-# ${texts.answer.corrected(pairs)}`);
}

function unmatchedView({ unmatched }: Answer, { texts }: ViewSetting): Block {
  if (unmatched.length === 0) return plainBlock('');
  return plainBlock(`-# ${texts.answer.unmatched(shownWords(unmatched))}`);
}

function figureView(figure: Figure | undefined, { texts }: ViewSetting): Block {
  return plainBlock(figure ? `**${texts.answer.figure(figure)}**` : '');
}
