import type { Article, Section } from '../../article/article.js';
import { fingerprint, referToSpan } from '../../article/span-reference.js';
import { analyze, baseLanguage } from '../../search/analyzer.js';
import type { SectionCard } from './card.js';
import type { ReadSentence } from './read-sentences.js';
import { shuffled } from './shuffled.js';

/**
 * Makes cards that ask for the section of a sentence. The sentence has words that its section
 * comes back to and no offered one has, and none of its own title.
 *
 * @returns At most one a paragraph, in the article's order; empty for fewer than three sections.
 */
export function sectionCards(
  article: Article,
  sentences: readonly ReadSentence[],
  seed: string,
): readonly SectionCard[] {
  const held = sectionsOf(article, sentences);
  if (held.length < 3) return [];
  const sure = cardsWithin(bounds.sure);
  return sure.length < fewCards ? cardsWithin(bounds.fair) : sure;

  function cardsWithin({ leastScore, clearness }: (typeof bounds)[keyof typeof bounds]) {
    return held.flatMap((own) => cardsOf(own, leastScore, clearness));
  }

  function cardsOf(
    own: HeldSection,
    leastScore: number,
    clearness: number,
  ): readonly SectionCard[] {
    const best = new Map<number, { card: SectionCard; score: number }>();
    for (const sentence of own.sentences) {
      if (!sentence.isWhole || intersects(sentence.terms, own.title)) continue;
      const score = scoreIn(own, sentence, held);
      if (score < leastScore || score <= (best.get(sentence.paragraph)?.score ?? 0)) continue;
      const others = held.filter(
        (other) =>
          isApart(article, own.section, other.section) &&
          scoreIn(other, sentence, held) * clearness <= score,
      );
      const id = fingerprint(`${article.slug}\nsection\n${sentence.text}`);
      const chosen = distinct(
        shuffled(
          others.map(({ section }) => section.title),
          `${seed}\n${id}`,
        ),
        own.section.title,
      ).slice(0, 3);
      if (chosen.length < 2) continue;
      const options = shuffled([own.section.title, ...chosen], `${seed}\n${id}\norder`);
      const right = options.indexOf(own.section.title);
      best.set(sentence.paragraph, {
        score,
        card: {
          kind: 'section',
          id,
          sentence: referToSpan(article, sentence.span),
          options,
          right,
        },
      });
    }
    return [...best.values()].map(({ card }) => card);
  }
}

/**
 * For sure, the section's other sentences hold about two words of the sentence that few sections
 * have, and it fits twice as well as any other that is offered. A short text has to do with less.
 */
const bounds = {
  sure: { leastScore: 2, clearness: 2 },
  fair: { leastScore: 0.6, clearness: 1.2 },
} as const;
const fewCards = 3;

interface HeldSection {
  readonly section: Section;
  readonly sentences: readonly ReadSentence[];
  readonly title: ReadonlySet<string>;
  /** In how many of its sentences each term stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The sections with a heading and at least two sentences. */
function sectionsOf(article: Article, sentences: readonly ReadSentence[]): readonly HeldSection[] {
  const language = baseLanguage(article.metadata.language);
  // What the whole article is about tells no section from another.
  const about = contentOf(article.metadata.title, language);
  return article.sections.flatMap((section) => {
    const own = sentences.filter((one) => one.section === section.index);
    if (own.length < 2 || section.number === '0' || section.number === '') return [];
    if (gathering.test(section.title)) return [];
    const title = contentOf(section.title, language);
    for (const term of about) title.delete(term);
    const counts = new Map<string, number>();
    for (const { terms } of own) {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return { section, sentences: own, title, counts };
  });
}

/** A section that says again what others say. */
const gathering =
  /^(?:\d+\.?\s*)?(?:summary|abstract|overview|introduction|conclusions?|key points|at a glance)$|^(?:摘要|概述|概要|引言|导言|总结|结论|结语)$/iu;

function contentOf(title: string, language: string): Set<string> {
  return new Set(
    analyze(title, language).flatMap(({ term, isStopWord, kind }) =>
      isStopWord || kind !== 'word' ? [] : term,
    ),
  );
}

/** Sums, over the sentence's terms that the section has in other sentences, how few sections do. */
function scoreIn(held: HeldSection, sentence: ReadSentence, all: readonly HeldSection[]): number {
  let score = 0;
  for (const term of sentence.terms) {
    const elsewhere =
      (held.counts.get(term) ?? 0) - (held.section.index === sentence.section ? 1 : 0);
    if (elsewhere < 1 && !held.title.has(term)) continue;
    const share =
      all.filter(({ counts, title }) => counts.has(term) || title.has(term)).length / all.length;
    score += Math.min(elsewhere, 2) * Math.max(0, -Math.log(share));
  }
  return score;
}

function isApart({ sections }: Article, own: Section, other: Section): boolean {
  return (
    own !== other && own.title !== other.title && !isInside(own, other) && !isInside(other, own)
  );

  function isInside(inner: Section, outer: Section): boolean {
    const parent = inner.parent === undefined ? undefined : sections[inner.parent];
    return parent !== undefined && (parent === outer || isInside(parent, outer));
  }
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((term) => other.has(term));
}

function distinct(titles: readonly string[], own: string): readonly string[] {
  return [...new Set(titles)].filter((title) => title !== own);
}
