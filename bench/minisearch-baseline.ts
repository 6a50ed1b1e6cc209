import MiniSearch from 'minisearch';
import type { Article } from '../src/core/article/article.js';
import { slice } from '../src/core/article/span.js';
import {
  passagesToRank,
  type RankingSystem,
  rankedPlaces,
} from '../src/evaluation/ranking-system.js';

/** Minisearch with its defaults, over passages and over sentences. */
export const minisearchBaseline: RankingSystem = {
  name: 'minisearch',
  open(articles: readonly Article[]) {
    const places = articles.flatMap((article) =>
      passagesToRank(article).map((passage) => ({ article, passage })),
    );
    const sentences = places.flatMap((place) =>
      place.passage.sentences.map((span) => ({ place, span })),
    );
    const passageIndex = indexTexts(
      places.map(({ article, passage }) => slice(article.text, passage.span)),
    );
    const sentenceIndex = indexTexts(
      sentences.map(({ place, span }) => slice(place.article.text, span)),
    );
    return (question) => {
      const found = passageIndex(question).flatMap((at) => places[at] ?? []);
      const best = sentenceIndex(question)
        .flatMap((at) => sentences[at] ?? [])
        .find(({ place }) => place === found[0]);
      return found.slice(0, rankedPlaces).map((place, rank) => ({
        article: place.article,
        paragraph: place.passage.paragraph,
        sentence: rank === 0 ? (best?.span ?? place.passage.sentences[0]) : undefined,
      }));
    };
  },
};

function indexTexts(texts: readonly string[]): (question: string) => readonly number[] {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).map(({ id }) => Number(id));
}
