import { articleLink } from '../../../core/answer/reader-link.js';
import type { Article } from '../../../core/article/article.js';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import type { MessageView } from '../../reply.js';
import { type Block, plainBlock } from '../block.js';
import type { ButtonPlan } from '../buttons.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { messageView, roomBeside } from '../message.js';
import { linked } from '../place-view.js';
import { shortenShown } from '../shown-text.js';
import type { ViewSetting } from '../view-setting.js';
import { planView } from './plan-view.js';
import { studyButton } from './study-buttons.js';

const MAX_TITLE = 200;
/** So many people are named; the number tells of the others. Nobody is pinged. */
const MAX_NAMED = 20;

/**
 * Shows a session: what is read, when, the plan, and who takes part.
 *
 * @param hint - A line for the one person who sees it; none when empty.
 */
export function announcementView(
  kept: KeptSession,
  article: Article | undefined,
  setting: ViewSetting,
  hint = '',
): MessageView {
  const { session } = kept;
  const { study } = setting.texts;
  const title = shortenShown(article?.metadata.title ?? session.article, MAX_TITLE);
  const name =
    article && setting.baseUrl !== undefined
      ? linked(title, articleLink(setting.baseUrl, article))
      : escapeMarkdown(title, '.');
  const links = eventLinks(kept).map((url) => linked(study.eventLink, url));
  const lines = [`**${study.title(name)}**`, [stateLine(kept, setting), ...links].join(' ')];
  const head = plainBlock(lines.join('\n'));
  const people = peopleView(kept, setting);
  const foot = plainBlock(hint === '' ? '' : `-# ${hint}`);
  const plan = planView({ ...session, article }, roomBeside([head, people, foot]), setting);
  return messageView([head, plan, people, foot], buttonsOf(kept, setting), setting);
}

/** Gives the address of the server's event for the start that is planned, if there is one. */
export function eventLinks({ session, place, events = [] }: KeptSession): readonly string[] {
  return events.flatMap(({ at, eventId }) =>
    at === session.next && eventId !== undefined
      ? [`https://discord.com/events/${place.guildId}/${eventId}`]
      : [],
  );
}

/** Tells where a session stands. */
function stateLine({ session }: KeptSession, { texts: { study } }: ViewSetting): string {
  const { phase, next, repeat } = session;
  const weekly = repeat.kind === 'weekly' ? ` ${study.weekly}` : '';
  const planned = next === undefined ? '' : `${study.next(timeOf(next))}${weekly}`;
  switch (phase.kind) {
    case 'waiting':
      return planned === '' ? study.idle : planned;
    case 'opening':
      return study.opening;
    case 'reading':
      return [study.reading(`<#${phase.threadId}>`), planned].filter((one) => one !== '').join(' ');
    case 'interrupted':
      return study.hindrance[phase.reason];
    case 'over':
      return study.over[phase.reason];
  }
}

/** Writes a moment so that each reader sees it in their own time zone. */
export function timeOf(at: number): string {
  const seconds = Math.floor(at / 1000);
  return `<t:${seconds}:F> (<t:${seconds}:R>)`;
}

function peopleView({ session: { participants } }: KeptSession, { texts }: ViewSetting): Block {
  const { study } = texts;
  const named = participants.slice(0, MAX_NAMED).map(({ userId }) => `<@${userId}>`);
  const more = participants.length - named.length;
  const rest = more > 0 ? ` ${study.morePeople(more)}` : '';
  return plainBlock(`${study.people(participants.length)}: ${named.join(' ')}${rest}`);
}

function buttonsOf({ session }: KeptSession, { texts }: ViewSetting): readonly ButtonPlan[] {
  const { button } = texts.study;
  const { id, phase } = session;
  if (phase.kind === 'over') return [];
  const canStart = phase.kind === 'waiting' || phase.kind === 'interrupted';
  return [
    studyButton(button.join, 'join', id),
    studyButton(button.leave, 'leave', id),
    studyButton(button.name, 'name', id),
    ...(canStart ? [studyButton(button.start, 'start', id)] : []),
    studyButton(button.agenda, 'agenda', id, [0]),
  ];
}
