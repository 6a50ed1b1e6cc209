import { ask } from '../ask.js';
import type { RequestServices } from '../bot-services.js';
import { handOver } from '../hand-over.js';
import { privateText } from '../private-text.js';
import type { MessageView, Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { answerView } from '../views/answer-view.js';
import type { Block } from '../views/block.js';
import { listView } from '../views/list-view.js';
import { readNotes } from '../views/note-views.js';
import { outlineView } from '../views/outline-view.js';
import { passageView } from '../views/passage-view.js';
import { sectionView } from '../views/section-view.js';
import type { ViewSetting } from '../views/view-setting.js';
import type { ButtonState } from './button-state.js';
import { readQuestion } from './read-question.js';

/** What a button knows that shows something else in the message's place. */
export type ShowingState = Extract<
  ButtonState,
  { readonly kind: 'passage' | 'choice' | 'list' | 'section' | 'outline' | 'ask' }
>;

/**
 * Shows something else. The asker's own message changes in place; others who read on get a
 * private copy of their own, so that nobody turns the pages under another's eyes.
 */
export function showAnother(
  state: ShowingState,
  request: ButtonRequest,
  services: RequestServices,
): Reply {
  const { refused } = textsFor(request.locale);
  const isAsker = state.askerId === request.person.id;
  if (isChoice(state) && !isAsker) return privateText(refused.choose);
  if (state.kind === 'ask') return askAgain(state, request, services);
  const handed = handChosen(state, request, services);
  if (handed) return handed;
  const message = show(state, showingOf(request, services, isAsker));
  if (!message) return privateText(refused.stale);
  return isAsker ? { kind: 'update', message } : { kind: 'message', message, isPrivate: true };
}

/** What was chosen for somebody is handed over before all, once: the choice goes. */
function handChosen(
  state: Exclude<ShowingState, { readonly kind: 'ask' }>,
  request: ButtonRequest,
  services: RequestServices,
): Reply | undefined {
  if ((state.kind !== 'choice' && state.kind !== 'section') || state.to === undefined) return;
  const setting = settingOf(request, services, false);
  const [citation] = state.places;
  const place = citation ? ({ kind: 'passage', citation } as const) : state;
  if (place.kind === 'choice') return;
  const aside = handOver(place, state.to, setting);
  const content = setting.texts.quote.handed(`<@${state.to}>`);
  return { kind: 'update', message: { content, components: [], quotes: [] }, aside };
}

/** What is meant, only the one who asked can tell. */
function isChoice(state: ShowingState): boolean {
  return state.kind === 'choice' || state.kind === 'ask' || ('isChoice' in state && state.isChoice);
}

/** A setting for views, with the notes that stand above the answer. */
export function showingOf(
  request: ButtonRequest,
  services: RequestServices,
  isAsker: boolean,
): ViewSetting & { readonly above: readonly Block[] } {
  const isPrivate = request.on.isPrivate || !isAsker;
  return {
    ...settingOf(request, services, isPrivate),
    above: [readNotes(request.on.content)],
  };
}

function show(
  state: Exclude<ShowingState, { readonly kind: 'ask' }>,
  setting: ReturnType<typeof showingOf>,
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
  }
}

/** Asks the question of the message again, of the article that was chosen. */
function askAgain(
  { article }: Extract<ButtonState, { readonly kind: 'ask' }>,
  request: ButtonRequest,
  services: RequestServices,
): Reply {
  const question = readQuestion(request, services);
  if (question === undefined) return privateText(textsFor(request.locale).refused.forgotten);
  const setting = settingOf(request, services, request.on.isPrivate);
  const answer = ask(request, services, { question, article: article.slug });
  const message = answerView(answer, {
    ...setting,
    ...(setting.isPrivate ? {} : { echo: question }),
  });
  return { kind: 'update', message };
}
