import { storeLimits } from '../../../core/ports/store-limits.js';
import type { RequestServices } from '../../bot-services.js';
import { isClosed } from '../../is-closed.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { textsFor } from '../../texts/languages.js';
import { scoresView } from '../../views/quiz/scores-view.js';

/** `/quiz scores`: who had how much right in the channel's last quiz, and in its session. */
export async function showScores(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const { quizzes } = services.stores;
  const { channelId, guildId } = request.place;
  const [last] = guildId === undefined ? [] : await quizzes.latest(channelId, 1);
  if (!last || isClosed(last.article, services))
    return privateText(textsFor(request.locale).quiz.noScores);
  const { sessionId } = last;
  const all =
    sessionId === undefined
      ? [last]
      : await quizzes.latest(channelId, storeLimits.quizzesPerChannel, sessionId);
  const message = scoresView(all, settingOf(request, services, false));
  return { kind: 'message', message, isPrivate: false };
}
