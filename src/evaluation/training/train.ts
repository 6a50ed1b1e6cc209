import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createRanker } from '../../core/search/ranker.js';
import { createSearchCorpus } from '../../core/search/search-corpus.js';
import { searchModel } from '../../core/search/search-model.js';
import { placeArticle } from '../label-article.js';
import { type LabelledArticle, readSquad } from '../read-squad.js';
import { sampleConfidence } from './confidence-samples.js';
import { measureQuestion } from './measure-questions.js';
import { rankingFigures } from './ranking-figures.js';
import { seededRandom } from './seeded-random.js';
import { trainConfidence } from './train-confidence.js';
import { trainRanker } from './train-ranker.js';
import { writeWeights } from './write-weights.js';

/** How many parts the articles fall into; each is left out once to see what was learned. */
const folds = 2;
const seed = 1;

/**
 * Trains the ranker and its confidence on a question set and writes the weights file.
 *
 * The confidence is trained on articles that the ranker of its fold had not seen; the ranker
 * that is written has seen all.
 */
export async function train(
  path: string,
  target: string,
  report: (line: string) => void,
): Promise<void> {
  const set = await readSquad(path);
  const questions = measureSet(set);
  report(`Measured ${questions.length} questions of ${set.length} articles.`);
  const figures = [];
  const samples = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = trainRanker(
      questions.filter(({ article }) => article % folds !== fold),
      seed,
    );
    const ranker = createRanker(model);
    const held = questions.filter(({ article }) => article % folds === fold);
    figures.push(...held.map((question) => rankingFigures(question, ranker)));
    samples.push(
      ...sampleConfidence(
        set.filter((_, article) => article % folds === fold),
        {
          models: { ranker, characters: searchModel().characters },
          language: 'en',
          random: seededRandom(seed + fold),
        },
      ),
    );
    report(`Fold ${fold + 1} of ${folds} is done.`);
  }
  const share = (count: number) => `${((100 * count) / figures.length).toFixed(1)} %`;
  const provenance = [
    `Trained by npm run train on ${basename(path)}: ${questions.length} questions of ${set.length} articles.`,
    `On articles left out of training (${folds} folds): right passage first for`,
    `${share(figures.filter(({ paragraph }) => paragraph).length)}, right sentence for ${share(figures.filter(({ sentence }) => sentence).length)}.`,
    `The confidence rests on ${samples.length} samples, answerable or not, of these folds.`,
  ];
  const confidence = trainConfidence(samples);
  const ranker = trainRanker(questions, seed);
  await writeFile(target, writeWeights(ranker, confidence, provenance));
  report(provenance.join('\n'));
}

function measureSet(set: readonly LabelledArticle[]) {
  return set.flatMap((labelled, index) => {
    const { article, questions } = placeArticle(labelled, `article-${index}`, 'en');
    const corpus = createSearchCorpus([article]);
    return questions.map((question) => measureQuestion(corpus, question, index));
  });
}
