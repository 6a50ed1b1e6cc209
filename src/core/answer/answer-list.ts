import { type Asking, articleOf } from './asking.js';
import { matchSectionTitle } from './match-section-title.js';
import { readList } from './read-list.js';
import { tellDuties } from './tell-duties.js';
import { tellItem } from './tell-item.js';
import { tellList } from './tell-list.js';
import { tellMatching } from './tell-matching.js';
import { tellReference } from './tell-section.js';
import { tellStretch } from './tell-stretch.js';
import type { Turn } from './turn.js';

/** Answers from the text's enumerations: all of one, or one item. */
export function answerList(
  asking: Asking,
  words: string,
  sections?: ReadonlySet<number>,
): Turn | undefined {
  if (DENIED.test(words)) return undefined;
  const stretch = tellStretch(asking, words, sections);
  if (stretch) return stretch;
  for (const { ordinal, ...list } of readList(words, asking.phrases)) {
    const turn =
      ordinal === undefined
        ? (tellMatching(asking, { ...list, sections }) ?? tellList(asking, { ...list, sections }))
        : tellItem(asking, { ...list, ordinal, sections });
    if (turn) return turn;
  }
  return undefined;
}

/** "What do they recommend for small firms?": the listed measures that speak of them. */
export function answerAdviceOn(asking: Asking): Turn | undefined {
  const { phrases, bare } = asking;
  const topic = phrases.adviceOn.exec(bare)?.groups?.topic;
  if (topic === undefined) return undefined;
  const list = {
    head: phrases.measuresFor(topic),
    isSure: false,
    isExplicit: true,
    isCount: false,
  };
  return tellMatching(asking, list) ?? tellList(asking, list) ?? tellDuties(asking, topic);
}

/** What is not so, no list of what is so tells: "which measures are not recommended?". */
const DENIED =
  /\b(?:not|never|no longer|except|other than|apart from|besides)\b|没有?被|不(?:是|被|推荐|建议|包括)|除了/u;

/** "What are the dangers?" of an article with a section "Dangers" asks for that section. */
export function answerListedSection(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article) return undefined;
  for (const { head, ordinal, isCount, count } of readList(asking.bare, asking.phrases)) {
    if (ordinal !== undefined || isCount || count !== undefined) continue;
    const titled = matchSectionTitle(article, head, true);
    if (titled) return tellReference(asking, { article, ...titled, part: 'whole' });
  }
  return undefined;
}
