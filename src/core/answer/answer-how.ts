import type { Section } from '../article/article.js';
import { analyze } from '../search/analyzer.js';
import { findEvidence } from '../search/find-evidence.js';
import { type Asking, articleOf } from './asking.js';
import { headingSpans, termsOf } from './enumerations/terms-of.js';
import { matchSectionTitle, titleSpans } from './match-section-title.js';
import { namedArticle } from './named-article.js';
import { tellEnumeration } from './tell-list.js';
import { tellReference } from './tell-section.js';
import type { Turn } from './turn.js';

/** A "how" whose words are a section's heading is answered by what that section lists, or by all of it. */
export function answerHow(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  const rest = namedArticle(asking.bare, asking.scope.articles)?.rest;
  const titled = [rest, asking.bare]
    .flatMap((words) => asking.phrases.how.exec(words ?? '')?.groups?.topic ?? [])
    .map((topic) => article && matchSectionTitle(article, topic, false))
    .find((one) => one !== undefined);
  if (!article || !titled || isSaidBetter(asking, titled.section)) return undefined;
  const [list] = asking.scope
    .enumerations(article)
    .filter(
      (one) =>
        one.section === titled.section.index && (one.kind === 'list' || one.kind === 'ordinals'),
    );
  return list
    ? tellEnumeration(asking, list, CONFIDENCE_OF_HOW * (0.5 + 0.5 * titled.share))
    : tellReference(asking, { article, ...titled, part: 'whole' });
}

/**
 * Whether one sentence of the text has more of the question's words than the section's headings
 * and the title: "how do regions develop their strengths?" beside "from excellence to strength".
 */
function isSaidBetter({ bare, scope }: Asking, section: Section): boolean {
  const [best] = findEvidence(scope.corpus(), bare, { limit: 1 }).evidence;
  if (!best) return false;
  const { article, sentence, passage } = best;
  const kind = article.paragraphs[passage.paragraph]?.kind;
  if (kind === 'heading' || kind === 'subheading') return false;
  const asked = new Set(
    analyze(bare, article.metadata.language).flatMap(({ kind: sort, term, isStopWord }) =>
      sort === 'word' && !isStopWord ? [term] : [],
    ),
  );
  const held = (terms: ReadonlySet<string>): number =>
    [...asked].filter((term) => terms.has(term)).length;
  const headings = [...headingSpans(article, section.index), ...titleSpans(article)];
  return held(termsOf(article, [sentence])) > held(termsOf(article, headings));
}

/** A list below a heading on the topic mostly is how it is done. */
const CONFIDENCE_OF_HOW = 0.9;
