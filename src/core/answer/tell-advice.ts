import type { Article } from '../article/article.js';
import { stemWord } from '../search/stem-word.js';
import type { Answer } from './answer.js';
import type { Asking } from './asking.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { deedShare } from './enumerations/lists-deeds.js';
import { advisingSentences } from './facts/advising-sentences.js';
import {
  closingSentences,
  concludingSection,
  concludingSentences,
} from './facts/concluding-sentences.js';
import { kindredOf } from './kindred-words.js';
import { tellSection } from './tell-section.js';
import { tellSpans } from './tell-spans.js';

/** Answers with what an article recommends: all measures that it lists, else its sentences of advice. */
export function tellAdvice(asking: Asking, article: Article): Answer {
  const lists = asking.scope.enumerations(article).filter(isAdvice);
  const items = lists.flatMap((list) => list.items).slice(0, MOST_ITEMS);
  if (items.length > 0) {
    const isAll = items.length === lists.flatMap((list) => list.items).length;
    return tellSpans(asking, article, {
      spans: items,
      extent: isAll ? 'complete' : 'selection',
      confidence: BY_LISTS,
    });
  }
  const spans = advisingSentences(article, MOST_SENTENCES);
  return tellSpans(asking, article, { spans, extent: 'selection', confidence: BY_SENTENCES });
}

/** Answers with what an article concludes, by its own words or else by what its last part says. */
export function tellConclusion(asking: Asking, article: Article): Answer {
  const section = concludingSection(article);
  if (section) return tellSection(asking, { article, section, part: 'whole' });
  const said = concludingSentences(article);
  const [spans, confidence] =
    said.length > 0 ? [said, BY_SENTENCES] : [closingSentences(article), BY_PLACE];
  return tellSpans(asking, article, { spans, extent: 'selection', confidence });
}

/** Longer lists of advice are cut: nobody reads on. */
const MOST_ITEMS = 20;
const MOST_SENTENCES = 5;
/** How sure measures are what an article recommends, and how sure sentences with "should" are. */
const BY_LISTS = 0.85;
const BY_SENTENCES = 0.7;
/** How sure the core of the last part is what a text concludes that does not say so. */
const BY_PLACE = 0.6;

/** Whether a list is of things to do, and called so or nothing else. */
function isAdvice(enumeration: Enumeration): boolean {
  const { kind, near, headings } = enumeration;
  if (kind !== 'list' && kind !== 'ordinals') return false;
  const share = deedShare(enumeration);
  // "The town took three steps. First, it fined …" tells what was done.
  if ([...near].some((term) => ADVICE.has(term))) return share >= MOSTLY;
  const isOther = [...near, ...headings].some(
    (term) => kindredOf(term).size > 0 && !ADVICE.has(term),
  );
  return !isOther && share === 1;
}

const MOSTLY = 0.5;
const ADVICE: ReadonlySet<string> = new Set(
  ['recommendation', 'rule'].flatMap((word) => [...kindredOf(stemWord(word, 'en'))]),
);
