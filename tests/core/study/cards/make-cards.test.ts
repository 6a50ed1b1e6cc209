import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../../src/core/article/build-article.js';
import { slice } from '../../../../src/core/article/span.js';
import { makeCards } from '../../../../src/core/study/cards/make-cards.js';

const article = buildArticle({
  slug: 'mills',
  metadata: { title: 'Mills', authors: [], language: 'en', aliases: [], other: {} },
  blocks: [
    'The first mill of the valley was built in 1853 by the river.',
    'In spring a second mill of the valley burnt down in 1871 after a storm.',
    'A third mill of the valley closed for good in 1898 for want of grain.',
    'This mill of the valley was opened to visitors again in 1988.',
  ].map((text) => ({ kind: 'text', text })),
});

describe('makeCards', () => {
  const cards = makeCards(article, 'seed');

  it('makes no card of a sentence that leans on the one before', () => {
    expect(cards).toHaveLength(3);
  });

  it('leaves out a slice of its sentence, and offers it once among others', () => {
    for (const card of cards) {
      const sentence = slice(article.text, card.sentence.span);
      const blank = card.kind === 'cloze' ? slice(sentence, card.blank) : '';
      expect(card.options[card.right]).toBe(blank);
      expect(new Set(card.options).size).toBe(card.options.length);
      expect(card.options.filter((option) => sentence.includes(option))).toEqual([blank]);
    }
  });

  it('makes the same cards of the same seed', () => {
    expect(makeCards(article, 'seed')).toEqual(cards);
  });
});
