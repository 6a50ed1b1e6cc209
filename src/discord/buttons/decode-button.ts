import type { Citation } from '../../core/answer/citation.js';
import type { Article } from '../../core/article/article.js';
import { articleKey } from './article-key.js';
import { letters, listKinds } from './button-codes.js';
import {
  type ButtonAction,
  type ButtonState,
  quizDeeds,
  soloDeeds,
  studyDeeds,
} from './button-state.js';
import { decodePlaces } from './span-codes.js';

/** Reads a custom id; undefined when it is none of ours, or its article has changed. */
export function decodeButton(
  customId: string,
  articles: readonly Article[],
): ButtonState | undefined {
  const [, letter, asker = '', at = '', code = ''] =
    /^1([a-zA-Z])\.([0-9a-z]{1,13})(?:\.([0-9a-z_]*)(?:\.(.*))?)?$/su.exec(customId) ?? [];
  const places = decodePlaces(code, articles);
  if (letter === undefined || !places) return undefined;
  const action = readAction({ letter, at, places }, articles);
  return action && { askerId: readId(asker), ...action };
}

interface ButtonParts {
  readonly letter: string;
  readonly at: string;
  readonly places: readonly Citation[];
}

function readAction(
  { letter, at, places }: ButtonParts,
  articles: readonly Article[],
): ButtonAction | undefined {
  const [key = '', ...numbers] = at.split('_');
  const article = articles.find((one) => articleKey(one) === key);
  const [first = 0, second = 0] = numbers.map(readNumber);
  const [, , third = ''] = numbers;
  const page = readNumber(at);
  switch (letter) {
    case letters.passage:
    case letters.discuss: {
      const kind = letter === letters.passage ? 'passage' : 'discuss';
      if (!places[0]) return undefined;
      if (at === '') return { kind, places };
      return places[0].article.passages[page] ? { kind, places, passage: page } : undefined;
    }
    case letters.choice: {
      const to = readTo(at);
      return places[0] && to ? { kind: 'choice', places, ...to } : undefined;
    }
    case letters.post:
      return places[0] ? { kind: 'post', places } : undefined;
    case letters.bookmark:
      return places[0] ? { kind: 'bookmark', places: places.slice(0, 1) } : undefined;
    case letters['open-question']: {
      const section = numbers.length > 0 ? article?.sections[first] : undefined;
      if (at === '') return { kind: 'open-question' };
      if (!article || (numbers.length > 0 && !section)) return undefined;
      return { kind: 'open-question', article, ...(section ? { section } : {}) };
    }
    case letters['drop-question']: {
      const [session = '', shown = '', messageId = ''] = numbers;
      const question = readNumber(key);
      if (numbers.length === 0) return { kind: 'drop-question', question };
      const agenda = { session, page: readNumber(shown), messageId };
      const isWhole = [session, messageId].every((id) => id !== '' && id.length <= MAX_ID);
      return isWhole ? { kind: 'drop-question', question, agenda } : undefined;
    }
    case letters['settle-with']:
      if (!places[0]) return undefined;
      return { kind: 'settle-with', places, ...(at === '' ? {} : { question: page }) };
    case letters.bookmarks:
      return { kind: 'bookmarks', page };
    case letters.study: {
      const [session = '', ...rest] = numbers;
      const deed = studyDeeds.find((one) => one === key);
      return deed && session !== ''
        ? { kind: 'study', deed, session, numbers: rest.map(readNumber) }
        : undefined;
    }
    case letters.quiz: {
      const [quiz = '', ...rest] = numbers;
      const deed = quizDeeds.find((one) => one === key);
      return deed && quiz !== ''
        ? { kind: 'quiz', deed, quiz, numbers: rest.map(readNumber) }
        : undefined;
    }
    case letters.solo: {
      const [quiz = '', ...rest] = numbers;
      const deed = soloDeeds.find((one) => one === key);
      return deed && quiz !== ''
        ? { kind: 'solo', deed, quiz, numbers: rest.map(readNumber) }
        : undefined;
    }
    case letters.forget:
      return { kind: 'forget' };
    case letters.more:
    case letters.search:
    case letters.items:
    case letters.selection: {
      const list = listKinds.find((one) => letters[one] === letter);
      return list && places[0] ? { kind: 'list', list, places, page } : undefined;
    }
    case letters.section:
    case letters['section-choice']: {
      const section = article?.sections[first];
      const choice = letter === letters.section ? {} : ({ isChoice: true } as const);
      const to = readTo(third);
      return article && section && to
        ? { kind: 'section', article, section, page: second, places, ...choice, ...to }
        : undefined;
    }
    case letters.outline:
    case letters['outline-choice']: {
      const choice = letter === letters.outline ? {} : ({ isChoice: true } as const);
      return article ? { kind: 'outline', article, page: first, ...choice } : undefined;
    }
    case letters.ask:
      return article ? { kind: 'ask', article } : undefined;
    case letters['remove-article']:
      return article ? { kind: 'remove-article', article } : undefined;
    case letters.helpful:
      return { kind: 'helpful', places };
    case letters['not-helpful']:
      return { kind: 'not-helpful', places };
    case letters.delete:
      return { kind: 'delete' };
    case letters.none:
      return { kind: 'none', at: page };
    default:
      return undefined;
  }
}

/** Discord's ids have 20 digits at most. */
const MAX_ID = 20;

/** Base 36; 0 for what is no number of a page, a passage or a section. */
function readNumber(digits: string): number {
  return /^[0-9a-z]{1,6}$/u.test(digits) ? Number.parseInt(digits, 36) : 0;
}

/** Whom a quote is handed to: nobody for an empty code; undefined for what is no person's. */
function readTo(code: string): { readonly to?: string } | undefined {
  if (code === '') return {};
  return /^[0-9a-z]{1,13}$/u.test(code) ? { to: readId(code) } : undefined;
}

/** Base 36 to decimal digits, beyond what a number holds. */
function readId(code: string): string {
  return [...code]
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
}
