import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { SessionEvent } from '../../core/study/session/session-step.js';
import type { BotServices, RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { CommandRequest } from '../request.js';
import { advanceStudy } from '../study/advance-study.js';
import { chooseSession } from '../study/choose-session.js';
import { exportStudy } from '../study/export-study.js';
import { mayEnd } from '../study/may-end.js';
import { sayOutcome } from '../study/say-outcome.js';
import { articleOf, sessionSetting } from '../study/session-setting.js';
import { showAgenda } from '../study/show-agenda.js';
import { textsFor } from '../texts/languages.js';
import { announcementView } from '../views/study/announcement-view.js';
import { suggestArticles } from './choose-article.js';
import { suggestSectionNames } from './choose-section.js';
import type { Command } from './command.js';
import {
  choiceOption,
  commandTexts,
  inServers,
  subcommand,
  switchOption,
  textOption,
} from './localized.js';
import { startStudy } from './study/start-study.js';
import { suggestZones } from './study/suggest-zones.js';

/** `/study start|status|next|prompt|agenda|export|end`: a group reads an article together. */
export const studyCommand: Command = {
  data: {
    ...commandTexts('study'),
    ...inServers,
    options: [
      subcommand('study start', [
        textOption('article', { autocomplete: true }),
        textOption('sections', { autocomplete: true }),
        textOption('when'),
        choiceOption('every', ['week']),
        textOption('timezone', { autocomplete: true }),
      ]),
      subcommand('study status'),
      subcommand('study next'),
      subcommand('study prompt'),
      subcommand('study agenda'),
      subcommand('study export'),
      subcommand('study end', [switchOption('series')]),
    ],
  },
  isPrivate: ['status', 'export'],
  execute: (request, services) =>
    request.subcommand === 'start' ? startStudy(request, services) : goOn(request, services),
  suggest(request, services) {
    switch (request.option) {
      case 'article':
        return suggestArticles(request, services);
      case 'timezone':
        return suggestZones(request.value);
      default:
        return suggestSectionNames(request, services);
    }
  },
};

async function goOn(request: CommandRequest, services: RequestServices): Promise<MessageReply> {
  const texts = textsFor(request.locale);
  const { guildId, channelId } = request.place;
  if (guildId === undefined || !services.channels.isIn(guildId)) {
    return privateText(texts.refused.serverOnly);
  }
  const isReading = ['status', 'agenda', 'export'].includes(request.subcommand ?? '');
  const kept = await chooseSession(request, services, isReading);
  if (!kept) return privateText(texts.study.none);
  const bot = { ...services, library: services.wholeLibrary };
  const at = services.clock.now();
  const advance = async (event: SessionEvent) =>
    sayOutcome(await advanceStudy(kept.session.id, [event], bot, { replyIn: channelId }), texts);
  switch (request.subcommand) {
    case 'next':
      return advance({ kind: 'next' });
    case 'prompt':
      return advance({ kind: 'prompt' });
    case 'end':
      if (!mayEnd(kept, request.person)) return privateText(texts.study.notYours);
      return advance({ kind: 'end', at, series: request.options.series === true });
    case 'agenda':
      return { kind: 'message', isPrivate: false, message: await showAgenda(kept, 0, services) };
    case 'export':
      return exportStudy(kept, request, services);
    default: {
      const setting = await sessionSetting({ ...kept, locale: request.locale }, bot);
      const message = announcementView(
        kept,
        articleOf(kept, bot),
        setting,
        hintOf(kept, request, bot),
      );
      return { kind: 'message', isPrivate: true, message };
    }
  }
}

/** Who manages the server can let the bot enter events; nobody else is told. */
function hintOf(
  { session }: KeptSession,
  { person, place, locale }: CommandRequest,
  bot: BotServices,
) {
  const isPlanned = session.next !== undefined;
  if (!isPlanned || !person.isManager || bot.events.mayPlan(place.guildId ?? '')) return '';
  return textsFor(locale).study.eventsHint;
}
