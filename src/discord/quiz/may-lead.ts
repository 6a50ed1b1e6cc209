import { type KeptQuiz, nobody } from '../../core/ports/quiz-store.js';
import type { RequestBase } from '../request.js';

/** Whether a person may go on with a quiz or end it: its host, a moderator; all when it has no host. */
export function mayLead({ quiz: { host } }: KeptQuiz, person: RequestBase['person']): boolean {
  return host === nobody || host === person.id || person.isModerator || person.isManager;
}
