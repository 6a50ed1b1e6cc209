import type { Citation } from '../../core/answer/citation.js';
import { limits } from '../views/limits.js';
import { articleKey } from './article-key.js';
import { codeVersion, letters } from './button-codes.js';
import type { ButtonState } from './button-state.js';
import { encodePlaces } from './span-codes.js';

/**
 * Writes a button's state as its custom id: `1p.3w5e11264sgsf.1c.k3f9a2-6k2_4f`.
 *
 * @returns At most `limits.customId` characters; places that do not fit are left out.
 */
export function encodeButton(state: ButtonState): string {
  const head = (letter: string) => `${codeVersion}${letter}.${encodeId(state.askerId)}`;
  const withPlaces = (id: string, places: readonly Citation[]) =>
    `${id}.${encodePlaces(places, limits.customId - id.length - 1)}`;
  switch (state.kind) {
    case 'passage':
    case 'discuss': {
      const at = state.passage === undefined ? '' : state.passage.toString(36);
      return withPlaces(`${head(letters[state.kind])}.${at}`, state.places);
    }
    case 'choice':
      return withPlaces(`${head(letters.choice)}.${encodeId(state.to)}`, state.places);
    case 'post':
      return withPlaces(`${head(letters.post)}.`, state.places);
    case 'list':
      return withPlaces(`${head(letters[state.list])}.${state.page.toString(36)}`, state.places);
    case 'section': {
      const { article, section, page } = state;
      const to = state.to === undefined ? '' : `_${encodeId(state.to)}`;
      const at = `${articleKey(article)}_${section.index.toString(36)}_${page.toString(36)}${to}`;
      const letter = letters[state.isChoice ? 'section-choice' : 'section'];
      return withPlaces(`${head(letter)}.${at}`, state.places);
    }
    case 'outline': {
      const letter = letters[state.isChoice ? 'outline-choice' : 'outline'];
      return `${head(letter)}.${articleKey(state.article)}_${state.page.toString(36)}`;
    }
    case 'ask':
    case 'remove-article':
      return `${head(letters[state.kind])}.${articleKey(state.article)}`;
    case 'open-question': {
      const { article, section } = state;
      const at = section === undefined ? '' : `_${section.index.toString(36)}`;
      return `${head(letters[state.kind])}.${article ? articleKey(article) + at : ''}`;
    }
    case 'drop-question': {
      const { question, agenda } = state;
      const shown = agenda
        ? `_${agenda.session}_${agenda.page.toString(36)}_${agenda.messageId}`
        : '';
      return `${head(letters['drop-question'])}.${question.toString(36)}${shown}`;
    }
    case 'settle-with': {
      const at = state.question === undefined ? '' : state.question.toString(36);
      return withPlaces(`${head(letters['settle-with'])}.${at}`, state.places.slice(0, 1));
    }
    case 'bookmarks':
      return `${head(letters.bookmarks)}.${state.page.toString(36)}`;
    case 'helpful':
    case 'not-helpful':
    case 'bookmark':
      return withPlaces(`${head(letters[state.kind])}.`, state.places.slice(0, 1));
    case 'study': {
      const numbers = state.numbers.map((number) => `_${number.toString(36)}`).join('');
      return `${head(letters.study)}.${state.deed}_${state.session}${numbers}`;
    }
    case 'quiz':
    case 'solo': {
      const numbers = state.numbers.map((number) => `_${number.toString(36)}`).join('');
      return `${head(letters[state.kind])}.${state.deed}_${state.quiz}${numbers}`;
    }
    case 'delete':
    case 'forget':
      return head(letters[state.kind]);
    case 'none':
      return `${head(letters.none)}.${state.at.toString(36)}`;
  }
}

/** Writes the id of a person in few characters; empty when there is none. */
function encodeId(id: string | undefined): string {
  return id === undefined ? '' : BigInt(id).toString(36);
}
