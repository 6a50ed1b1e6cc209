import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/answer/phrases/english.js';
import { readSectionReference } from '../../../src/core/answer/section-reference.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const law = parseArticle({
  slug: 'law',
  markdown: `# Rules of the harbour

## Part I. In general

### 1. Purpose

Boats moor here.

## Part II. Duties

### 2. Fees

Each boat pays.

### 3. Noise

Horns are silent at night.
`,
});

describe('readSectionReference', () => {
  it.each([
    ['section 3', 'Noise'],
    ['what does section 2 say', 'Fees'],
    ['§1', 'Purpose'],
    ['part 2', 'Duties'],
    ['section 2.3', 'Noise'],
  ])('finds "%s" where sections are counted on from part to part', (words, title) => {
    expect(readSectionReference(words, law, english)?.section?.title).toContain(title);
  });
});
