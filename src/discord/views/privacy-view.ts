import type { PersonalRecord } from '../../core/ports/privacy-store.js';
import type { MessageView } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from './block.js';
import { escapeMarkdown } from './escape-markdown.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import type { ViewSetting } from './view-setting.js';

/** What is kept about a person, in words. */
export interface ToldRecord {
  readonly record: PersonalRecord;
  /** Names the place of a bookmark, by its position in `record.bookmarks`. */
  readonly bookmarks: readonly string[];
}

/**
 * Tells what is kept about people, and every item that is kept about this one: in a file where
 * the message has no room.
 */
export function privacyView(told: ToldRecord, setting: ViewSetting): MessageView {
  const { texts } = setting;
  const { privacy } = texts;
  const groups = groupsOf(told, texts);
  const head = [
    privacy.about,
    ...(told.record.optedOutSince === undefined ? [] : [privacy.optedOut]),
  ].join('\n\n');
  if (groups.length === 0) {
    return messageView([plainBlock(`${head}\n\n${privacy.nothing}`)], [], setting);
  }
  const whole = `${head}\n\n${groups.map(groupText).join('\n\n')}`;
  if (whole.length <= limits.content) return messageView([plainBlock(whole)], [], setting);
  const counts = groups.map(({ title }) => `- ${title}`).join('\n');
  const message = messageView([plainBlock(`${head}\n\n${counts}\n\n${privacy.file}`)], [], setting);
  const text = [`# ${privacy.title}`, ...groups.map(groupText)].join('\n\n');
  return { ...message, files: [{ name: 'footnote-privacy.md', text: `${text}\n` }] };
}

interface Group {
  /** Says how many there are. */
  readonly title: string;
  readonly items: readonly string[];
}

function groupText({ title, items }: Group): string {
  return [`**${title}**`, ...items.map((item) => `- ${item}`)].join('\n');
}

function groupsOf({ record, bookmarks }: ToldRecord, { privacy }: Texts): readonly Group[] {
  const group = (title: (count: number) => string, items: readonly string[]): Group => ({
    title: title(items.length),
    items,
  });
  return [
    group(
      privacy.bookmarks,
      record.bookmarks.map(({ createdAt, note }, at) => item(createdAt, bookmarks[at] ?? '', note)),
    ),
    group(
      privacy.feedback,
      record.feedback.map(({ givenAt, verdict, expected, answerId }) => {
        const said = verdict === 'helpful' ? privacy.helpful : privacy.notHelpful;
        return item(givenAt, `${said}, ${privacy.answerTo(answerId)}`, expected);
      }),
    ),
    group(
      privacy.openQuestions,
      record.openQuestions.map(({ addedAt, text }) => item(addedAt, '', text)),
    ),
    group(privacy.votes, record.votes.map(privacy.question)),
    group(privacy.settled, record.settled.map(privacy.question)),
    group(
      privacy.answers,
      record.answeredMessages.map(({ answeredAt, questionId }) =>
        item(answeredAt, privacy.answerTo(questionId)),
      ),
    ),
    group(
      privacy.sessions,
      record.studySessions.map(({ article, name }) =>
        name === undefined ? article : `${article}: “${escapeMarkdown(name, '.')}”`,
      ),
    ),
    group(
      privacy.asked,
      record.studySessions.flatMap(({ article, asked = [] }) =>
        asked.map((words) => `${article}: “${escapeMarkdown(words.replace(/\s+/gu, ' '), '.')}”`),
      ),
    ),
    group(
      privacy.quizzes,
      record.quizzes.map(
        ({ article, right, answered }) =>
          `${escapeMarkdown(article, '.')}: ${privacy.rightOf(right, answered)}`,
      ),
    ),
    group(
      privacy.soloQuizzes,
      record.soloQuizzes.map((at) => item(at, '')),
    ),
    group(
      privacy.cardReviews,
      record.cardReviews.map(({ article, due }) => item(due, escapeMarkdown(article, '.'))),
    ),
  ].filter(({ items }) => items.length > 0);
}

/** `2026-01-02: place: “words”` */
function item(at: number, what: string, words = ''): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const own = words === '' ? '' : `“${escapeMarkdown(words.replace(/\s+/gu, ' '), '.')}”`;
  return [day, what, own].filter((part) => part !== '').join(': ');
}
