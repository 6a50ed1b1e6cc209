import { describe, expect, it } from 'vitest';
import { settlingFirst } from '../../../src/core/answer/settling-first.js';
import { buildArticle } from '../../../src/core/article/build-article.js';
import { slice } from '../../../src/core/article/span.js';
import { findEvidence } from '../../../src/core/search/find-evidence.js';
import { createSearchCorpus } from '../../../src/core/search/search-corpus.js';

const article = buildArticle({
  slug: 'sourdough',
  metadata: { title: 'Sourdough', authors: [], language: 'en', aliases: [], other: {} },
  blocks: [
    { kind: 'text', text: 'This leaflet tells bakers how to start. A starter lives for years.' },
    {
      kind: 'text',
      text: 'Begin with two jars rather than one, since a jar may crack. The oven needs an hour.',
    },
    { kind: 'text', text: 'Never wash the jar with soap.' },
  ],
});
const corpus = createSearchCorpus([article]);

function firstFor(question: string): string {
  const [first] = settlingFirst(findEvidence(corpus, question).evidence, question);
  return first ? slice(article.text, first.sentence) : '';
}

describe('settlingFirst', () => {
  it.each([
    ['should I start with one jar?', 'two jars rather than one'],
    ['may I wash the jar with soap?', 'Never wash'],
  ])('puts first for "%s" the sentence that settles it', (question, words) => {
    expect(firstFor(question)).toContain(words);
  });

  it('leaves other questions as they are', () => {
    expect(firstFor('who tells bakers how to start with one jar?')).toContain('This leaflet');
  });
});
