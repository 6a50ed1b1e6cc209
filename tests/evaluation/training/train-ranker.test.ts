import { describe, expect, it } from 'vitest';
import { createRanker, valueNames } from '../../../src/core/search/ranker.js';
import { readWeights } from '../../../src/core/search/read-weights.js';
import { createSearchCorpus } from '../../../src/core/search/search-corpus.js';
import { placeArticle } from '../../../src/evaluation/label-article.js';
import type { LabelledArticle } from '../../../src/evaluation/read-squad.js';
import { sampleConfidence } from '../../../src/evaluation/training/confidence-samples.js';
import { measureQuestion } from '../../../src/evaluation/training/measure-questions.js';
import { rankingFigures } from '../../../src/evaluation/training/ranking-figures.js';
import { seededRandom } from '../../../src/evaluation/training/seeded-random.js';
import { trainConfidence } from '../../../src/evaluation/training/train-confidence.js';
import { trainRanker } from '../../../src/evaluation/training/train-ranker.js';
import { writeWeights } from '../../../src/evaluation/training/write-weights.js';

const towns = ['Arden', 'Boll', 'Carrow', 'Denning', 'Ember', 'Farley', 'Gorse', 'Hale'];

function labelled(offset: number): LabelledArticle {
  return {
    title: `Towns ${offset}`,
    paragraphs: towns.map((town, at) => {
      const founded = `The town of ${town} was founded in ${1200 + 10 * at + offset}.`;
      const text = `${founded} Its market is held on the square. People there make cloth and rope.`;
      const year = String(1200 + 10 * at + offset);
      return {
        text,
        questions: [
          {
            id: `${offset}-${at}`,
            question: `When was ${town} founded?`,
            answers: [{ start: text.indexOf(year), text: year }],
          },
        ],
      };
    }),
  };
}

const set = [labelled(0), labelled(3), labelled(5)];
const questions = set.flatMap((one, index) => {
  const { article, questions: asked } = placeArticle(one, `towns-${index}`, 'en');
  const corpus = createSearchCorpus([article]);
  return asked.map((question) => measureQuestion(corpus, question, index));
});

describe('trainRanker', () => {
  const model = trainRanker(questions, 7);

  it('learns to rank what it was shown', () => {
    const ranker = createRanker(model);

    const right = questions.filter((question) => rankingFigures(question, ranker).sentence);

    expect(right.length).toBe(questions.length);
  });

  it('gives the same weights for the same seed, and others for another', () => {
    expect(trainRanker(questions, 7)).toEqual(model);
    expect(trainRanker(questions, 8)).not.toEqual(model);
  });

  it('has a weight for each feature', () => {
    expect(Object.keys(model.features)).toEqual([...valueNames]);
  });

  it('writes a file that reads back as it was', () => {
    const samples = sampleConfidence(set, {
      models: { ranker: createRanker(model), characters: {} },
      language: 'en',
      random: seededRandom(1),
    });
    const confidence = trainConfidence(samples);

    const file = writeWeights(model, confidence, ['Trained on towns.']);

    const text = /`([\s\S]*)`/.exec(file)?.[1] ?? '';
    expect(readWeights(text)).toEqual({ ranker: model, confidence });
  });
});
