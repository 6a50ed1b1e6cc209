import type { Texts } from '../texts/texts.js';
import type { QuizResult } from './advance-quiz.js';

/**
 * Tells a person what came of what they did in a quiz together.
 *
 * @param option - What they answered, escaped.
 */
export function sayQuiz(result: QuizResult, { quiz }: Texts, option = ''): string {
  if (result.kind === 'missing') return quiz.gone;
  const { outcome, inTheWay } = result;
  if (inTheWay) {
    const channel = `<#${inTheWay.channelId}>`;
    return inTheWay.missing.length > 0
      ? quiz.lacking(inTheWay.missing.join(', '), channel)
      : quiz.unreachable(channel);
  }
  switch (outcome.kind) {
    case 'counted':
      return quiz.counted(option);
    case 'told':
      return `${quiz.judged[outcome.isRight ? 'right' : 'wrong']} ${quiz.notCounted}`;
    case 'already-answered':
      return quiz.alreadyAnswered;
    case 'too-late':
      return quiz.tooLate;
    case 'stopped':
      return quiz.hindrance[outcome.reason];
    case 'over':
      return quiz.over[outcome.reason];
    case 'already-next':
      return quiz.alreadyNext;
    case 'not-stopped':
    case 'resumed':
    case 'solved':
    case 'asked':
    case 'forgotten':
    case 'nothing':
      return quiz.goesOn;
  }
}
