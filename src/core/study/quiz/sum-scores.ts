import type { Score } from './group-quiz.js';

/** Adds up what people reached in several quizzes; most right answers first, then the quicker. */
export function sumScores(quizzes: readonly (readonly Score[])[]): readonly Score[] {
  const sums = new Map<string, Score>();
  for (const { userId, right, answered, tookMs } of quizzes.flat()) {
    const sum = sums.get(userId) ?? { userId, right: 0, answered: 0, tookMs: 0 };
    sums.set(userId, {
      userId,
      right: sum.right + right,
      answered: sum.answered + answered,
      tookMs: sum.tookMs + tookMs,
    });
  }
  return [...sums.values()].sort(
    (one, other) => other.right - one.right || one.tookMs - other.tookMs,
  );
}
