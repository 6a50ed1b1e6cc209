import { type Citation, cite } from '../../core/answer/citation.js';
import { articleLink, citationLink } from '../../core/answer/reader-link.js';
import { verifyCitation } from '../../core/answer/verify-citation.js';
import type { Article } from '../../core/article/article.js';
import { slice } from '../../core/article/span.js';
import { locateSpan, type SpanReference } from '../../core/article/span-reference.js';
import type { OpenQuestion } from '../../core/ports/open-question-store.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { Run, StudySession } from '../../core/study/session/study-session.js';
import { wallTime } from '../../core/study/session/weekly-times.js';
import { placeLabel } from '../views/place-view.js';
import { partLabel } from '../views/study/plan-view.js';
import { promptLayout } from '../views/study/prompt-layout.js';
import type { ViewSetting } from '../views/view-setting.js';

/** A part of a document, free of any markup. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly place: string;
      readonly url?: string;
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** What the notes of a session are made of. */
interface SessionNotes {
  readonly kept: KeptSession;
  readonly article: Article;
  readonly questions: readonly OpenQuestion[];
  /** Of whoever asks for the notes. */
  readonly bookmarks: readonly Citation[];
  /** How many runs are left out, from the first. */
  readonly left: number;
}

/** Writes what a session came to: nothing about the content but quotes. */
export function sessionDocument(
  { kept, article, questions, bookmarks, left }: SessionNotes,
  setting: ViewSetting,
): readonly DocumentBlock[] {
  const { study } = setting.texts;
  const { session } = kept;
  const named = session.participants.flatMap(({ name }) =>
    name === undefined ? [] : oneLine(name),
  );
  const open = questions.filter(({ settled }) => !settled);
  const settled = questions.filter((one) => one.settled);
  const labels = (list: readonly OpenQuestion[]) =>
    list.map(({ text, votes }) => `${oneLine(text)} (${study.votes(votes)})`);
  return [
    heading(1, study.notes(article.metadata.title)),
    ...(setting.baseUrl === undefined
      ? []
      : [
          {
            kind: 'link',
            text: article.metadata.title,
            url: articleLink(setting.baseUrl, article),
          } as const,
        ]),
    text(study.people(session.participants.length)),
    ...(named.length > 0 ? [text(study.byName), ...list(named)] : []),
    ...(left > 0 ? [text(study.leftOut(left))] : []),
    ...session.runs.slice(left).flatMap((run) => runBlocks(run, { kept, article }, setting)),
    ...titled(study.openQuestions, list(labels(open))),
    ...titled(
      study.settledQuestions,
      settled.flatMap((one) => [
        text(oneLine(one.text)),
        ...(one.settled ? quoteOf(one.settled.reference, article, setting) : []),
      ]),
    ),
    ...titled(
      study.bookmarks,
      bookmarks.map((one) => quote(one, setting)),
    ),
  ];
}

function runBlocks(
  run: Run,
  { kept, article }: Pick<SessionNotes, 'kept' | 'article'>,
  setting: ViewSetting,
): readonly DocumentBlock[] {
  const { study } = setting.texts;
  const { session, timeZone } = kept;
  const parts = run.parts.flatMap((at) => labelOf(at, session, setting));
  return [
    heading(2, `${wallTime(run.startedAt, timeZone)} (${timeZone})`),
    ...titled(study.partsRead, list(parts), 3),
    ...titled(
      study.discussed,
      run.prompts.flatMap((posted) => promptBlocks(posted, { kept, article }, setting)),
      3,
    ),
    ...titled(
      study.asked,
      run.questions.flatMap(({ question, answer }) => [
        text(oneLine(question)),
        ...(answer.length === 0
          ? [text(study.unanswered)]
          : answerBlocks(answer, article, setting)),
      ]),
      3,
    ),
    ...titled(
      study.quoted,
      run.quotes.flatMap((one) => quoteOf(one, article, setting)),
      3,
    ),
  ];
}

/** A prompt with the sentence that it is about; without one, it names the part it was asked of. */
function promptBlocks(
  { prompt, part }: Run['prompts'][number],
  { kept: { session }, article }: Pick<SessionNotes, 'kept' | 'article'>,
  setting: ViewSetting,
): readonly DocumentBlock[] {
  const laidOut = promptLayout(prompt, article, setting.texts);
  if (!laidOut) return [];
  const { asked, citation } = laidOut;
  if (citation) return [text(asked), quote(citation, setting)];
  return [text([asked, ...labelOf(part, session, setting)].join(' · '))];
}

/** Names a part of the plan by its position. */
function labelOf(at: number, { plan }: StudySession, setting: ViewSetting): readonly string[] {
  const part = plan[at];
  return part ? [partLabel(part, plan, setting)] : [];
}

/** Of an answer whose words the article has no more, that is said. */
function answerBlocks(
  answer: readonly SpanReference[],
  article: Article,
  setting: ViewSetting,
): readonly DocumentBlock[] {
  const quotes = answer.flatMap((one) => quoteOf(one, article, setting));
  return quotes.length > 0 ? quotes : [text(setting.texts.study.answerGone)];
}

function quoteOf(
  reference: SpanReference,
  article: Article,
  setting: ViewSetting,
): readonly DocumentBlock[] {
  const span = reference.article === article.slug ? locateSpan(article, reference) : undefined;
  return span ? [quote(cite(article, span), setting)] : [];
}

function quote(citation: Citation, { texts, baseUrl }: ViewSetting): DocumentBlock {
  const words = slice(citation.article.text, citation.span);
  verifyCitation(citation, words);
  return {
    kind: 'quote',
    words,
    place: placeLabel(citation, texts),
    ...(baseUrl === undefined ? {} : { url: citationLink(baseUrl, citation) }),
  };
}

function titled(
  title: string,
  blocks: readonly DocumentBlock[],
  depth: 2 | 3 = 2,
): readonly DocumentBlock[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}

function heading(depth: 1 | 2 | 3, words: string): DocumentBlock {
  return { kind: 'heading', depth, text: words };
}

function text(words: string): DocumentBlock {
  return { kind: 'text', text: words };
}

function list(items: readonly string[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
