import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { Page } from '../../../core/ports/page.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { Run } from '../../../core/study/session/study-session.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import { messageView } from '../message.js';
import { shownText } from '../shown-text.js';
import type { ViewSetting } from '../view-setting.js';
import { timeOf } from './announcement-view.js';
import { partLabel } from './plan-view.js';
import { questionLine } from './questions-view.js';
import { studyButton } from './study-buttons.js';

/** So many parts are named; the number tells of the others. */
const MAX_PARTS = 8;
const MAX_LABEL = 100;

/** So many open questions are shown. */
export const recapQuestions = 3;

/** Tells what a run came to, and which of the group's questions are open still. */
export function recapView(
  run: Run,
  { session }: KeptSession,
  open: Pick<Page<OpenQuestion>, 'items' | 'total'>,
  setting: ViewSetting,
): MessageView {
  const { study } = setting.texts;
  const { plan, read, next, id } = session;
  const parts = run.parts.slice(0, MAX_PARTS).flatMap((at) => {
    const part = plan[at];
    return part ? `- ${shownText(partLabel(part, plan, setting), MAX_LABEL)}` : [];
  });
  const unanswered = run.questions.filter(({ answer }) => answer.length === 0).length;
  const lines = [
    `**${study.recap}**`,
    study.readParts(run.parts.length, plan.length - read),
    ...parts,
    study.noted({
      prompts: run.prompts.length,
      questions: run.questions.length,
      open: unanswered,
      quotes: run.quotes.length,
    }),
    ...(open.total > 0 ? [study.stillOpen(open.total)] : []),
    ...open.items.map((question) => `- ${questionLine(question, setting)}`),
    ...(next === undefined ? [] : [study.nextMeeting(timeOf(next))]),
    study.exportHint,
  ];
  return messageView(
    [plainBlock(lines.join('\n'))],
    [studyButton(study.button.agenda, 'agenda', id, [0])],
    setting,
  );
}
