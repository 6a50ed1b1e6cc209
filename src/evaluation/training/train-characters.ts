import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  characterFeatures,
  measureCharacters,
  readCharacters,
  type SentencePlace,
} from '../../core/search/characters/character-features.js';
import {
  type CharacterModel,
  characterClip,
  characterParts,
} from '../../core/search/characters/character-ranker.js';
import { type Candidate, measureCandidates } from '../../core/search/measure-candidates.js';
import { candidateLimit, retrieve, scopeOf } from '../../core/search/retrieve.js';
import { createSearchCorpus, type SearchCorpus } from '../../core/search/search-corpus.js';
import { searchModel } from '../../core/search/search-model.js';
import { readQuestion } from '../../core/search/search-question.js';
import { weighTerms } from '../../core/search/term-weights.js';
import { holds } from '../holds.js';
import { type PlacedArticle, placeArticle } from '../label-article.js';
import { type LabelledArticle, readSquad } from '../read-squad.js';
import { type ConfidenceSample, sampleConfidence } from './confidence-samples.js';
import { type Labels, softmax } from './listwise-loss.js';
import { createParameters } from './parameters.js';
import { seededRandom, shuffled } from './seeded-random.js';
import { trainConfidence } from './train-confidence.js';
import { type Learner, trainListwise } from './train-listwise.js';
import { applyScaling, measureScaling, rounded } from './training-question.js';
import { writeCharacterWeights } from './write-weights.js';

const folds = 6;
const seed = 1;
const schedule = { epochs: 40, rate: 0.03, decay: 0.05 };
/** The set's articles have five paragraphs; so many together make one of a usual length. */
const articlesPerGroup = 6;

/**
 * The share of covered questions that the threshold keeps: more than of English, since the whole
 * path loses more of them. It is the least at which, of an article alone, 95 % are kept.
 */
const keptShare = 0.965;

/** A Chinese question with its measured sentences. */
interface CharacterCase {
  /** Position of its article in the set. */
  readonly article: number;
  readonly values: readonly Float32Array[];
  /** The paragraph of each of `values`. */
  readonly paragraphs: readonly number[];
  readonly labels: Labels;
}

/** Where the sets are, and where the weights go. */
export interface CharacterTraining {
  /** A Chinese set. */
  readonly path: string;
  /** The set whose articles alone may be learned from. */
  readonly allowed: string;
  readonly target: string;
}

/** Trains what ranks Chinese, and its confidence, and writes the weights file. */
export async function trainCharacters(
  { path, allowed, target }: CharacterTraining,
  report: (line: string) => void,
): Promise<void> {
  const titles = new Set((await readSquad(allowed)).map(({ title }) => title));
  const set = (await readSquad(path)).filter(({ title }) => titles.has(title));
  const cases = measureCases(set);
  report(`Measured ${cases.length} questions of ${set.length} articles.`);
  const samples: ConfidenceSample[] = [];
  let paragraphs = 0;
  let sentences = 0;
  for (let fold = 0; fold < folds; fold++) {
    const characters = trainModel(cases.filter(({ article }) => article % folds !== fold));
    for (const held of cases.filter(({ article }) => article % folds === fold)) {
      const best = bestOf(held, characters);
      paragraphs += held.labels.paragraph[best] ?? 0;
      sentences += held.labels.sentence[best] ?? 0;
    }
    const models = { ranker: searchModel().ranker, characters };
    const random = seededRandom(seed + fold);
    const own = set.filter((_, article) => article % folds === fold);
    const setting = { models, language: 'zh', random };
    samples.push(...sampleConfidence(own, setting));
  }
  // Groups hold enough paragraphs to be like a usual article; the weights have not seen them, either.
  for (let half = 0; half < 2; half++) {
    const characters = trainModel(cases.filter(({ article }) => article % 2 !== half));
    const random = seededRandom(seed + folds + half);
    const groups = groupsOf(
      shuffled(
        set.filter((_, article) => article % 2 === half),
        random,
      ),
    );
    const models = { ranker: searchModel().ranker, characters };
    samples.push(...sampleConfidence(groups, { models, language: 'zh', random }));
  }
  const confidence = trainConfidence(samples, keptShare);
  const final = trainModel(cases);
  const share = (count: number) => `${((100 * count) / cases.length).toFixed(1)} %`;
  const provenance = [
    `Trained by npm run train:characters on ${basename(path)}: ${cases.length} questions of the`,
    `${set.length} articles that ${basename(allowed)} has, too. On articles left out of training`,
    `(${folds} folds): right paragraph first for ${share(paragraphs)}, right sentence for ${share(sentences)}.`,
    `The confidence rests on ${samples.length} samples, answerable or not.`,
  ];
  await writeFile(target, writeCharacterWeights(final, confidence, provenance));
  report(provenance.join('\n'));
}

function groupsOf(articles: readonly LabelledArticle[]): readonly LabelledArticle[] {
  const count = Math.ceil(articles.length / articlesPerGroup);
  return Array.from({ length: count }, (_, at) => ({
    title: '',
    paragraphs: articles
      .slice(at * articlesPerGroup, (at + 1) * articlesPerGroup)
      .flatMap(({ paragraphs }) => paragraphs),
  }));
}

/** Measures all questions in the corpus of all articles: rarity wants more than one. */
function measureCases(set: readonly LabelledArticle[]): readonly CharacterCase[] {
  const placed = set.map((one, at) => placeArticle(one, `article-${at}`, 'zh'));
  const corpus = createSearchCorpus(placed.map(({ article }) => article));
  return placed.flatMap((one, article) => measureArticle(corpus, one, article));
}

function measureArticle(
  corpus: SearchCorpus,
  { article: home, questions }: PlacedArticle,
  article: number,
): readonly CharacterCase[] {
  return questions.map(({ question: asked, answers, paragraph: right }) => {
    const question = readQuestion(corpus, asked);
    const scope = scopeOf(corpus);
    const weights = weighTerms(corpus, question, scope);
    const paragraphs = retrieve(corpus, question, scope, candidateLimit);
    const candidates = measureCandidates(corpus, question, weights, { paragraphs });
    const characters = readCharacters(corpus, asked);
    const isHome = (paragraph: number) => corpus.paragraphs[paragraph]?.article === home;
    return {
      article,
      values: candidates.map((candidate) =>
        measureCharacters(corpus, characters, placeOf(candidate)),
      ),
      paragraphs: candidates.map(({ paragraph }) => paragraph),
      labels: {
        sentence: Uint8Array.from(candidates, ({ paragraph, match: { sentence } }) =>
          Number(isHome(paragraph) && answers.some((answer) => holds(sentence.span, answer))),
        ),
        paragraph: Uint8Array.from(candidates, ({ paragraph, match: { sentence } }) =>
          Number(isHome(paragraph) && sentence.passage.paragraph === right),
        ),
      },
    };
  });
}

function placeOf({ paragraph, match }: Candidate): SentencePlace {
  return { paragraph, sentence: match.sentence };
}

/** Trains one weight for each feature. */
function trainModel(cases: readonly CharacterCase[]): CharacterModel {
  const scaling = measureScaling(cases.flatMap(({ values }) => values));
  const scaled = cases.map(({ values, labels }) => ({
    values: values.map((list) => applyScaling(list, scaling, characterClip)),
    labels,
  }));
  const weights = createParameters(characterFeatures.length, { decays: true });
  const learner: Learner<(typeof scaled)[number]> = {
    parameters: [weights],
    score: ({ values }) => Float32Array.from(values, (list) => dot(weights.values, list)),
    learn({ values }, slopes) {
      values.forEach((list, at) => {
        const slope = slopes[at] ?? 0;
        for (let index = 0; index < list.length; index++) {
          weights.gradients[index] = (weights.gradients[index] ?? 0) + slope * (list[index] ?? 0);
        }
      });
    },
  };
  trainListwise(learner, scaled, { ...schedule, random: seededRandom(seed) });
  return Object.fromEntries(
    characterFeatures.map((name, at) => [
      name,
      {
        mean: rounded(scaling.mean[at] ?? 0),
        scale: rounded(scaling.scale[at] ?? 1),
        weight: rounded(weights.values[at] ?? 0),
      },
    ]),
  );
}

/** The best sentence of the best paragraph, as `rankParagraphs` finds it. */
function bestOf({ values, paragraphs }: CharacterCase, model: CharacterModel): number {
  const chances = softmax(Float32Array.from(values, (list) => scoreOf(list, model)));
  const sums = new Map<number, number>();
  paragraphs.forEach((paragraph, at) => {
    sums.set(paragraph, (sums.get(paragraph) ?? 0) + (chances[at] ?? 0));
  });
  const [first] = [...sums].sort(([, one], [, other]) => other - one);
  return paragraphs.reduce(
    (best, paragraph, at) =>
      paragraph === first?.[0] && (best < 0 || (chances[at] ?? 0) > (chances[best] ?? 0))
        ? at
        : best,
    -1,
  );
}

function scoreOf(values: Float32Array, model: CharacterModel): number {
  return Object.values(characterParts(values, model)).reduce((sum, part) => sum + part, 0);
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
