import { randomBytes } from 'node:crypto';
import type { KeptSession } from '../../../core/ports/study-session-store.js';
import { planReading } from '../../../core/study/session/reading-plan.js';
import { createSession } from '../../../core/study/session/start-session.js';
import { isTimeZone } from '../../../core/study/session/weekly-times.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { carryOutEffects } from '../../study/carry-out-effects.js';
import { readWhen } from '../../study/read-when.js';
import { sayOutcome } from '../../study/say-outcome.js';
import { effectsSince, withEffects } from '../../study/undone-effects.js';
import { readSections } from '../../suggest/read-sections.js';
import { textsFor } from '../../texts/languages.js';
import { timeOf } from '../../views/study/announcement-view.js';
import { shownWord } from '../../views/word-list.js';
import { chooseArticle } from '../choose-article.js';
import { textOf } from '../read-options.js';

/** `/study start article? sections? when? every? timezone?`: opens a session. */
export async function startStudy(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const texts = textsFor(request.locale);
  const { guildId, channelId } = request.place;
  if (guildId === undefined || !services.channels.isIn(guildId)) {
    return privateText(texts.refused.serverOnly);
  }
  const choice = chooseArticle(request, services);
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return privateText(texts.article.which);
  const { article } = choice;
  const sections = readSections(textOf(request, 'sections') ?? '', article);
  if (sections.kind === 'unknown') return privateText(texts.section.none(shownWord(sections.name)));
  const plan = planReading(article, sections.ids);
  if (plan.length === 0) return privateText(texts.study.nothingToRead);
  const times = await readTimes(request, services, guildId);
  if (times.kind === 'unread') return times.reply;
  const around = await placeOf(channelId, services);
  if (around.kind === 'refused') return privateText(around.words(texts));
  const at = services.clock.now();
  const step = createSession({
    id: BigInt(`0x${randomBytes(6).toString('hex')}`).toString(36),
    article: article.slug,
    host: request.person.id,
    plan,
    repeat:
      textOf(request, 'every') === 'week'
        ? { kind: 'weekly', first: times.at ?? at, timeZone: times.timeZone }
        : { kind: 'once' },
    ...(times.at === undefined ? {} : { startsAt: times.at }),
    at,
  });
  const opened: KeptSession = {
    session: step.session,
    place: { guildId, channelId: around.channelId },
    announcement: { channelId },
    locale: request.locale,
    timeZone: times.timeZone,
  };
  const kept = withEffects(opened, step.effects, at);
  const added = await services.stores.studySessions.add(kept);
  if (added.kind === 'full') return privateText(texts.study.tooMany);
  if (added.kind === 'opted-out') return privateText(texts.feedback.optedOut);
  const bot = { ...services, library: services.wholeLibrary };
  const numbers = effectsSince(kept, opened);
  const result = await carryOutEffects({ kept, outcome: step.outcome, numbers }, bot);
  if (result.outcome.kind === 'not-running' && times.at !== undefined) {
    const { forgetsAfterHours: hours } = services;
    const planned = texts.study.planned(timeOf(times.at), times.timeZone);
    return privateText(hours ? `${planned}\n-# ${texts.study.whileOpen(hours)}` : planned);
  }
  return sayOutcome({ kind: 'done', ...result }, texts);
}

type TimesReading =
  | { readonly kind: 'read'; readonly at?: number; readonly timeZone: string }
  | { readonly kind: 'unread'; readonly reply: MessageReply };

/** A time is meant by the clocks of the zone named, else of the server's session before. */
async function readTimes(
  request: CommandRequest,
  { stores, clock }: RequestServices,
  guildId: string,
): Promise<TimesReading> {
  const { study } = textsFor(request.locale);
  const before = await stores.studySessions.latest(guildId);
  const timeZone = textOf(request, 'timezone')?.trim() ?? before?.timeZone ?? 'UTC';
  if (!isTimeZone(timeZone)) {
    return { kind: 'unread', reply: privateText(study.unknownZone(shownWord(timeZone))) };
  }
  const words = textOf(request, 'when');
  if (words === undefined) return { kind: 'read', timeZone };
  const when = await readWhen(words, clock.now(), timeZone);
  if (when.kind === 'read') return { kind: 'read', at: when.at, timeZone };
  return { kind: 'unread', reply: privateText(study[when.kind](shownWord(words))) };
}

type PlaceReading =
  | { readonly kind: 'found'; readonly channelId: string }
  | { readonly kind: 'refused'; readonly words: (texts: ReturnType<typeof textsFor>) => string };

/** Threads are opened in the channel around: a thread has none of its own. */
async function placeOf(channelId: string, { channels }: RequestServices): Promise<PlaceReading> {
  const here = await channels.find(channelId);
  if (!here) return { kind: 'refused', words: ({ discuss }) => discuss.unseen };
  if (here.missing.length > 0) {
    const missing = here.missing.join(', ');
    return { kind: 'refused', words: ({ study }) => study.lacking(missing, `<#${channelId}>`) };
  }
  const around = here.kind === 'thread' ? here.parentId : here.id;
  if (around === undefined || here.kind === 'direct') {
    return { kind: 'refused', words: ({ discuss }) => discuss.noThreads(`<#${channelId}>`) };
  }
  return { kind: 'found', channelId: around };
}
