import type { Card } from '../cards/card.js';
import type { GivenAnswer, GroupQuiz, QuizHindrance, QuizOverReason } from './group-quiz.js';

/** Something that happens to a quiz; `at` is the time, `by` the id of the person who did it. */
export type QuizEvent =
  /**
   * Answers a card: whether rightly was judged by the option clicked or by `judgeTyped`.
   * `isKept` is false for people who want nothing kept: they are told, and have no score.
   */
  | {
      readonly kind: 'answer';
      readonly by: string;
      readonly card: number;
      readonly isRight: boolean;
      readonly at: number;
      readonly isKept: boolean;
    }
  /** Time has gone by: to be told at least every second while a quiz is on. */
  | { readonly kind: 'tick'; readonly at: number }
  /** Goes on before the time is up; the button stands below a card or below its solution. */
  | {
      readonly kind: 'next';
      readonly card: number;
      readonly below: 'asking' | 'solved';
      readonly at: number;
    }
  | { readonly kind: 'hindered'; readonly reason: QuizHindrance }
  /** Goes on after something was in the way. */
  | { readonly kind: 'resume'; readonly at: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'channel-deleted' }
  | { readonly kind: 'article-removed' }
  /** Takes back all that a person answered. */
  | { readonly kind: 'forget'; readonly by: string };

/** What came of an event; the edge has the words for each. */
type QuizOutcome =
  /** The answer counts; whether it is right is told when the card is closed. */
  | { readonly kind: 'counted' }
  /** The answer is not kept and counts for nothing, so it is told at once. */
  | { readonly kind: 'told'; readonly isRight: boolean }
  | { readonly kind: 'already-answered' | 'too-late' }
  | { readonly kind: 'solved' | 'asked' | 'already-next' | 'resumed' | 'not-stopped' }
  | { readonly kind: 'stopped'; readonly reason: QuizHindrance }
  | { readonly kind: 'over'; readonly reason: QuizOverReason }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'nothing' };

/** What the edge is to do, in order; doing it twice after a crash only posts it twice. */
type QuizEffect =
  | { readonly kind: 'post-card'; readonly card: number; readonly until: number }
  /** Closes the card: its answer with its citation, and who was right. */
  | { readonly kind: 'post-solution'; readonly card: number; readonly right: readonly string[] }
  | { readonly kind: 'post-scores'; readonly reason: QuizOverReason };

/** A quiz after an event. */
export interface QuizStep {
  /** The very same object when nothing changed. */
  readonly quiz: GroupQuiz;
  readonly outcome: QuizOutcome;
  readonly effects: readonly QuizEffect[];
}

/** How long a solution stands before the next card. */
const solutionMs = 8000;

/** A quiz that the bot slept through for so long has lost its players. */
const lapseMs = 5 * 60_000;

/** So many cards in a row without an answer, and nobody is there. */
const patientCards = 3;

/**
 * Begins a quiz with its first card.
 *
 * @param request - `cards` holds at least one card; `roundMs` is 5,000 to 300,000.
 */
export function createGroupQuiz(request: {
  readonly id: string;
  readonly host: string;
  readonly cards: readonly Card[];
  readonly roundMs: number;
  readonly at: number;
}): QuizStep {
  const { id, host, cards, roundMs, at } = request;
  return ask(
    {
      version: 1,
      id,
      host,
      cards,
      roundMs,
      phase: { kind: 'asking', card: 0, until: at },
      answers: cards.map(() => []),
    },
    0,
    at,
  );
}

/** Takes a quiz through one event; what does not fit leaves it as it was. */
export function advanceGroupQuiz(quiz: GroupQuiz, event: QuizEvent): QuizStep {
  const { phase } = quiz;
  if (event.kind === 'forget') return forget(quiz, event.by);
  if (phase.kind === 'over') {
    const isQuiet = event.kind === 'tick' || event.kind === 'hindered';
    return still(quiz, isQuiet ? { kind: 'nothing' } : { kind: 'over', reason: phase.reason });
  }
  switch (event.kind) {
    case 'answer':
      return answer(quiz, event);
    case 'tick':
      return tick(quiz, event.at);
    case 'next':
      return next(quiz, event);
    case 'hindered':
      return {
        quiz: { ...quiz, phase: { kind: 'stopped', card: phase.card, reason: event.reason } },
        outcome: { kind: 'stopped', reason: event.reason },
        effects: [],
      };
    case 'resume':
      if (phase.kind !== 'stopped') return still(quiz, { kind: 'not-stopped' });
      return { ...ask(quiz, phase.card, event.at), outcome: { kind: 'resumed' } };
    case 'end':
      return end(quiz, 'ended');
    case 'channel-deleted':
    case 'article-removed':
      return end(quiz, event.kind);
  }
}

function answer(quiz: GroupQuiz, event: Extract<QuizEvent, { kind: 'answer' }>): QuizStep {
  const { phase, answers } = quiz;
  if (phase.kind === 'stopped') return still(quiz, { kind: 'stopped', reason: phase.reason });
  if (phase.kind !== 'asking' || phase.card !== event.card || event.at > phase.until) {
    return still(quiz, { kind: 'too-late' });
  }
  if (!event.isKept) return still(quiz, { kind: 'told', isRight: event.isRight });
  const given = answers[event.card] ?? [];
  if (given.some(({ userId }) => userId === event.by)) {
    return still(quiz, { kind: 'already-answered' });
  }
  const tookMs = Math.max(0, event.at - (phase.until - quiz.roundMs));
  const one: GivenAnswer = { userId: event.by, isRight: event.isRight, tookMs };
  return {
    quiz: {
      ...quiz,
      answers: answers.map((list, card) => (card === event.card ? [...list, one] : list)),
    },
    outcome: { kind: 'counted' },
    effects: [],
  };
}

function tick(quiz: GroupQuiz, at: number): QuizStep {
  const { phase } = quiz;
  if (phase.kind === 'stopped' || phase.kind === 'over') return still(quiz, { kind: 'nothing' });
  if (at > phase.until + lapseMs) return end(quiz, 'lapsed');
  if (phase.kind === 'asking' && at > phase.until) return solve(quiz, phase.card, at);
  if (phase.kind === 'solved' && at > phase.until) {
    return isLeft(quiz, phase.card) ? end(quiz, 'lapsed') : ask(quiz, phase.card + 1, at);
  }
  return still(quiz, { kind: 'nothing' });
}

/** Whether nobody answered the last few cards. */
function isLeft({ answers }: GroupQuiz, card: number): boolean {
  const last = answers.slice(Math.max(0, card + 1 - patientCards), card + 1);
  return last.length === patientCards && last.every((given) => given.length === 0);
}

function next(
  quiz: GroupQuiz,
  { card, below, at }: Extract<QuizEvent, { kind: 'next' }>,
): QuizStep {
  const { phase } = quiz;
  if (phase.kind === 'stopped') return still(quiz, { kind: 'stopped', reason: phase.reason });
  if (phase.kind !== below || phase.card !== card) return still(quiz, { kind: 'already-next' });
  return below === 'asking' ? solve(quiz, card, at) : ask(quiz, card + 1, at);
}

function ask(quiz: GroupQuiz, card: number, at: number): QuizStep {
  if (card >= quiz.cards.length) return end(quiz, 'played');
  const until = at + quiz.roundMs;
  return {
    quiz: { ...quiz, phase: { kind: 'asking', card, until } },
    outcome: { kind: 'asked' },
    effects: [{ kind: 'post-card', card, until }],
  };
}

function solve(quiz: GroupQuiz, card: number, at: number): QuizStep {
  const right = (quiz.answers[card] ?? []).filter(({ isRight }) => isRight);
  return {
    quiz: { ...quiz, phase: { kind: 'solved', card, until: at + solutionMs } },
    outcome: { kind: 'solved' },
    effects: [{ kind: 'post-solution', card, right: right.map(({ userId }) => userId) }],
  };
}

function end(quiz: GroupQuiz, reason: QuizOverReason): QuizStep {
  return {
    quiz: { ...quiz, phase: { kind: 'over', reason } },
    outcome: { kind: 'over', reason },
    effects: [{ kind: 'post-scores', reason }],
  };
}

function forget(quiz: GroupQuiz, userId: string): QuizStep {
  const answers = quiz.answers.map((given) => given.filter((one) => one.userId !== userId));
  return { quiz: { ...quiz, answers }, outcome: { kind: 'forgotten' }, effects: [] };
}

function still(quiz: GroupQuiz, outcome: QuizOutcome): QuizStep {
  return { quiz, outcome, effects: [] };
}
