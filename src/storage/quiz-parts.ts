import type { PersonalRecord } from '../core/ports/privacy-store.js';
import type { Database } from './database.js';

/** Reads what quizzes and reviews have of a person, oldest first. */
export async function readQuizParts(
  { db }: Database,
  userId: string,
): Promise<Pick<PersonalRecord, 'quizzes' | 'soloQuizzes' | 'cardReviews'>> {
  const answered = await db
    .selectFrom('quizAnswer')
    .select(({ fn }) => [
      'quizId',
      fn.countAll<number>().as('answered'),
      fn.sum<number>('isRight').as('right'),
    ])
    .where('userId', '=', userId)
    .groupBy('quizId')
    .execute();
  const counts = new Map(answered.map(({ quizId, ...count }) => [quizId, count]));
  const rows = await db
    .selectFrom('quiz')
    .select(['id', 'article', 'host'])
    .where((row) =>
      row.or([
        row('host', '=', userId),
        row('id', 'in', row.selectFrom('quizAnswer').select('quizId').where('userId', '=', userId)),
      ]),
    )
    .orderBy('openedAt')
    .orderBy('id')
    .execute();
  const solo = await db
    .selectFrom('soloQuiz')
    .select('startedAt')
    .where('userId', '=', userId)
    .execute();
  const reviews = await db
    .selectFrom('cardReview')
    .select(['article', 'dueAt'])
    .where('userId', '=', userId)
    .orderBy('dueAt')
    .orderBy('cardId')
    .execute();
  return {
    quizzes: rows.map(({ id, article, host }) => ({
      quizId: id,
      article,
      isHost: host === userId,
      answered: Number(counts.get(id)?.answered ?? 0),
      right: Number(counts.get(id)?.right ?? 0),
    })),
    soloQuizzes: solo.map(({ startedAt }) => startedAt),
    cardReviews: reviews.map(({ article, dueAt }) => ({ article, due: dueAt })),
  };
}
