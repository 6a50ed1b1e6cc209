import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { createSearchCorpus } from '../../../src/core/search/search-corpus.js';
import { readQuestion } from '../../../src/core/search/search-question.js';
import { linkedArticles } from '../../linked-articles/linked-articles.js';

describe('readQuestion', () => {
  // One is in German, one in English, one in Chinese.
  const german = [...linkedArticles].sort((one) => (one.metadata.language === 'de' ? -1 : 1));
  const corpus = createSearchCorpus(german);

  it.each([
    ['What should the keeper of the lamp be told?', 'en'],
    ['What is it built on?', 'en'],
    ['Who should be asked about it?', 'en'],
    ['Was trägt die Brücke?', 'de'],
    ['Wer hat die Kosten getragen?', 'de'],
    ['茶馆几点开门?', 'zh'],
    ['lamps', 'en'],
    ['Fahrräder', 'de'],
  ])('reads "%s" in its own language', (text, language) => {
    expect(readQuestion(corpus, text).language).toBe(language);
  });

  it('names no word of an English question as missing that a German article stands before', () => {
    const library = createLibrary(german);
    const answer = library.ask({ question: 'What should be put out at dawn by the windmill?' });

    expect(answer.unmatched).toEqual(['windmill']);
  });
});
