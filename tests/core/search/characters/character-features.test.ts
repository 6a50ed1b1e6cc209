import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import {
  characterFeatures,
  measureCharacters,
  readCharacters,
} from '../../../../src/core/search/characters/character-features.js';
import { characterParts } from '../../../../src/core/search/characters/character-ranker.js';
import { readUnits } from '../../../../src/core/search/characters/read-units.js';
import { findEvidence } from '../../../../src/core/search/find-evidence.js';
import { createSearchCorpus } from '../../../../src/core/search/search-corpus.js';

const corpus = createSearchCorpus([
  parseArticle({
    slug: 'cha',
    markdown:
      '---\ntitle: 茶\nlanguage: zh\n---\n\n绿茶在春天由人手采摘。水温应为八十度，时间为3分钟。\n\n红茶要经过发酵，味道更浓。\n\n茶园位于高山之上。',
  }),
]);

describe('readUnits', () => {
  it('takes Chinese apart by characters and the rest by words, particles aside', () => {
    expect(readUnits('茶的 3 cups')).toEqual({
      all: ['茶', '的', '3', 'cup'],
      singles: ['茶', '3', 'cup'],
      pairs: ['茶 的', '的 3', '3 cup'],
    });
  });

  it('is empty for nothing', () => {
    expect(readUnits(' 。')).toEqual({ all: [], singles: [], pairs: [] });
  });
});

describe('measureCharacters', () => {
  const at = (position: number) => {
    const sentence = corpus.sentences[position];
    if (!sentence) throw new Error('Expected a sentence');
    return { paragraph: sentence.paragraph, sentence };
  };
  const featureOf = (asked: string, position: number, name: string) =>
    measureCharacters(corpus, readCharacters(corpus, asked), at(position))[
      characterFeatures.indexOf(name)
    ];
  const positionOf = (word: string) =>
    corpus.sentences.findIndex(({ span, paragraph }) =>
      corpus.paragraphs[paragraph]?.article.text.slice(span.start, span.end).includes(word),
    );

  it('gives a share of 1 to a sentence that has all of the question', () => {
    const share = featureOf('红茶发酵', positionOf('红茶'), 'characters: sentence share');

    expect(share).toBeCloseTo(1);
    expect(featureOf('红茶发酵', positionOf('高山'), 'characters: sentence share')).toBeLessThan(
      0.5,
    );
  });

  it('counts what the sentence before adds', () => {
    expect(
      featureOf('绿茶水温', positionOf('水温'), 'characters: gain of previous'),
    ).toBeGreaterThan(0);
  });

  it('measures the longest run of neighbours', () => {
    expect(featureOf('由人手采摘吗', positionOf('绿茶'), 'longest run of characters')).toBe(5);
  });

  it('gives one finite number for each feature, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (asked) => {
        const values = measureCharacters(corpus, readCharacters(corpus, asked), at(1));

        expect(values).toHaveLength(characterFeatures.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('characterParts', () => {
  it('sum to the score of the evidence, with what other sentences add', () => {
    const { evidence } = findEvidence(corpus, '绿茶的水温是多少？');

    for (const { score, parts } of evidence) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 3);
    }
    expect(evidence.length).toBeGreaterThan(0);
  });

  it('give nothing for a feature without a weight', () => {
    const parts = characterParts(new Float32Array(characterFeatures.length), {});

    expect(Object.keys(parts)).toEqual([...characterFeatures]);
    expect(Object.values(parts).every((part) => part === 0)).toBe(true);
  });
});
