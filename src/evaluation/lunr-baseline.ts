import lunr from 'lunr';
import type { Article, Passage } from '../core/article/article.js';
import { slice } from '../core/article/span.js';
import { passagesToRank, type RankingSystem, rankedPlaces } from './ranking-system.js';

/**
 * Plain lunr as its guide shows it: `search(question)` over passages, and over sentences.
 *
 * Punctuation in the question is turned into spaces, to be fair: lunr leaves the closing "?" on
 * the last word and reads "-" as "without", which costs it ten points on SQuAD half B
 * (70.4 % of the right passages first as typed, 80.2 % without punctuation).
 */
export const lunrBaseline: RankingSystem = {
  name: 'plain lunr',
  open(articles) {
    const places = articles.flatMap((article) =>
      passagesToRank(article).map((passage): Place => ({ article, passage })),
    );
    const searchPassages = indexTexts(
      places.map(({ article, passage }) => slice(article.text, passage.span)),
    );
    const sentences = places.flatMap((place) =>
      place.passage.sentences.map((span) => ({ place, span })),
    );
    const searchSentences = indexTexts(
      sentences.map(({ place, span }) => slice(place.article.text, span)),
    );
    return (question) => {
      const found = searchPassages(question).flatMap((at) => places[at] ?? []);
      const first = found[0];
      const best = searchSentences(question)
        .flatMap((at) => sentences[at] ?? [])
        .find(({ place }) => place === first);
      return found.slice(0, rankedPlaces).map((place) => ({
        article: place.article,
        paragraph: place.passage.paragraph,
        sentence: place === first ? (best?.span ?? place.passage.sentences[0]) : undefined,
      }));
    };
  },
};

interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

function wordsOf(question: string): string {
  return question.replace(/[^\p{L}\p{N}\s]/gu, ' ');
}

/** Indexes texts; the search gives their positions, none for a question that lunr can't read. */
function indexTexts(texts: readonly string[]): (question: string) => readonly number[] {
  const index = lunr((builder) => {
    builder.ref('ref');
    builder.field('text');
    texts.forEach((text, ref) => {
      builder.add({ ref, text });
    });
  });
  return (question) => {
    try {
      return index.search(wordsOf(question)).map(({ ref }) => Number(ref));
    } catch (error) {
      // "why: how" is a field that does not exist, in lunr's syntax.
      if (error instanceof lunr.QueryParseError) return [];
      throw error;
    }
  };
}
