import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { harbour, orchard } from './sample-articles.js';

const letter = parseArticle({
  slug: 'letter',
  markdown: `# Quiet streets

According to an article published by Professor Ada Lind in a weekly, quiet streets need slower cars.

Cars pass the school at fifty. The mayor said that drivers should slow down by themselves. Streets
with trees are quieter than streets without. The town must lower the limit near every school.
Benches were bought in 2019. Parents ought to walk with their children once a week. In conclusion, slow streets are
quiet streets.
`,
});

const pond = parseArticle({
  slug: 'pond',
  markdown: `# The pond

Newts came back.

## Conclusion

Ponds are worth their mud. Dig one.

## Thanks

We thank the newts.
`,
});

const walk = parseArticle({
  slug: 'walk',
  markdown: `# A walk

## The way

It is a long walk to the hut. The path is steep.

## The evening

The boots dry by the stove. Nobody talks at all.
`,
});

function told(question: string, article = letter): readonly string[] {
  const answer = createLibrary([article]).ask({ question });
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('advice', () => {
  it.each([
    'What do the authors recommend?',
    'what does the article suggest?',
    'what should be done?',
    'what are the proposals?',
  ])('is what the text says itself should be: %s', (question) => {
    const found = told(question);

    expect(found).toHaveLength(2);
    expect(found[0]).toContain('must lower the limit');
    expect(found[1]).toContain('ought to walk');
  });

  it('is the measures that the text lists, where it lists some', () => {
    const found = told('what does the article recommend?', harbour);

    expect(found).toEqual(['Report every leak.', 'Wash decks on land only.']);
  });

  it('is not made up where the text gives none', () => {
    expect(told('what do the authors recommend?', orchard)).toEqual([]);
  });
});

describe('a conclusion', () => {
  it.each([
    'what does the article conclude?',
    'What is the conclusion?',
    'what is the bottom line',
    'the takeaway?',
    'What are the closing words of the article?',
    'what conclusion do the authors draw?',
  ])('is what the text calls so: %s', (question) => {
    expect(told(question)).toEqual(['In conclusion, slow streets are quiet streets.']);
  });

  it('is the section that is called so', () => {
    const answer = createLibrary([pond]).ask({ question: 'what does the article conclude?' });

    expect(answer).toMatchObject({ kind: 'section', section: { title: 'Conclusion' } });
  });

  it('is chosen from the last section, as a selection, where nothing is called so', () => {
    const answer = createLibrary([walk]).ask({ question: 'what is the conclusion?' });

    expect(answer).toMatchObject({ kind: 'listed', extent: 'selection' });
    expect(told('what is the conclusion?', walk)[0]).toBe('The boots dry by the stove.');
  });
});

describe('the beginning and the end', () => {
  it.each([
    ['how does the article begin?', 'It is a long walk to the hut.'],
    ["What's the opening about?", 'It is a long walk to the hut.'],
    ['what is said in the introduction?', 'It is a long walk to the hut.'],
    ['how does it end?', 'Nobody talks at all.'],
    ['what is the ending?', 'Nobody talks at all.'],
  ])('are quoted where no section is called so: %s', (question, sentence) => {
    expect(told(question, walk)).toEqual([sentence]);
  });
});

describe('the main point', () => {
  it('is not what others say of the text', () => {
    expect(told('what do the authors argue?')[0]).not.toContain('According to');
  });
});
