import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { referToSpan } from '../../../src/core/article/span-reference.js';
import type { OpenQuestion } from '../../../src/core/ports/open-question-store.js';
import { storeLimits } from '../../../src/core/ports/store-limits.js';
import type { KeptSession } from '../../../src/core/ports/study-session-store.js';
import { findPrompts } from '../../../src/core/study/prompts/find-prompts.js';
import { planReading, readPart } from '../../../src/core/study/session/reading-plan.js';
import { agendaView } from '../../../src/discord/views/study/agenda-view.js';
import { announcementView } from '../../../src/discord/views/study/announcement-view.js';
import { openingView } from '../../../src/discord/views/study/opening-view.js';
import { partViews } from '../../../src/discord/views/study/part-views.js';
import { recapQuestions, recapView } from '../../../src/discord/views/study/recap-view.js';
import { expectSendable } from '../expect-sendable.js';
import { articles, settings } from '../some-articles.js';

const RUNS = { numRuns: 40 };

/** A session that is as long, and as well visited, as one can be. */
function longSession(article: Article, people: number): KeptSession {
  const plan = planReading(article);
  const prompts = plan.map((_, part) => ({ part, prompt: { kind: 'plain' } as const }));
  const run = {
    startedAt: 0,
    parts: plan.map((_, at) => at),
    prompts,
    questions: Array.from({ length: 500 }, () => ({ question: 'q '.repeat(700), answer: [] })),
    quotes: [],
  };
  return {
    session: {
      version: 1,
      id: '2vqz3k9x1ab',
      article: article.slug,
      host: '1',
      plan,
      read: Math.ceil(plan.length / 2),
      repeat: { kind: 'weekly', first: 0, timeZone: 'America/Argentina/ComodRivadavia' },
      next: 253_402_300_799_000,
      phase: { kind: 'reading', threadId: '9'.repeat(20) },
      participants: Array.from({ length: people }, (_, at) => ({
        userId: `184467440737095${String(at).padStart(5, '0')}`,
        name: 'n'.repeat(32),
      })),
      runs: [run],
      missed: [],
    },
    place: { guildId: '1', channelId: '1' },
    announcement: { channelId: '1' },
    locale: 'en',
    timeZone: 'UTC',
    events: [{ at: 253_402_300_799_000, eventId: '9'.repeat(20) }],
  };
}

/** Questions of the greatest length, settled by a quote or open. */
function questionsOf(article: Article, marks: string): readonly OpenQuestion[] {
  return article.sections.slice(0, 5).map((section, at) => {
    const passage = article.passages[at];
    const settled = passage &&
      at % 2 === 0 && { reference: referToSpan(article, passage.sentences[0] ?? passage.span), at };
    return {
      id: Number.MAX_SAFE_INTEGER - at,
      place: { guildId: '1', channelId: '1' },
      article: article.slug,
      section: section.id,
      text: marks.repeat(storeLimits.question).slice(0, storeLimits.question),
      addedBy: '1',
      addedAt: 0,
      votes: 1_000_000,
      ...(settled ? { settled } : {}),
    };
  });
}

describe('within Discord’s limits, for any article,', () => {
  it('are the announcement, the opening and the recap of a session', () => {
    fc.assert(
      fc.property(
        articles,
        settings,
        fc.constantFrom(1, 20, 21, 1000),
        (article, setting, people) => {
          const kept = longSession(article, people);
          const [run] = kept.session.runs;
          expectSendable(announcementView(kept, article, setting));
          expectSendable(announcementView(kept, undefined, setting));
          expectSendable(openingView(kept, 0, article, setting));
          const open = { items: questionsOf(article, '*').slice(0, recapQuestions), total: 1000 };
          if (run) expectSendable(recapView(run, kept, open, setting));
        },
      ),
      RUNS,
    );
  });

  it('is every part of a session, with its prompts', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const kept = longSession(article, 3);
        const { plan } = kept.session;
        const prompts = findPrompts(article, plan);
        for (const [part, planned] of plan.entries()) {
          const chosen = [...(prompts[part] ?? []).slice(0, 2), { kind: 'plain' } as const];
          const shown = {
            article,
            part,
            prompts: chosen.slice(0, 2),
            cited: readPart(article, planned),
          };
          for (const view of partViews(shown, kept, setting)) expectSendable(view);
        }
      }),
      RUNS,
    );
  });

  it('is the agenda, with questions of the greatest length', () => {
    fc.assert(
      fc.property(
        articles,
        settings,
        fc.constantFrom('*', 'wörd ', '问'),
        fc.constantFrom(1, 7, 20),
        (article, setting, marks, page) => {
          const items = questionsOf(article, marks);
          const list = { items, page, pages: 20, total: 1000 };
          expectSendable(agendaView(longSession(article, 1), article, list, setting));
          const none = { items: [], page: 1, pages: 1, total: 0 };
          expectSendable(agendaView(longSession(article, 1), article, none, setting));
        },
      ),
      RUNS,
    );
  });
});
