import type { RequestServices } from '../bot-services.js';
import type { ButtonState } from '../buttons/button-state.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { ModalRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { keptView } from '../views/study/drop-view.js';

/** Keeps a question for the group: the server, or the direct messages. */
export async function addOpenQuestion(
  { article, section }: Extract<ButtonState, { readonly kind: 'open-question' }>,
  request: ModalRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const { values, person, place, locale } = request;
  const { stores, library, homeArticle } = services;
  const { openQuestion, feedback } = textsFor(locale);
  const text = (values.question ?? '').trim();
  if (text === '') return privateText(openQuestion.blank);
  const only = library.articles.length === 1 ? library.articles[0] : homeArticle;
  const about = article ?? only;
  const outcome = await stores.openQuestions.add({
    place,
    text,
    addedBy: person.id,
    ...(about ? { article: about.slug } : {}),
    ...(section ? { section: section.id } : {}),
  });
  switch (outcome.kind) {
    case 'added':
    case 'already': {
      const { question } = outcome;
      const words = outcome.kind === 'added' ? openQuestion.kept : openQuestion.already;
      if (question.addedBy !== person.id) return privateText(words);
      const message = keptView(words, question, settingOf(request, services, true));
      return { kind: 'message', isPrivate: true, message };
    }
    case 'full':
      return privateText(openQuestion.full);
    case 'opted-out':
      return privateText(feedback.optedOut);
  }
}
