import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { OpenQuestion } from '../core/ports/open-question-store.js';
import type { Place } from '../core/ports/place.js';
import { storeLimits } from '../core/ports/store-limits.js';
import { expectArticle, expectId, expectPlace, expectText } from './expect-input.js';
import { fromOptionalColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Selects questions with their votes counted. */
export function selectQuestions(db: Kysely<Tables>) {
  return db
    .selectFrom('openQuestion')
    .selectAll('openQuestion')
    .select((row) =>
      row
        .selectFrom('openQuestionVote')
        .whereRef('openQuestionVote.questionId', '=', 'openQuestion.id')
        .select(({ fn }) => fn.countAll<number>().as('votes'))
        .$asScalar()
        .$notNull()
        .as('votes'),
    );
}

/** Reads a question from its row. */
export function toOpenQuestion(
  row: Selectable<Tables['openQuestion']> & { readonly votes: number },
): OpenQuestion {
  const reference = fromOptionalColumns({
    article: row.settledArticle,
    spanStart: row.settledStart,
    spanEnd: row.settledEnd,
    fingerprint: row.settledFingerprint,
  });
  return {
    id: row.id,
    place: {
      ...(row.guildId !== null && { guildId: row.guildId }),
      channelId: row.channelId,
    },
    ...(row.article !== null && { article: row.article }),
    ...(row.section !== null && { section: row.section }),
    text: row.text,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
    votes: row.votes,
    ...(reference &&
      row.settledAt !== null && {
        settled: {
          reference,
          ...(row.settledBy !== null && { by: row.settledBy }),
          at: row.settledAt,
        },
      }),
  };
}

/** Makes a question's row, without its time, and checks it. */
export function toRow(
  question: Pick<OpenQuestion, 'place' | 'article' | 'section' | 'text' | 'addedBy'>,
) {
  const { guildId, channelId } = expectPlace(question.place);
  const text = expectText('a question', question.text, storeLimits.question);
  const article = question.article === undefined ? null : expectArticle(question.article);
  const section =
    question.section === undefined
      ? null
      : expectText("a section's anchor", question.section, storeLimits.name);
  return {
    groupId: groupOf(question.place),
    guildId: guildId ?? null,
    channelId,
    article,
    section,
    text,
    textKey: textKeyOf(text, article),
    addedBy: expectId("a user's id", question.addedBy),
  };
}

/** The group that shares questions: the server, or the DM's people. */
export function groupOf({ guildId, channelId }: Place): string {
  return guildId ?? channelId;
}

/** A key that two questions share when they are one: the same words about the same article. */
function textKeyOf(text: string, article: string | null): string {
  const words = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return createHash('sha256')
    .update(JSON.stringify([article, words]))
    .digest('hex')
    .slice(0, 32);
}
