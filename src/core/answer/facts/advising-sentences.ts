import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { centralSentences } from './central-sentences.js';

/**
 * Finds the sentences that recommend something, the most central ones where there are many.
 *
 * @returns In the text's order; empty when nothing is recommended.
 */
export function advisingSentences(article: Article, limit: number): readonly Span[] {
  return centralSentences(article, { limit, only: advises });
}

/** Whether a sentence recommends something in the text's own voice. */
function advises(text: string): boolean {
  // What others said is not what the text recommends.
  const own = text.replace(/[“"「][^”"」]*[”"」]/gu, ' ');
  return ADVISES.test(own) && !DENIES.test(own) && !REPORTED.test(own) && !reports(text);
}

/** Whether a sentence tells who wrote or published the text, rather than what it says. */
export function reports(text: string): boolean {
  return REPORTS.test(text);
}

const ADVISES =
  /\b(?:should|must|ought to|needs? to be|has to be|have to be|we (?:\p{L}+ly )?(?:need|have) to|recommends?|(?:is|are) (?:\p{L}+ly )?(?:recommended|advised|advisable|urged)|proposes?|(?:we|i) (?:suggest|advise|urge)|suggests? \p{L}+ing|advises?|calls? (?:for|on|upon)|advocates?|it is (?:\p{L}+ly )?(?:necessary|essential|crucial|vital|important|imperative|advisable|best|better) (?:to|that)|let us|had better|requires? \p{L}+ing)\b|(?:应该|应当|必须|需要|建议|要(?=加强|推动|推进|建立|完善|坚持)|呼吁|提议|务必)/iu;

/** What was to be, is a guess, or tells of the past: "must have been", "was to be". */
const DENIES =
  /\b(?:must|should|would|could) have (?:been )?\p{L}+(?:ed|en)\b|\b(?:must|should) (?:also )?be (?:noted|remembered)\b/iu;

/** Somebody else's words. */
const REPORTED =
  /\b(?:said|stated|warned|argued|asserted|asserting|claimed|wrote|demanded|asked|declared|believed|insisted|ordered|ruled|decided|held|thought|felt|feared|explained|concluded|decreed)\b/iu;

const REPORTS =
  /^according to an? (?:\p{L}+ )*(?:article|essay|paper|report|study)\b|\b(?:article|essay|paper|report|text)\b.{0,30}\b(?:published|written) by\b|\boriginal text\b|据.{0,20}(?:报道|文章)|原文如下/iu;
