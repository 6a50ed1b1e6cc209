import type { KeptQuiz } from '../../../core/ports/quiz-store.js';
import { createGroupQuiz } from '../../../core/study/quiz/advance-group-quiz.js';
import { chooseCards } from '../../../core/study/quiz/choose-cards.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import { showQuiz } from '../../quiz/show-quiz.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { textsFor } from '../../texts/languages.js';
import { plainBlock } from '../../views/block.js';
import { messageView } from '../../views/message.js';
import { quizButton } from '../../views/quiz/quiz-buttons.js';
import { chooseQuiz } from './choose-quiz.js';
import { quizLimits } from './quiz-limits.js';

/** `/quiz start mode:together`: a round in the channel, one at a time. */
export async function startTogether(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const { quiz: texts, discuss } = textsFor(request.locale);
  const { guildId, channelId } = request.place;
  if (guildId === undefined || !services.channels.isIn(guildId)) {
    return privateText(texts.onlyAlone);
  }
  const current = await services.stores.quizzes.current(channelId);
  if (current) return occupied(current, request, services);
  const choice = await chooseQuiz(request, services);
  if (choice.kind === 'refused') return choice.reply;
  const here = await services.channels.find(channelId);
  if (!here) return privateText(discuss.unseen);
  if (here.missing.length > 0) {
    return privateText(texts.lackingFirst(here.missing.join(', '), `<#${channelId}>`));
  }
  const { id, article, count, sessionId } = choice;
  const cards = chooseCards(choice.cards, { count, seed: id });
  const at = services.clock.now();
  const host = request.person.id;
  const { quiz } = createGroupQuiz({ id, host, cards, roundMs: quizLimits.roundMs, at });
  const kept: KeptQuiz = {
    quiz,
    place: { guildId, channelId },
    article: article.slug,
    locale: request.locale,
    ...(sessionId === undefined ? {} : { sessionId }),
    shown: { kind: 'nothing' },
  };
  const added = await services.stores.quizzes.add(kept);
  if (added.kind === 'occupied') {
    const other = await services.stores.quizzes.current(channelId);
    return other ? occupied(other, request, services) : privateText(texts.goesOn);
  }
  const inTheWay = await showQuiz(id, { ...services, library: services.wholeLibrary });
  if (inTheWay) {
    const channel = `<#${channelId}>`;
    return inTheWay.missing.length > 0
      ? privateText(texts.lacking(inTheWay.missing.join(', '), channel))
      : privateText(texts.unreachable(channel));
  }
  const few = cards.length < count ? ` ${texts.fewer(cards.length)}` : '';
  return privateText(`${texts.started(quizLimits.roundMs / 1000)}${few}`);
}

/** Tells of the quiz that is on here, with the ways to go on. */
function occupied(
  { quiz: { id, phase } }: KeptQuiz,
  request: CommandRequest,
  services: RequestServices,
): MessageReply {
  const setting = settingOf(request, services, true);
  const { quiz: texts } = setting.texts;
  const isStopped = phase.kind === 'stopped';
  const message = messageView(
    [plainBlock(isStopped ? texts.hindrance[phase.reason] : texts.occupied)],
    [
      ...(isStopped ? [quizButton(texts.button.resume, 'resume', id)] : []),
      quizButton(texts.button.end, 'end', id),
    ],
    setting,
  );
  return { kind: 'message', message, isPrivate: true };
}
