import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { contentTerms } from '../enumerations/terms-of.js';
import { sentencesOf } from './sentences-of.js';

/**
 * Finds the sentences that say what somebody should or must do: those whose subject it is, and
 * those after them that go on with "it" or "they".
 *
 * @param who - Terms, all of which the subject must have.
 * @returns In the text's order.
 */
export function dutySentences(article: Article, who: ReadonlySet<string>): readonly Span[] {
  const { language } = article.metadata;
  const isOf = (words: string): boolean => {
    const terms = contentTerms(words, language);
    return [...who].every((term) => terms.has(term));
  };
  const found: Span[] = [];
  let paragraph = '';
  let isSpokenOf = false;
  for (const { text, span, kind, paragraph: own } of sentencesOf(article)) {
    if (kind !== 'text' && kind !== 'list' && kind !== 'quotation') continue;
    if (own !== paragraph) isSpokenOf = false;
    paragraph = own;
    const subjects = subjectsOfDuties(text);
    const isNamed = subjects.some((subject) => isOf(mainPart(subject)));
    const goesOn: boolean = isSpokenOf && PRONOUN.test(subjects[0] ?? '') && BEGINS.test(text);
    isSpokenOf = isNamed || goesOn || isOf(mainPart(firstWords(text)));
    // "What the council must do is clear." only says that it has to do something.
    if ((isNamed || goesOn) && !ASKS.test(text)) found.push(span);
  }
  return found;
}

/** The words before each verb of duty, back to where its clause begins. */
function subjectsOfDuties(text: string): readonly string[] {
  return [...text.matchAll(DUTY)].map(({ index }) => {
    const clauses = text.slice(0, index).split(CLAUSE);
    return (clauses.at(-1) ?? '').replace(ADVERBS, '').trim();
  });
}

const DUTY =
  /\b(?:should|must|shall|ought to|needs? to|ha(?:s|ve) to|had better|(?:is|are) (?:\p{L}+ly )?(?:required|obliged|expected|supposed|advised|urged|asked|told|called upon) to|(?:is|are) to|may not|(?:is|are) not (?:allowed|permitted) to) (?=\p{L})|应该|应当|必须|需要|务必/giu;
const CLAUSE =
  /[;:]\s|, (?:and |but |so |while |then )?(?!which\b|who\b)|\b(?:that|because|if|when|why|whether|how|where|and then) /u;
const ADVERBS =
  / (?:also|therefore|thus|always|never|now|then|first|still|both|all|together|\p{L}+ly)\s*$/iu;
const PRONOUN = /^(?:and |but |then |so )?(?:they|it|he|she|we|both|all)$/iu;
const BEGINS = /^(?:and |but |then |so )?(?:they|it|he|she|we|both|all)\b/iu;
const ASKS =
  /^(?:what|how|whether|why)\b|\?["”’]?\s*$|\b(?:ask|wonder|question)(?:s|ed)? (?:what|how|whether|why|if)\b/iu;

/** A subject without what "of" or "who" adds to it: "a rule for parents" is a rule. */
function mainPart(subject: string): string {
  return subject.split(/ (?:of|for|in|with|from|at|by|on|which|who|whose)\b/u)[0] ?? subject;
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, SUBJECT_WORDS).join(' ');
}

const SUBJECT_WORDS = 4;
