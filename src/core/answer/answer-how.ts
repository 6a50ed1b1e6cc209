import { type Asking, articleOf } from './asking.js';
import { matchSectionTitle } from './match-section-title.js';
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
  if (!article || !titled) return undefined;
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

/** A list below a heading on the topic mostly is how it is done. */
const CONFIDENCE_OF_HOW = 0.9;
