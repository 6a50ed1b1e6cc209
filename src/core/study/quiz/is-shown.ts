import type { ShownQuiz } from '../../ports/quiz-store.js';
import type { GroupQuiz } from './group-quiz.js';

/** Whether people see where a quiz stands; a quiz that is stopped has nothing more to show. */
export function isShown({ phase }: Pick<GroupQuiz, 'phase'>, shown: ShownQuiz): boolean {
  switch (phase.kind) {
    case 'asking':
      return shown.kind === 'asking' && shown.card === phase.card && shown.until === phase.until;
    case 'solved':
      return shown.kind === 'solved' && shown.card === phase.card;
    case 'stopped':
      return true;
    case 'over':
      return shown.kind === 'scores';
  }
}
