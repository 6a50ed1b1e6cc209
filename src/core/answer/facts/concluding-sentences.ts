import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { reports } from './advising-sentences.js';
import { centralSentences } from './central-sentences.js';
import { sentencesOf } from './sentences-of.js';

/**
 * Finds what an article says that it concludes: the core of a section that is called so, else the
 * sentences that say "we conclude", "in short" or the like.
 *
 * @returns In the text's order; empty when nothing says so.
 */
export function concludingSentences(article: Article): readonly Span[] {
  const closing = article.sections.filter(({ title }) => TITLE.test(title));
  if (closing.length > 0) {
    const sections = new Set(closing.map(({ index }) => index));
    return centralSentences(article, { sections, limit: MOST });
  }
  const prose = sentencesOf(article).filter(({ kind }) => kind === 'text');
  const last = Math.floor(prose.length * (1 - CLOSING));
  const said = prose.filter(
    ({ text }, at) => (CONCLUDES.test(text) || (at >= last && CLOSES.test(text))) && !reports(text),
  );
  return said.slice(-MOST).map(({ span }) => span);
}

const MOST = 3;

const TITLE =
  /^(?:[\d.IVX]+\s+)?(?:conclusions?|concluding remarks|final (?:thoughts|remarks)|in closing|closing (?:thoughts|remarks)|the upshot|bottom line|takeaways?|summary and conclusions?|fazit|schluss(?:folgerung(?:en)?)?|conclusiones?)\b|^(?:[一二三四五六七八九十、\d.]+\s*)?(?:结论|结语|结束语|总结|小结|余论)/iu;

/** The share of the sentences that a conclusion may stand in, unless it is called one. */
const CLOSING = 0.3;

const CONCLUDES =
  /^(?:in conclusion|to conclude)\b|\b(?:we|this (?:article|paper|essay|report|study)|the (?:article|paper|essay|report|study)|i) (?:therefore |thus |hence )?(?:conclude|concludes|concluded)\b|^(?:综上所述|总之|总而言之|由此可见|归根结底)/iu;

const CLOSES =
  /^(?:in (?:short|sum|summary|brief|the end)|to (?:sum up|summari[sz]e)|overall|all in all|ultimately|taken together|on the whole|only then|therefore|thus|hence)\b|^(?:总的来说|因此|所以|只有)/iu;
