import type { StudyDeed } from '../../buttons/button-state.js';
import type { ButtonPlan } from '../buttons.js';

/** Makes a button of a study session. */
export function studyButton(
  label: string,
  deed: StudyDeed,
  session: string,
  numbers: readonly number[] = [],
): ButtonPlan {
  return { label, action: { kind: 'study', deed, session, numbers } };
}
