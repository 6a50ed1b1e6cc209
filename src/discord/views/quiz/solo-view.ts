import type { Article } from '../../../core/article/article.js';
import type { Card } from '../../../core/study/cards/card.js';
import type { Judgement } from '../../../core/study/cards/judge-typed.js';
import type { SoloQuiz } from '../../../core/study/quiz/solo-quiz.js';
import type { MessageView } from '../../reply.js';
import { joinBlocks, plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { questionView } from './question-view.js';
import { optionLabels, optionLines, quizRows, soloButton } from './quiz-buttons.js';
import { answerView } from './solution-view.js';

/** What is shown of a quiz alone beside the quiz itself. */
export interface SoloShown {
  readonly articles: readonly Article[];
  /** What was answered just now, escaped; absent where that is not known any more. */
  readonly given?: string;
  /** When the card comes again, or after the end the next card of all. */
  readonly due?: number;
  /** Something to say first. */
  readonly lead?: string;
}

/** Shows a quiz that one person plays alone: the card, its solution, or how it went. */
export function soloView(quiz: SoloQuiz, shown: SoloShown, setting: ViewSetting): MessageView {
  const { phase, cards } = quiz;
  if (phase.kind === 'over') return resultView(quiz, shown, setting);
  const card = cards[phase.card];
  const article = shown.articles.find(({ slug }) => slug === card?.sentence.article);
  if (!card || !article) {
    return messageView([plainBlock(setting.texts.quiz.cardGone)], [], setting);
  }
  const place = { card, at: phase.card, article };
  return phase.kind === 'asking'
    ? askingView(quiz, place, shown, setting)
    : solvedView(quiz, place, shown, setting);
}

interface CardPlace {
  readonly card: Card;
  readonly at: number;
  readonly article: Article;
}

function askingView(
  { id, cards }: SoloQuiz,
  { card, at, article }: CardPlace,
  { lead = '' }: SoloShown,
  setting: ViewSetting,
): MessageView {
  const { quiz } = setting.texts;
  const { markdown, quotes } = joinBlocks([
    plainBlock(lead),
    plainBlock(quiz.card(at + 1, cards.length)),
    questionView(card, article, setting.texts),
    plainBlock(optionLines(card)),
  ]);
  const options = optionLabels(card).map((label, option) =>
    soloButton(label, 'pick', id, [at, option]),
  );
  const others: readonly ButtonPlan[] = [
    ...(card.kind === 'cloze' ? [soloButton(quiz.button.type, 'type', id, [at])] : []),
    soloButton(quiz.button.end, 'end', id),
  ];
  return { content: markdown, components: quizRows(options, others, setting), quotes };
}

function solvedView(
  { id, cards, answers }: SoloQuiz,
  { card, at, article }: CardPlace,
  { given, due }: SoloShown,
  setting: ViewSetting,
): MessageView {
  const { quiz } = setting.texts;
  const judgement: Judgement = answers[at] ?? 'wrong';
  const isLast = at + 1 >= cards.length;
  return messageView(
    [
      plainBlock(quiz.card(at + 1, cards.length)),
      plainBlock(`**${quiz.judged[judgement]}**${given ? ` ${quiz.given(given)}` : ''}`),
      answerView(card, article, setting),
      plainBlock(due === undefined ? '' : `-# ${quiz.comesBack(moment(due))}`),
    ],
    [
      soloButton(isLast ? quiz.button.result : quiz.button.next, 'next', id, [at]),
      ...(isLast ? [] : [soloButton(quiz.button.end, 'end', id)]),
    ],
    setting,
  );
}

function resultView(
  { answers, phase }: SoloQuiz,
  { due }: SoloShown,
  setting: ViewSetting,
): MessageView {
  const { quiz } = setting.texts;
  const right = answers.filter((one) => one !== 'wrong').length;
  const isLost = phase.kind === 'over' && phase.reason === 'article-removed';
  const lines = [
    ...(isLost ? [quiz.cardGone] : []),
    quiz.result(right, answers.length),
    ...(due === undefined ? [] : [quiz.nextDue(moment(due))]),
  ];
  return messageView([plainBlock(lines.join('\n'))], [], setting);
}

/** Writes a moment so that each reader sees it in their own time zone. */
export function moment(at: number): string {
  return `<t:${Math.ceil(at / 1000)}:R>`;
}
