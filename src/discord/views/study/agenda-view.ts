import type { Article } from '../../../core/article/article.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { Page } from '../../../core/ports/page.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { MessageView } from '../../reply.js';
import { plainBlock } from '../block.js';
import { type ButtonPlan, pageButtons } from '../buttons.js';
import { messageView, roomBeside } from '../message.js';
import { shownText } from '../shown-text.js';
import type { ViewSetting } from '../view-setting.js';
import { partLabel, partTime } from './plan-view.js';
import { questionsView } from './questions-view.js';
import { studyButton } from './study-buttons.js';

/** Questions on one page: as many as a row has buttons. */
export const agendaSize = 5;

const MAX_LABEL = 100;

/** Shows how far the group is, and its open questions by section, most wanted first. */
export function agendaView(
  kept: KeptSession,
  article: Article,
  { items, page, pages, total }: Page<OpenQuestion>,
  setting: ViewSetting,
): MessageView {
  const { study, list } = setting.texts;
  const { button } = study;
  const { id } = kept.session;
  const at = page - 1;
  const shown = bySection(items, article);
  const open = shown.filter(({ settled }) => !settled);
  const deeds = (['vote', 'settle'] as const).flatMap((deed) =>
    open.map((question, index) =>
      studyButton(button[deed](index + 1), deed, id, [question.id, at]),
    ),
  );
  const add: ButtonPlan = {
    label: button.add,
    action: { kind: 'open-question', article, ...currentSection(kept, article) },
  };
  const drop = items.length > 0 ? [studyButton(button.drop, 'drop', id, [at])] : [];
  const turn = (to: number) =>
    ({ kind: 'study', deed: 'agenda', session: id, numbers: [to] }) as const;
  const head = [
    plainBlock(progressOf(kept, setting)),
    plainBlock(total === 0 ? study.noQuestions : `**${study.questions(total)}**`),
  ];
  const foot = plainBlock(pages > 1 ? `-# ${list.page(page, pages)}` : '');
  const questions = questionsView(shown, { article, room: roomBeside([...head, foot]) }, setting);
  return messageView(
    [...head, questions, foot],
    [...deeds, add, ...drop, ...pageButtons({ page: at, pages }, turn, setting)],
    setting,
  );
}

/** Tells how far the group is, and what comes next. */
function progressOf({ session: { plan, read } }: KeptSession, setting: ViewSetting): string {
  const { study } = setting.texts;
  const next = plan[read];
  const progress = study.progress(read, plan.length);
  if (!next) return progress;
  const label = shownText(partLabel(next, plan, setting), MAX_LABEL);
  return `${progress} ${study.comesNext(label, partTime(next, setting))}`;
}

/** In the article's order; those of one section as they come. */
function bySection(questions: readonly OpenQuestion[], article: Article): readonly OpenQuestion[] {
  const order = ({ section }: OpenQuestion): number =>
    article.sections.findIndex(({ id }) => id === section);
  return [...questions].sort((a, b) => order(a) - order(b));
}

/** A question is first thought of where the group reads. */
function currentSection({ session }: KeptSession, article: Article) {
  const part = session.plan[Math.max(0, session.read - 1)];
  const section = session.read > 0 && article.sections.find(({ id }) => id === part?.section);
  return section ? { section } : {};
}
