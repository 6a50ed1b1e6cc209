import { cite } from '../../../core/answer/citation.js';
import type { Article } from '../../../core/article/article.js';
import { locateSpan } from '../../../core/article/span-reference.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { Page } from '../../../core/ports/page.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { MessageView } from '../../reply.js';
import { type Block, joinBlocks, plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { messageView } from '../message.js';
import { placeLabel, sectionLabel } from '../place-view.js';
import { sentenceView } from '../quote-view.js';
import { shorten } from '../shorten.js';
import type { ViewSetting } from '../view-setting.js';
import { planView } from './plan-view.js';
import { studyButton } from './study-buttons.js';

/** Questions on one page: as many as a row has buttons. */
export const agendaSize = 5;

const MAX_QUESTION = 180;
const MAX_QUOTE = 160;
const PLAN_ROOM = 450;

/** Shows what is to be read, and the group's open questions by section, most wanted first. */
export function agendaView(
  kept: KeptSession,
  article: Article,
  { items, page, pages, total }: Page<OpenQuestion>,
  setting: ViewSetting,
): MessageView {
  const { session } = kept;
  const { study } = setting.texts;
  const { button } = study;
  const { id } = session;
  const at = page - 1;
  const open = items.filter(({ settled }) => !settled);
  const numbers = new Map(open.map((question, index) => [question.id, index + 1]));
  const votes = open.map((question, index) =>
    studyButton(button.vote(index + 1), 'vote', id, [question.id, at]),
  );
  const settles = open.map((question, index) =>
    studyButton(button.settle(index + 1), 'settle', id, [question.id, at]),
  );
  const turns: readonly ButtonPlan[] =
    pages > 1
      ? [
          ...(at > 0
            ? [studyButton(setting.texts.button.previousPage, 'agenda', id, [at - 1])]
            : []),
          ...(at < pages - 1
            ? [studyButton(setting.texts.button.nextPage, 'agenda', id, [at + 1])]
            : []),
        ]
      : [];
  const add: ButtonPlan = {
    label: button.add,
    action: { kind: 'open-question', article, ...currentSection(kept, article) },
  };
  const groups = bySection(items, article).map(([label, questions]) =>
    joinBlocks([
      plainBlock(`**${label}**`),
      ...questions.map((one) => questionView(one, numbers.get(one.id), article, setting)),
    ]),
  );
  return messageView(
    [
      planView({ ...session, article }, PLAN_ROOM, setting),
      plainBlock(total === 0 ? study.noQuestions : `**${study.questions(total)}**`),
      ...groups,
      plainBlock(pages > 1 ? `-# ${setting.texts.list.page(page, pages)}` : ''),
    ],
    [...votes, ...settles, add, ...turns],
    setting,
  );

  function bySection(questions: readonly OpenQuestion[], of: Article) {
    const groups = new Map<string, OpenQuestion[]>();
    const order = (question: OpenQuestion) =>
      of.sections.findIndex((one) => one.id === question.section);
    for (const question of [...questions].sort((a, b) => order(a) - order(b))) {
      const section = of.sections.find((one) => one.id === question.section);
      const label = section
        ? escapeMarkdown(sectionLabel(section, setting.texts), '.')
        : study.wholeArticle;
      groups.set(label, [...(groups.get(label) ?? []), question]);
    }
    return [...groups];
  }
}

/** A question is first thought of where the group reads. */
function currentSection({ session }: KeptSession, article: Article) {
  const part = session.plan[Math.max(0, session.read - 1)];
  const section = session.read > 0 && article.sections.find(({ id }) => id === part?.section);
  return section ? { section } : {};
}

function questionView(
  { text, votes, settled }: OpenQuestion,
  number: number | undefined,
  article: Article,
  setting: ViewSetting,
): Block {
  const { study } = setting.texts;
  const words = escapeMarkdown(shorten(text.replace(/\s+/gu, ' '), MAX_QUESTION), '.');
  const mark = number === undefined ? '✓' : `**${number}**`;
  const line = plainBlock(`${mark} ${words} (${study.votes(votes)})`);
  if (!settled) return line;
  const span = settled.reference.article === article.slug && locateSpan(article, settled.reference);
  if (!span) return line;
  const citation = cite(article, span);
  const quote = sentenceView(citation, { texts: setting.texts, limit: Number.POSITIVE_INFINITY });
  const place = plainBlock(`-# ${escapeMarkdown(placeLabel(citation, setting.texts), '.')}`);
  return joinBlocks([line, ...(quote.markdown.length <= MAX_QUOTE ? [quote] : []), place]);
}
