import type { RequestServices } from '../bot-services.js';
import { feedbackModal } from '../modals/feedback-modal.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { askOpenQuestion } from './ask-open-question.js';
import type { ButtonState } from './button-state.js';
import { decodeButton } from './decode-button.js';
import { discuss } from './discuss.js';
import { dropQuestion } from './drop-question.js';
import { forgetPerson } from './forget-person.js';
import { giveFeedback } from './give-feedback.js';
import { keepBookmark } from './keep-bookmark.js';
import { postPassage } from './post-passage.js';
import { doQuizDeed } from './quiz-deed.js';
import { settleWith } from './settle-with.js';
import { showAnother } from './show-another.js';
import { doSoloDeed } from './solo-deed.js';
import { doStudyDeed } from './study-deed.js';
import { takeArticleAway } from './take-article-away.js';
import { turnBookmarks } from './turn-bookmarks.js';
import { whyNot } from './why-not.js';

/** Does what a button says, for those whom it is for. */
export async function handleButton(
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const texts = textsFor(request.locale);
  const { refused } = texts;
  const state = readState(request, services);
  if (!state || state.kind === 'none') return privateText(whyNot(request, services));
  const isAsker = state.askerId === request.person.id;
  switch (state.kind) {
    case 'delete':
      return isAsker || request.person.isModerator
        ? { kind: 'delete' }
        : privateText(refused.delete);
    case 'helpful':
      return giveFeedback(request, services, { verdict: 'helpful', places: state.places });
    case 'not-helpful':
      return feedbackModal(state, texts);
    case 'discuss':
      return discuss(state, request, services);
    case 'bookmark':
    case 'post': {
      const [place] = state.places;
      if (!place) return privateText(refused.stale);
      if (state.kind === 'bookmark') return keepBookmark(place, request, services);
      return isAsker ? postPassage(place, request, services) : privateText(refused.own);
    }
    case 'open-question':
      return askOpenQuestion(state, request, services);
    case 'drop-question':
      return dropQuestion(state, request, services);
    case 'settle-with':
      return settleWith(state, request, services);
    case 'study':
      return doStudyDeed(state, request, services);
    case 'quiz':
      return doQuizDeed(state, request, services);
    case 'solo':
      return isAsker ? doSoloDeed(state, request, services) : privateText(refused.own);
    case 'bookmarks':
      return isAsker ? turnBookmarks(state, request, services) : privateText(refused.own);
    case 'forget':
      return isAsker ? forgetPerson(request, services) : privateText(refused.own);
    case 'remove-article':
      return isAsker ? takeArticleAway(state.article, request, services) : privateText(refused.own);
    default:
      return showAnother(state, request, services);
  }
}

/** An article that is hidden here can still be removed by those who manage the server. */
function readState(
  { customId }: ButtonRequest,
  { library, wholeLibrary }: RequestServices,
): ButtonState | undefined {
  const state = decodeButton(customId, library.articles);
  if (state) return state;
  const hidden = decodeButton(customId, wholeLibrary.articles);
  return hidden?.kind === 'remove-article' ? hidden : undefined;
}
