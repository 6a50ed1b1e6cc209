import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import {
  planReading,
  readPart,
  spanOfPart,
} from '../../../../src/core/study/session/reading-plan.js';
import { readingSeconds } from '../../../../src/core/study/session/reading-time.js';

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;
const article = parseArticle({
  slug: 'plan',
  markdown: `# Plan

${words(119)}

## One

### Inner

${words(238)}

## Two

${Array.from({ length: 20 }, () => words(119)).join('\n\n')}
`,
});

describe('planReading', () => {
  it('plans every section that has paragraphs, in order', () => {
    const plan = planReading(article);

    expect(plan.map(({ title }) => title)).toEqual(['Plan', 'Inner', 'Two', 'Two']);
    expect(plan.map(({ seconds }) => seconds)).toEqual([30, 60, 300, 300]);
  });

  it('takes the sections asked for, with those inside them', () => {
    const one = article.sections.find(({ title }) => title === 'One');

    const plan = planReading(article, one ? [one.id] : []);

    expect(plan.map(({ title }) => title)).toEqual(['Inner']);
  });

  it('reads every passage once', () => {
    const read = planReading(article).flatMap((part) => readPart(article, part));

    const expected = article.passages.filter(
      ({ paragraph }) => article.paragraphs[paragraph]?.kind !== 'heading',
    );
    expect(read.map(({ passage }) => passage.index)).toEqual(expected.map(({ index }) => index));
  });

  it('finds no part that the article has no more', () => {
    const other = parseArticle({ slug: 'plan', markdown: '# Plan\n\n## Three\n\nShort.\n' });
    const part = planReading(article).at(-1);

    expect(part && spanOfPart(other, part)).toBeUndefined();
    expect(part && readPart(other, part)).toEqual([]);
  });
});

describe('readingSeconds', () => {
  it.each([
    ['English words', words(238), 'en', 60],
    ['Chinese characters', '读'.repeat(255), 'zh', 60],
    ['nothing', ' ', 'en', 0],
  ])('counts %s', (_, text, language, seconds) => {
    expect(readingSeconds(text, language)).toBeCloseTo(seconds, 0);
  });
});
