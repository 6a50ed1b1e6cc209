import { cite } from '../../../core/answer/citation.js';
import type { Article, Section } from '../../../core/article/article.js';
import { locateSpan } from '../../../core/article/span-reference.js';
import type { OpenQuestion } from '../../../core/ports/open-question-store.js';
import type { Page } from '../../../core/ports/page.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { MessageView } from '../../reply.js';
import { type Block, joinBlocks, plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { messageView, roomBeside } from '../message.js';
import { placeLabel, sectionLabel } from '../place-view.js';
import { sentenceView } from '../quote-view.js';
import { shownText } from '../shown-text.js';
import type { ViewSetting } from '../view-setting.js';
import { planView } from './plan-view.js';
import { studyButton } from './study-buttons.js';

/** Questions on one page: as many as a row has buttons. */
export const agendaSize = 5;

const MAX_QUOTE = 160;
const MAX_PLACE = 90;
const PLAN_ROOM = 450;

/** How much of a question is shown, in characters, and whether quotes that settled some are. */
interface EntrySize {
  readonly question: number;
  readonly hasQuotes: boolean;
}

/** The first with which all questions of a page fit; with the last they do in any case. */
const SIZES: readonly EntrySize[] = [
  { question: 500, hasQuotes: true },
  { question: 180, hasQuotes: true },
  { question: 180, hasQuotes: false },
  { question: 90, hasQuotes: false },
];

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
  const head = [
    planView({ ...session, article }, PLAN_ROOM, setting),
    plainBlock(total === 0 ? study.noQuestions : `**${study.questions(total)}**`),
  ];
  const foot = plainBlock(pages > 1 ? `-# ${setting.texts.list.page(page, pages)}` : '');
  const list = (size: EntrySize): Block =>
    joinBlocks(
      [...bySection(items, article)].flatMap(([section, questions]) => [
        plainBlock(`**${sectionName(section, setting)}**`),
        ...questions.map((one) =>
          questionView(one, numbers.get(one.id), { article, ...size }, setting),
        ),
      ]),
    );
  const room = roomBeside([...head, foot]);
  const lists = SIZES.map(list);
  const shown = lists.find(({ markdown }) => markdown.length <= room) ?? lists.at(-1);
  return messageView(
    [...head, ...(shown ? [shown] : []), foot],
    [...votes, ...settles, add, ...turns],
    setting,
  );
}

/** Groups questions by the section that they are about, in the article's order. */
function bySection(
  questions: readonly OpenQuestion[],
  { sections }: Article,
): ReadonlyMap<Section | undefined, readonly OpenQuestion[]> {
  const sectionOf = ({ section }: OpenQuestion) => sections.find(({ id }) => id === section);
  const sorted = [...questions].sort(
    (a, b) => (sectionOf(a)?.index ?? -1) - (sectionOf(b)?.index ?? -1),
  );
  const groups = new Map<Section | undefined, OpenQuestion[]>();
  for (const question of sorted) {
    const section = sectionOf(question);
    groups.set(section, [...(groups.get(section) ?? []), question]);
  }
  return groups;
}

function sectionName(section: Section | undefined, { texts }: ViewSetting): string {
  return section ? shownText(sectionLabel(section, texts), MAX_PLACE) : texts.study.wholeArticle;
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
  { article, question, hasQuotes }: EntrySize & { readonly article: Article },
  setting: ViewSetting,
): Block {
  const { study } = setting.texts;
  const mark = number === undefined ? '✓' : `**${number}**`;
  const line = plainBlock(`${mark} ${shownText(text, question)} (${study.votes(votes)})`);
  if (!settled) return line;
  const span = settled.reference.article === article.slug && locateSpan(article, settled.reference);
  if (!span) return line;
  const citation = cite(article, span);
  const quote = sentenceView(citation, { texts: setting.texts, limit: Number.POSITIVE_INFINITY });
  const place = plainBlock(`-# ${shownText(placeLabel(citation, setting.texts), MAX_PLACE)}`);
  const isShown = hasQuotes && quote.markdown.length <= MAX_QUOTE;
  return joinBlocks([line, ...(isShown ? [quote] : []), place]);
}
