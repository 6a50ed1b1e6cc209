import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/core/article/build-article.js';
import { lunrBaseline } from '../../src/evaluation/lunr-baseline.js';

const article = buildArticle({
  slug: 'harbour',
  metadata: { title: 'Harbour', authors: [], language: 'en', aliases: [], other: {} },
  blocks: [
    { kind: 'text', text: 'The harbour was dredged in spring.' },
    { kind: 'text', text: 'A lighthouse guards the pier. It was lit by oil.' },
  ],
});
const search = lunrBaseline.open([article]);
const lighthouse = article.paragraphs.find(({ span }) =>
  article.text.slice(span.start, span.end).startsWith('A lighthouse'),
);

describe('lunrBaseline', () => {
  it.each([
    ['as typed', 'What guards the pier?'],
    ['with a colon, which lunr reads as a field', 'why: what guards the pier'],
    ['with operators', 'pier^2 ~1 +guards -*'],
  ])('finds the paragraph %s', (_, question) => {
    expect(search(question)[0]?.paragraph).toBe(lighthouse?.index);
  });

  it('gives the sentence that lunr finds best in that paragraph', () => {
    const sentence = search('lit by oil?')[0]?.sentence;

    expect(sentence && article.text.slice(sentence.start, sentence.end)).toBe('It was lit by oil.');
  });

  it('leaves the front matter out, which no labelled question is about', () => {
    const titles = search('harbour title').map(({ paragraph }) => article.paragraphs[paragraph]);

    expect(titles.some((paragraph) => paragraph?.kind === 'fact')).toBe(false);
  });
});
