import type { Transaction } from 'kysely';
import type { SoloChange, SoloQuizStore } from '../core/ports/solo-quiz-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Card } from '../core/study/cards/card.js';
import type { Review } from '../core/study/cards/review.js';
import type { SoloQuiz } from '../core/study/quiz/solo-quiz.js';
import type { Database } from './database.js';
import { expectArticle, expectId } from './expect-input.js';
import { keepForPerson } from './keep-for-person.js';
import { countRows } from './read-page.js';
import type { Tables } from './tables.js';

/** Keeps quizzes alone and the reviews of their cards in the database. */
export function createSoloQuizStore(database: Database, clock: Clock): SoloQuizStore {
  const { db, engine } = database;
  return {
    async start(quiz) {
      const row = {
        id: expectId("a quiz's id", quiz.id),
        startedAt: clock.now(),
        state: JSON.stringify(quiz),
      };
      return keepForPerson(database, quiz.userId, async (transaction) => {
        await transaction
          .insertInto('soloQuiz')
          .values({ userId: quiz.userId, ...row })
          .onConflict((conflict) => conflict.column('userId').doUpdateSet(row))
          .execute();
        return { kind: 'started' } as const;
      });
    },

    async change({ id, userId }, change) {
      return keepForPerson(database, userId, async (transaction) => {
        const row = await transaction
          .selectFrom('soloQuiz')
          .select('state')
          .where('userId', '=', userId)
          .where('id', '=', id)
          .$if(engine === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst();
        if (!row) return { kind: 'missing' } as const;
        // Only `start` and this write the column.
        const { quiz, recalled } = change(JSON.parse(row.state) as SoloQuiz);
        await transaction
          .updateTable('soloQuiz')
          .set({ state: JSON.stringify(quiz) })
          .where('userId', '=', userId)
          .execute();
        const review = recalled && (await keepReview(transaction, userId, recalled));
        return { kind: 'changed', ...(review ? { review } : {}) } as const;
      });
    },

    async due(userId, at, limit) {
      const rows = await db
        .selectFrom('cardReview')
        .select(['card', 'review'])
        .where('userId', '=', userId)
        .where('dueAt', '<=', at)
        .orderBy('dueAt')
        .orderBy('cardId')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ card: readCard(row), review: readReview(row) }));
    },

    async nextDue(userId, after) {
      const row = await db
        .selectFrom('cardReview')
        .select('dueAt')
        .where('userId', '=', userId)
        .where('dueAt', '>', after)
        .orderBy('dueAt')
        .limit(1)
        .executeTakeFirst();
      return row?.dueAt;
    },

    async resting(userId, article, at) {
      const rows = await db
        .selectFrom('cardReview')
        .select('cardId')
        .where('userId', '=', userId)
        .where('article', '=', article)
        .where('dueAt', '>', at)
        .orderBy('cardId')
        .execute();
      return rows.map(({ cardId }) => cardId);
    },

    async forget(userId, cardIds) {
      if (cardIds.length === 0) return;
      await db
        .deleteFrom('cardReview')
        .where('userId', '=', userId)
        .where('cardId', 'in', cardIds)
        .execute();
    },
  };
}

/** Plans a card's next review; past the most that one person keeps, new cards are left out. */
async function keepReview(
  transaction: Transaction<Tables>,
  userId: string,
  { card, plan }: Required<SoloChange>['recalled'],
): Promise<Review | undefined> {
  const known = await transaction
    .selectFrom('cardReview')
    .select('review')
    .where('userId', '=', userId)
    .where('cardId', '=', card.id)
    .executeTakeFirst();
  if (!known) {
    const own = transaction.selectFrom('cardReview').where('userId', '=', userId);
    if ((await countRows(own)) >= storeLimits.cardReviewsPerUser) return undefined;
  }
  const review = plan(known && readReview(known));
  const row = {
    article: expectArticle(card.sentence.article),
    dueAt: review.due,
    review: JSON.stringify(review),
    card: JSON.stringify(card),
  };
  await transaction
    .insertInto('cardReview')
    .values({ userId, cardId: expectId("a card's id", card.id), ...row })
    .onConflict((conflict) => conflict.columns(['userId', 'cardId']).doUpdateSet(row))
    .execute();
  return review;
}

// Only `keepReview` writes these columns.
function readReview({ review }: { readonly review: string }): Review {
  return JSON.parse(review) as Review;
}

function readCard({ card }: { readonly card: string }): Card {
  return JSON.parse(card) as Card;
}
