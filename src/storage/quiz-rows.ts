import type { Selectable } from 'kysely';
import { type KeptQuiz, nobody } from '../core/ports/quiz-store.js';
import type { GroupQuiz } from '../core/study/quiz/group-quiz.js';
import { isShown } from '../core/study/quiz/is-shown.js';
import { expectArticle, expectId, expectPlace } from './expect-input.js';
import type { Tables } from './tables.js';

/** Writes a quiz as its row, with what it is found by; its answers have rows of their own. */
export function toQuizRow(kept: KeptQuiz): Omit<Selectable<Tables['quiz']>, 'openedAt'> {
  const { quiz, place, shown } = kept;
  const { cards, roundMs, phase } = quiz;
  expectPlace(place);
  const isOver = phase.kind === 'over';
  const state: KeptState = { version: 1, cards, roundMs, phase, shown };
  return {
    id: expectId("a quiz's id", quiz.id),
    guildId: place.guildId,
    channelId: place.channelId,
    activeIn: isOver ? null : place.channelId,
    sessionId: kept.sessionId === undefined ? null : expectId("a session's id", kept.sessionId),
    article: expectArticle(kept.article),
    locale: kept.locale,
    // Nobody needs to know any more who began it.
    host: isOver ? nobody : expectId("a user's id", quiz.host),
    dueAt: dueAt(kept),
    state: JSON.stringify(state),
  };
}

type KeptState = Pick<GroupQuiz, 'version' | 'cards' | 'roundMs' | 'phase'> &
  Pick<KeptQuiz, 'shown'>;

/** What is not shown yet is due at once. */
function dueAt({ quiz, shown }: KeptQuiz): number | null {
  if (!isShown(quiz, shown)) return 0;
  return 'until' in quiz.phase ? quiz.phase.until : null;
}

/** Reads a quiz from its row and those of its answers, in any order. */
export function toKeptQuiz(
  row: Selectable<Tables['quiz']>,
  answers: readonly Selectable<Tables['quizAnswer']>[],
): KeptQuiz {
  const { id, guildId, channelId, sessionId, article, locale, host, state } = row;
  // Only `toQuizRow` writes this column.
  const { shown, ...quiz } = JSON.parse(state) as KeptState;
  const given = quiz.cards.map((_, at) =>
    answers
      .filter(({ card }) => card === at)
      .map(({ userId, isRight, tookMs }) => ({ userId, isRight: isRight === 1, tookMs })),
  );
  return {
    quiz: { ...quiz, id, host, answers: given },
    place: { guildId, channelId },
    article,
    locale,
    ...(sessionId === null ? {} : { sessionId }),
    shown,
  };
}
