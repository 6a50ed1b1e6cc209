import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { buildArticle } from '../../../src/core/article/build-article.js';
import { slice } from '../../../src/core/article/span.js';
import { findEvidence } from '../../../src/core/search/find-evidence.js';
import { createSearchCorpus } from '../../../src/core/search/search-corpus.js';

function article(slug: string, paragraphs: readonly string[], language = 'en'): Article {
  return buildArticle({
    slug,
    metadata: { title: slug, authors: [], language, aliases: [], other: {} },
    blocks: paragraphs.map((text) => ({ kind: 'text', text })),
  });
}

const bees = article('bees', [
  'A honey bee colony has one queen. She lays up to 2,000 eggs a day in spring. Worker bees feed the larvae.',
  'In winter the bees form a cluster around the queen. They eat about 15 kg of stored honey until March.',
  'Karl von Frisch decoded the waggle dance in 1927. The dance tells other bees the direction of food.',
  'Varroa mites weaken colonies because they feed on the fat of larvae. Beekeepers treat hives with acid.',
  'Beekeeping was organised in ancient Egypt. Hives of clay stood along the Nile.',
]);

const rivers = article('rivers', [
  'The Nile flows north through eleven countries. It reaches the sea in Egypt.',
  'The Amazon carries more water than any other river. Its basin holds the largest rainforest.',
]);

function bestSentence(question: string, of: readonly Article[] = [bees]): string {
  const [first] = findEvidence(createSearchCorpus(of), question).evidence;
  return first ? slice(first.article.text, first.sentence) : '';
}

describe('findEvidence', () => {
  it.each([
    [
      'a number is asked for, and the sentence has one',
      'How many eggs does the queen lay a day?',
      '2,000 eggs',
    ],
    [
      'a person is asked for, and the sentence names one',
      'Who decoded the waggle dance?',
      'Karl von Frisch',
    ],
    [
      'a reason is asked for, and "because" leads to it',
      'Why do mites weaken a colony?',
      'because',
    ],
    ['the verb is irregular', 'Where did the hives stand?', 'Hives of clay stood'],
    ['British and American spelling meet', 'Where was beekeeping organized?', 'ancient Egypt'],
    ['words are hyphenated another way', 'bee-keeping in Egypt', 'ancient Egypt'],
    ['lunr operators stand in the question', 'queen: ^2 ~1 +winter -bees *', 'winter'],
  ])('puts the right sentence first when %s', (_, question, expected) => {
    expect(bestSentence(question)).toContain(expected);
  });

  it('gives one evidence a passage, best first', () => {
    const { evidence } = findEvidence(createSearchCorpus([bees]), 'Where do bees live in winter?');

    const passages = evidence.map(({ passage }) => passage.index);
    const scores = evidence.map(({ score }) => score);
    expect(new Set(passages).size).toBe(passages.length);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('takes each score apart without a rest', () => {
    const { evidence } = findEvidence(
      createSearchCorpus([bees, rivers]),
      'Where does the Nile flow?',
    );

    for (const { score, parts } of evidence) {
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(score, 3);
    }
  });

  it('highlights the matching words, inside the passage', () => {
    const [first] = findEvidence(createSearchCorpus([bees]), 'the waggle dances').evidence;

    expect(first?.highlights.map((span) => slice(bees.text, span))).toEqual([
      'waggle',
      'dance',
      'dance',
    ]);
  });

  it('searches only the article that is named', () => {
    const corpus = createSearchCorpus([bees, rivers]);

    const { evidence } = findEvidence(corpus, 'What lies along the Nile?', { article: 'bees' });

    expect(new Set(evidence.map(({ article: { slug } }) => slug))).toEqual(new Set(['bees']));
  });

  it('names the words that are nowhere, as asked', () => {
    const { unmatched } = findEvidence(createSearchCorpus([bees]), 'Do Robots feed the larvae?');

    expect(unmatched).toEqual(['Robots']);
  });

  it('is sure of a covered question and not of another', () => {
    const corpus = createSearchCorpus([bees]);

    const covered = findEvidence(corpus, 'Who decoded the waggle dance?');
    const other = findEvidence(corpus, 'How much money did the government invest in railways?');

    expect(covered.isCovered).toBe(true);
    expect(other.isCovered).toBe(false);
    expect(covered.confidence).toBeGreaterThan(other.confidence);
  });

  it.each(['', '???', '🙂', 'what is the', 'xyzzy', '~ ^ * + -', 'a'.repeat(4000)])(
    'answers %j without an error',
    (question) => {
      const { confidence } = findEvidence(createSearchCorpus([bees]), question);

      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    },
  );

  it('never throws and never leaves the passage', () => {
    const corpus = createSearchCorpus([bees, rivers]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        for (const { passage, sentence, highlights } of findEvidence(corpus, question).evidence) {
          expect(passage.sentences).toContainEqual(sentence);
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(passage.span.start);
            expect(end).toBeLessThanOrEqual(passage.span.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ranks alike whatever the order of the articles', () => {
    const question = 'Where in Egypt did people keep bees?';
    const rank = (of: readonly Article[]) =>
      findEvidence(createSearchCorpus(of), question).evidence.map(
        ({ article: { slug }, sentence }) => [slug, sentence.start],
      );

    expect(rank([rivers, bees])).toEqual(rank([bees, rivers]));
  });

  it('finds Chinese passages by their words', () => {
    const text = article(
      'zh',
      ['数字技术创新推动产业升级。企业应当发挥主导作用。', '区域创新网络连接大学与企业。'],
      'zh',
    );

    expect(bestSentence('谁应当发挥主导作用？', [text])).toBe('企业应当发挥主导作用。');
    expect(bestSentence('区域网络连接什么？', [text])).toBe('区域创新网络连接大学与企业。');
  });

  it('leaves a heading behind the text that it heads', () => {
    const headed = buildArticle({
      slug: 'headed',
      metadata: { title: 'Headed', authors: [], language: 'en', aliases: [], other: {} },
      blocks: [
        { kind: 'heading', text: 'The waggle dance', depth: 2 },
        { kind: 'text', text: 'With the waggle dance a bee shows the way to food.' },
      ],
    });

    expect(bestSentence('What is the waggle dance for?', [headed])).toContain('shows the way');
  });
});
