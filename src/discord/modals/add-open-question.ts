import type { RequestServices } from '../bot-services.js';
import type { ButtonState } from '../buttons/button-state.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { ModalRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';

/** Keeps a question for the group: the server, or the direct messages. */
export async function addOpenQuestion(
  { article, section }: Extract<ButtonState, { readonly kind: 'open-question' }>,
  { values, person, place, locale }: ModalRequest,
  { stores, library, homeArticle }: RequestServices,
): Promise<MessageReply> {
  const { openQuestion, feedback } = textsFor(locale);
  const text = (values.question ?? '').trim();
  if (text === '') return privateText(openQuestion.blank);
  const only = library.articles.length === 1 ? library.articles[0] : homeArticle;
  const about = article ?? only;
  const { kind } = await stores.openQuestions.add({
    place,
    text,
    addedBy: person.id,
    ...(about ? { article: about.slug } : {}),
    ...(section ? { section: section.id } : {}),
  });
  switch (kind) {
    case 'added':
      return privateText(openQuestion.kept);
    case 'already':
      return privateText(openQuestion.already);
    case 'full':
      return privateText(openQuestion.full);
    case 'opted-out':
      return privateText(feedback.optedOut);
  }
}
