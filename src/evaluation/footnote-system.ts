import { findEvidence } from '../core/search/find-evidence.js';
import { createSearchCorpus } from '../core/search/search-corpus.js';
import { type RankingSystem, rankedPlaces } from './ranking-system.js';

/** Footnote's own search. */
export const footnoteSystem: RankingSystem = {
  name: 'Footnote',
  open(articles) {
    const corpus = createSearchCorpus(articles);
    return (question) =>
      findEvidence(corpus, question, { limit: rankedPlaces }).evidence.map(
        ({ article, passage, sentence }) => ({ article, paragraph: passage.paragraph, sentence }),
      );
  },
};
