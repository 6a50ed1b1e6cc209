import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';
import type { Token } from '../search/token.js';
import type { Asking } from './asking.js';
import { nameableWords } from './nameable-words.js';
import type { Scope } from './scope.js';

/** Gives the words of a question that are no stop words, in order. */
export function contentOf(words: string, { scope }: Asking): readonly Token[] {
  return analyze(words, likeliestLanguage(words, scope.corpus().languages)).filter(
    ({ kind, isStopWord }) => kind === 'word' && !isStopWord,
  );
}

/** Words of the question of whose stem the text has only words of another meaning. */
export function otherWordsOf(words: string, asking: Asking): readonly string[] {
  return contentOf(words, asking)
    .filter((token) => MADE_NOUN.test(token.form) && isOtherWord(token, asking.scope))
    .map(({ span }) => words.slice(span.start, span.end));
}

/** Endings that make another thing of a stem; others, as of "importance", mostly keep the meaning. */
const MADE_NOUN = /(?:ment|ist|ian|ism)s?$/;

/**
 * Whether what is asked stands nowhere, and only a word beside it does: "role of government" where
 * the text has a role and "governance"; "make a cappuccino" where a heading has "making".
 */
export function isOfOthers(
  words: string,
  {
    others,
    unmatched,
    best,
  }: {
    readonly others: readonly string[];
    readonly unmatched: readonly string[];
    readonly best: Evidence | undefined;
  },
  asking: Asking,
): boolean {
  const held = contentOf(words, asking).length - others.length - unmatched.length;
  if (others.length > 0 && held <= 1) return true;
  const kind = best?.article.paragraphs[best.passage.paragraph]?.kind;
  return kind === 'heading' && nameableWords(unmatched, asking.phrases).length > 0;
}

/** What of a named topic the article lacks; "quantum computing" is half there, and so not there. */
export function missingOf(
  topic: string,
  unmatched: readonly string[],
  { phrases, scope }: Asking,
): readonly string[] | undefined {
  const language = likeliestLanguage(topic, scope.corpus().languages);
  const content = analyze(topic, language).filter(
    ({ kind, isStopWord, form }) =>
      kind === 'word' && !isStopWord && !phrases.articleWords.has(form),
  );
  const [only, ...others] = content;
  if (only && others.length === 0 && unmatched.length === 0 && isOtherWord(only, scope)) {
    return [topic.slice(only.span.start, only.span.end)];
  }
  return content.length === 0 || unmatched.length * 2 < content.length ? undefined : unmatched;
}

/** Whether the text has only words of the same stem and another meaning: "governance" is no "government". */
function isOtherWord({ form, term }: Token, scope: Scope): boolean {
  const { words, stems } = scope.vocabulary();
  if (!stems.has(term) || words.has(form)) return false;
  const base = withoutInflection(form);
  for (const word of words.keys()) if (withoutInflection(word) === base) return false;
  return true;
}

function withoutInflection(word: string): string {
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:'s|es|s|ed|ing|e)$/, '');
}
