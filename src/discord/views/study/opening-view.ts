import type { Article } from '../../../core/article/article.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import { messageView, roomBeside } from '../message.js';
import type { ViewSetting } from '../view-setting.js';
import { planView } from './plan-view.js';
import { studyButton } from './study-buttons.js';

/** Opens a run's thread: how it goes, what is kept, and the plan. */
export function openingView(
  { session }: KeptSession,
  run: number,
  article: Article | undefined,
  setting: ViewSetting,
): MessageView {
  const { study } = setting.texts;
  const lead = plainBlock(`${study.openingLead}\n-# ${study.openingNote}`);
  const plan = planView({ ...session, article }, roomBeside([lead]), setting);
  const { button } = study;
  const { id } = session;
  return messageView(
    [lead, plan],
    [
      studyButton(button.next, 'next', id, [run, 0]),
      studyButton(button.join, 'join', id),
      studyButton(button.leave, 'leave', id),
      studyButton(button.name, 'name', id),
      studyButton(button.agenda, 'agenda', id, [0]),
    ],
    setting,
  );
}
