import type { Article, SectionId } from '../../article/article.js';
import { fingerprint } from '../../article/span-reference.js';
import type { Card } from '../cards/card.js';

/** Keeps the cards of some sections, with those inside them; all for none named. */
export function cardsOfSections(
  cards: readonly Card[],
  article: Article,
  sections: readonly SectionId[],
): readonly Card[] {
  if (sections.length === 0) return cards;
  const wanted = new Set(sections);
  const isWanted = (index: number | undefined): boolean => {
    const section = index === undefined ? undefined : article.sections[index];
    return section !== undefined && (wanted.has(section.id) || isWanted(section.parent));
  };
  return cards.filter(({ sentence: { span } }) => {
    const passage = article.passages.find(
      ({ span: held }) => held.start <= span.start && span.end <= held.end,
    );
    return isWanted(passage?.section);
  });
}

/**
 * Chooses cards to be asked: no two about one sentence while there are others, and those that
 * are at rest last. The same seed chooses the same.
 *
 * @param resting - Ids of cards that were reviewed and are not due.
 * @returns At most `count`; fewer when there are no more.
 */
export function chooseCards(
  cards: readonly Card[],
  {
    count,
    seed,
    resting = [],
  }: { readonly count: number; readonly seed: string; readonly resting?: readonly string[] },
): readonly Card[] {
  const rests = new Set(resting);
  const marked = cards
    .map((card) => ({ card, mark: fingerprint(`${seed}\n${card.id}`) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1))
    .map(({ card }) => card);
  const sentences = new Set<string>();
  const isFirst = ({ sentence: { article, fingerprint: words } }: Card): boolean => {
    const known = sentences.size;
    return sentences.add(`${article}\n${words}`).size > known;
  };
  const awake = marked.filter(({ id }) => !rests.has(id));
  const asleep = marked.filter(({ id }) => rests.has(id));
  const first = [...awake, ...asleep].filter(isFirst);
  const more = [...awake, ...asleep].filter((card) => !first.includes(card));
  return [...first, ...more].slice(0, count);
}
