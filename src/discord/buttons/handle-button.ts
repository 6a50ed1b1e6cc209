import { ask } from '../ask.js';
import type { RequestServices } from '../bot-services.js';
import { feedbackModal } from '../modals/feedback-modal.js';
import { privateText } from '../private-text.js';
import type { MessageView, Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { answerView } from '../views/answer-view.js';
import type { Block } from '../views/block.js';
import { listView } from '../views/list-view.js';
import { readEcho } from '../views/note-views.js';
import { outlineView } from '../views/outline-view.js';
import { passageView } from '../views/passage-view.js';
import { sectionView } from '../views/section-view.js';
import type { ViewSetting } from '../views/view-setting.js';
import type { ButtonState } from './button-state.js';
import { decodeButton } from './decode-button.js';
import { giveFeedback } from './give-feedback.js';

/**
 * Does what a button says. The asker's own message changes in place; others who read on get
 * a private copy of their own, so that nobody turns the pages under another's eyes.
 */
export async function handleButton(
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  const { refused } = textsFor(request.locale);
  const state = decodeButton(request.customId, services.library.articles);
  if (!state || state.kind === 'none') return privateText(refused.stale);
  const isAsker = state.askerId === request.person.id;
  switch (state.kind) {
    case 'delete':
      return isAsker || request.person.isModerator
        ? { kind: 'delete' }
        : privateText(refused.delete);
    case 'helpful':
      return giveFeedback(request, services, { verdict: 'helpful', places: state.places });
    case 'not-helpful':
      return feedbackModal(state, textsFor(request.locale));
    default:
      return showAnother(state, request, services);
  }
}

/** What a button does that shows something else in the message's place. */
type ShowingState = Exclude<
  ButtonState,
  { readonly kind: 'delete' | 'none' | 'helpful' | 'not-helpful' }
>;

function showAnother(
  state: ShowingState,
  request: ButtonRequest,
  services: RequestServices,
): Reply {
  const { refused } = textsFor(request.locale);
  const isAsker = state.askerId === request.person.id;
  if ((state.kind === 'choice' || state.kind === 'ask') && !isAsker) {
    return privateText(refused.choose);
  }
  const setting = {
    ...settingOf(request, services, request.on.isPrivate || !isAsker),
    above: [readEcho(request.on.content)],
  };
  const message = show(state, { request, services, setting });
  if (!message) return privateText(refused.stale);
  return isAsker ? { kind: 'update', message } : { kind: 'message', message, isPrivate: true };
}

interface Showing {
  readonly request: ButtonRequest;
  readonly services: RequestServices;
  readonly setting: ViewSetting & { readonly above: readonly Block[] };
}

function show(
  state: ShowingState,
  { request, services, setting }: Showing,
): MessageView | undefined {
  switch (state.kind) {
    case 'passage':
    case 'choice': {
      const [home, ...more] = state.places;
      const passage = state.kind === 'passage' ? state.passage : undefined;
      return home && passageView([home, ...more], { ...setting, passage });
    }
    case 'list':
      return listView(state.places, { ...setting, list: state.list, page: state.page });
    case 'section':
      return sectionView({ ...setting, ...state });
    case 'outline':
      return outlineView(state.article, state.page, setting);
    case 'ask': {
      const question = services.conversations.recall(request).at(-1);
      if (question === undefined) return undefined;
      const answer = ask(request, services, { question, article: state.article.slug });
      return answerView(answer, { ...setting, ...(setting.isPrivate ? {} : { echo: question }) });
    }
  }
}
