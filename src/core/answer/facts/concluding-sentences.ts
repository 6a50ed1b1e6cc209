import type { Article, Section } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { reports } from './advising-sentences.js';
import { centralSentences } from './central-sentences.js';
import { outermostSections } from './count-parts.js';
import { withInner } from './inner-sections.js';
import { sentencesOf } from './sentences-of.js';

/** Finds the section that is called a conclusion, or the last one where that is called a summary. */
export function concludingSection(article: Article): Section | undefined {
  const last = outermostSections(article).at(-1);
  return article.sections.findLast(
    (section) => TITLE.test(section.title) || (section === last && SUMMARY.test(section.title)),
  );
}

/**
 * Finds what an article says that it concludes: the sentences that say "we conclude", "in short"
 * or the like.
 *
 * @returns In the text's order; empty when nothing says so.
 */
export function concludingSentences(article: Article): readonly Span[] {
  const prose = sentencesOf(article).filter(({ kind }) => kind === 'text');
  const late = Math.floor(prose.length * (1 - CLOSING));
  const final = prose.at(-1)?.paragraph;
  const said = prose.filter(
    ({ text, paragraph }, at) =>
      !reports(text) &&
      (CONCLUDES.test(text) ||
        (at >= late && CLOSES.test(text)) ||
        (paragraph === final && ENDS.test(text))),
  );
  return said.slice(-MOST).map(({ span }) => span);
}

/**
 * Chooses the core of the last part of an article: of its last section, or of its last paragraphs
 * where it has none.
 */
export function closingSentences(article: Article): readonly Span[] {
  const sections = outermostSections(article);
  const last = sections.length > 1 ? sections.at(-1) : undefined;
  if (last) {
    const inside = new Set(withInner(article, last).map(({ index }) => index));
    const chosen = centralSentences(article, { sections: inside, limit: MOST });
    if (chosen.length > 0) return chosen;
  }
  const prose = sentencesOf(article).filter(({ kind }) => kind === 'text' || kind === 'quotation');
  const paragraph = prose.at(-1)?.paragraph;
  return prose
    .filter((sentence) => sentence.paragraph === paragraph)
    .slice(-MOST)
    .map(({ span }) => span);
}

const MOST = 3;

const TITLE =
  /^(?:[\d.IVX]+\s+)?(?:conclusions?|concluding remarks|final (?:thoughts|remarks)|in closing|closing (?:thoughts|remarks)|the upshot|bottom line|takeaways?|summary and conclusions?|fazit|schluss(?:folgerung(?:en)?)?|conclusiones?)\b|^(?:[一二三四五六七八九十、\d.]+\s*)?(?:结论|结语|结束语|总结|小结|余论)/iu;

/** A summary at the end; one at the beginning concludes nothing. */
const SUMMARY = /^(?:[\d.IVX]+\s+)?(?:summary|in sum(?:mary)?|final words?|wrapping up)\b/iu;

/** The share of the sentences that a conclusion may stand in, unless it is called one. */
const CLOSING = 0.3;

const CONCLUDES =
  /^(?:in conclusion|to conclude)\b|\b(?:we|this (?:article|paper|essay|report|study)|the (?:article|paper|essay|report|study)|i) (?:therefore |thus |hence )?(?:conclude|concludes|concluded)\b|^(?:综上所述|总之|总而言之|由此可见|归根结底)/iu;

const CLOSES =
  /^(?:in (?:short|sum|summary|brief|the end)|to (?:sum up|summari[sz]e)|overall|all in all|ultimately|taken together|on the whole|only then|therefore|thus|hence|after all|in the final analysis|the (?:\p{L}+ )?(?:lesson|moral|upshot|bottom line|takeaway|point) (?:is|here is|of))\b|^(?:总的来说|因此|所以|只有)/iu;

/** The same, in the last paragraph alone. */
const ENDS = /^so(?:,| (?!far\b|much\b|many\b|long\b|that\b)\p{L})/iu;
