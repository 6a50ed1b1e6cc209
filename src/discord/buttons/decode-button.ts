import type { Citation } from '../../core/answer/citation.js';
import type { Article } from '../../core/article/article.js';
import { articleKey } from './article-key.js';
import { letters, listKinds } from './button-codes.js';
import type { ButtonAction, ButtonState } from './button-state.js';
import { decodePlaces } from './span-codes.js';

/** Reads a custom id; undefined when it is none of ours, or its article has changed. */
export function decodeButton(
  customId: string,
  articles: readonly Article[],
): ButtonState | undefined {
  const [, letter, asker = '', at = '', code = ''] =
    /^1([a-z])\.([0-9a-z]{1,13})(?:\.([0-9a-z_]*)(?:\.(.*))?)?$/su.exec(customId) ?? [];
  const places = decodePlaces(code, articles);
  if (letter === undefined || !places) return undefined;
  const action = readAction({ letter, at, places }, articles);
  return action && { askerId: readAsker(asker), ...action };
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
  const [first = 0, second = 0] = numbers.map((digits) => Number.parseInt(digits, 36));
  const own = Number.parseInt(at, 36);
  const page = Number.isNaN(own) ? 0 : own;
  switch (letter) {
    case letters.passage:
      if (!places[0]) return undefined;
      if (at === '') return { kind: 'passage', places };
      return places[0].article.passages[page]
        ? { kind: 'passage', places, passage: page }
        : undefined;
    case letters.choice:
      return places[0] ? { kind: 'choice', places } : undefined;
    case letters.more:
    case letters.search:
    case letters.items:
    case letters.selection: {
      const list = listKinds.find((one) => letters[one] === letter);
      return list && places[0] ? { kind: 'list', list, places, page } : undefined;
    }
    case letters.section: {
      const section = article?.sections[first];
      return article && section
        ? { kind: 'section', article, section, page: second, places }
        : undefined;
    }
    case letters.outline:
      return article ? { kind: 'outline', article, page: first } : undefined;
    case letters.ask:
      return article ? { kind: 'ask', article } : undefined;
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

/** Base 36 to decimal digits, beyond what a number holds. */
function readAsker(code: string): string {
  return [...code]
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
}
