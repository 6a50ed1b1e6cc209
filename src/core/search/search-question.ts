import { analyze } from './analyzer.js';
import { foldText } from './fold-text.js';
import { likeliestLanguages } from './likeliest-languages.js';
import { type QuestionKind, questionKind } from './question-kind.js';
import type { SearchCorpus } from './search-corpus.js';
import type { Token } from './token.js';
import { wordTable } from './word-table.js';

/** A question as a corpus knows it. */
export interface SearchQuestion {
  readonly text: string;
  /** Two letters. */
  readonly language: string;
  readonly kind: QuestionKind;
  /** Content words, each term once, in the question's order; all words when there is no other. */
  readonly terms: readonly QuestionTerm[];
  /** All words in order. */
  readonly words: readonly QuestionWord[];
}

/** A content word of a question. */
interface QuestionTerm {
  readonly token: Token;
  /** The word as asked. */
  readonly asked: string;
  /** The numbers of the terms that match it: itself, and compounds that it is a part of. */
  readonly numbers: readonly number[];
  /** Its row in the word table, -1 when it is not listed. */
  readonly row: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Whether it follows "what" or "which", as "city" in "what city …". */
  readonly isHead: boolean;
}

interface QuestionWord {
  /** The corpus's number of the word, -1 for a word that no article has. */
  readonly number: number;
  /** Position in `SearchQuestion.terms`, -1 for a stop word. */
  readonly place: number;
}

/**
 * Reads a question in that language of the corpus that its function words tell; where they do not,
 * in the one in which most of its words are known.
 */
export function readQuestion(corpus: SearchCorpus, text: string): SearchQuestion {
  const likeliest = likeliestLanguages(text, corpus.languages);
  const [first, ...others] = likeliest.map((language) => readIn(corpus, text, language));
  return others.reduce(
    (best, one) => (countKnown(one) > countKnown(best) ? one : best),
    first ?? readIn(corpus, text, 'en'),
  );
}

function countKnown({ terms }: SearchQuestion): number {
  return terms.filter(({ numbers }) => numbers.length > 0).length;
}

function readIn(corpus: SearchCorpus, text: string, language: string): SearchQuestion {
  const tokens = analyze(text, language);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isEmpty = tokens.every(({ isStopWord }) => isStopWord);
  const heads = headsOf(words);
  const terms: QuestionTerm[] = [];
  const places = new Map<string, number>();
  const joinedTerm = joiner();
  for (const token of tokens) {
    const isContent = (isEmpty || !token.isStopWord) && token.kind !== 'compound';
    if (!isContent || places.has(token.term)) {
      continue;
    }
    const asked = text.slice(token.span.start, token.span.end);
    places.set(token.term, terms.length);
    terms.push({
      token,
      asked,
      numbers: matchingNumbers(corpus, { token, tokens, words, joinedTerm }),
      row: language === 'en' ? wordTable().rowOf(token.term) : -1,
      isName: /^\p{Lu}/u.test(asked) && token.span.start > 0,
      isNumber: /\d/.test(token.term),
      isHead: heads.has(token),
    });
  }
  return {
    text,
    language,
    kind: questionKind(foldText(text)),
    terms,
    words: words.map(({ term }) => ({
      number: corpus.terms.get(term) ?? -1,
      place: places.get(term) ?? -1,
    })),
  };
}

/** How many words after "what" or "which" may name what is asked for. */
const headWords = 3;

function headsOf(words: readonly Token[]): ReadonlySet<Token> {
  const heads = new Set<Token>();
  let left = 0;
  for (const word of words) {
    if (word.form === 'what' || word.form === 'which') {
      left = headWords;
    } else if (word.isStopWord) {
      left = 0;
    } else if (left > 0) {
      heads.add(word);
      left--;
    }
  }
  return heads;
}

interface Joinable {
  readonly token: Token;
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  /** See `joiner`. */
  joinedTerm(form: string): readonly string[];
}

/** "co creation", "co-creation" and "cocreation" match each other by their joined form. */
function matchingNumbers(
  corpus: SearchCorpus,
  { token, tokens, words, joinedTerm }: Joinable,
): readonly number[] {
  const joined = tokens
    .filter(({ kind, span }) => {
      const covers = span.start <= token.span.start && token.span.end <= span.end;
      return kind === 'compound' && covers;
    })
    .map(({ term }) => term);
  const at = words.indexOf(token);
  const [before, after] = at < 0 ? [] : [words[at - 1], words[at + 1]];
  if (before && !before.isStopWord) {
    joined.push(...joinedTerm(before.form + token.form));
  }
  if (after && !after.isStopWord) {
    joined.push(...joinedTerm(token.form + after.form));
  }
  const numbers = [token.term, ...joined].flatMap((term) => corpus.terms.get(term) ?? []);
  return [...new Set(numbers)];
}

/**
 * Gives the term of two words written as one. Each pair is asked for twice, by either word.
 * Languages without spaces have their own overlays, and a joined word there is several tokens.
 */
function joiner(): (form: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (form) => {
    const found = known.get(form);
    if (found) return found;
    const [only, ...others] = analyze(form, 'en');
    const terms = only && others.length === 0 ? [only.term] : [];
    known.set(form, terms);
    return terms;
  };
}
