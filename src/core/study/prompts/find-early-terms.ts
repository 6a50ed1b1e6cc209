import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { escapePattern } from '../../search/escape-pattern.js';
import { foldText } from '../../search/fold-text.js';

/**
 * Finds terms that are used before the article says what they mean, and short forms used
 * before they are spelt out: "NFL" before "National Football League (NFL)".
 *
 * @param definitions - Ways of saying what a term means, with the group `term`.
 * @returns The term's stretch in the sentence of its first use, by the sentence's start.
 */
export function findEarlyTerms(
  article: Article,
  definitions: readonly RegExp[],
): ReadonlyMap<number, Span> {
  const sentences = article.passages
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .flatMap(({ sentences: own }) => own);
  const found = new Map<number, Span>();
  const defined = new Set<string>();
  sentences.forEach((sentence, at) => {
    for (const term of definedIn(slice(article.text, sentence), definitions)) {
      const key = foldText(term);
      if (defined.has(key)) continue;
      defined.add(key);
      const pattern = usePattern(term);
      for (const earlier of sentences.slice(0, at)) {
        const use = pattern.exec(slice(article.text, earlier));
        if (!use) continue;
        const span = { start: use.index, end: use.index + use[0].length };
        if (!found.has(earlier.start)) found.set(earlier.start, span);
        break;
      }
    }
  });
  return found;
}

function definedIn(sentence: string, definitions: readonly RegExp[]): readonly string[] {
  const terms = definitions.flatMap((definition) => {
    const term = definition.exec(sentence)?.groups?.term;
    return term ? [term] : [];
  });
  return [...terms, ...spelledOut(sentence)];
}

/** Short forms in brackets after the words whose initials they are. */
function spelledOut(sentence: string): readonly string[] {
  return [...sentence.matchAll(/[（(](?<short>\p{Lu}[\p{Lu}\d]{1,6})[）)]/gu)].flatMap(
    ({ groups, index }) => {
      const short = groups?.short ?? '';
      const words = sentence.slice(0, index).match(/\p{L}+/gu) ?? [];
      const initials = words.slice(-2 * short.length).map((word) => word.charAt(0).toUpperCase());
      const isAcronym = [...short].every((letter) => initials.includes(letter));
      return isAcronym || /\p{Script=Han}/u.test(sentence) ? [short] : [];
    },
  );
}

function usePattern(term: string): RegExp {
  const escaped = escapePattern(term);
  if (/^\p{Script=Han}/u.test(term)) return new RegExp(escaped, 'u');
  const isShort = /^[\p{Lu}\d]+$/u.test(term);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${escaped}(?:e?s)?(?![\\p{L}\\p{N}-])`,
    isShort ? 'u' : 'iu',
  );
}
