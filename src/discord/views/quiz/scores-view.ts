import type { KeptQuiz } from '../../../core/ports/quiz-store.js';
import { type Score, scoresOf } from '../../../core/study/quiz/group-quiz.js';
import { sumScores } from '../../../core/study/quiz/sum-scores.js';
import type { MessageView } from '../../reply.js';
import type { Texts } from '../../texts/texts.js';
import { plainBlock } from '../block.js';
import { messageView } from '../message.js';
import type { ViewSetting } from '../view-setting.js';

/** So many people are named in each list; nobody is pinged. */
const MAX_NAMED = 15;

/**
 * Shows who had how much right: in the last quiz, and in all of the study session where there
 * were several.
 *
 * @param quizzes - Newest first; at least one.
 */
export function scoresView(quizzes: readonly KeptQuiz[], setting: ViewSetting): MessageView {
  const { quiz } = setting.texts;
  const [last] = quizzes;
  if (!last) return { content: quiz.noScores, components: [], quotes: [] };
  const { phase, cards } = last.quiz;
  const isOver = phase.kind === 'over';
  const lines = [
    isOver ? quiz.over[phase.reason] : quiz.standing,
    ...listOf(scoresOf(last.quiz), cards.length, setting.texts),
  ];
  if (quizzes.length > 1) {
    const total = quizzes.reduce((sum, { quiz: one }) => sum + one.cards.length, 0);
    const sum = sumScores(quizzes.map((one) => scoresOf(one.quiz)));
    lines.push('', `**${quiz.ofSession(quizzes.length)}**`);
    lines.push(...listOf(sum, total, setting.texts));
  }
  return messageView([plainBlock(lines.join('\n'))], [], setting);
}

function listOf(
  scores: readonly Score[],
  cards: number,
  { quiz, study }: Texts,
): readonly string[] {
  if (scores.length === 0) return [quiz.nobodyPlayed];
  const more = scores.length - MAX_NAMED;
  return [
    ...scores
      .slice(0, MAX_NAMED)
      .map(
        ({ userId, right, tookMs }, at) =>
          `${at + 1}\\. <@${userId}> ${quiz.score(right, cards, tookMs / 1000)}`,
      ),
    ...(more > 0 ? [study.morePeople(more)] : []),
  ];
}
