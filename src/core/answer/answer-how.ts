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
  const section = [rest, asking.bare]
    .flatMap((words) => asking.phrases.how.exec(words ?? '')?.groups?.topic ?? [])
    .map((topic) => article && matchSectionTitle(article, topic, false))
    .find((one) => one !== undefined);
  if (!article || !section) return undefined;
  const [list] = asking.scope
    .enumerations(article)
    .filter(
      (one) => one.section === section.index && (one.kind === 'list' || one.kind === 'ordinals'),
    );
  return list
    ? tellEnumeration(asking, list)
    : tellReference(asking, { article, section, part: 'whole' });
}
