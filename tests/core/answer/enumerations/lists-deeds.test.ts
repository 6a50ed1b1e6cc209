import { describe, expect, it } from 'vitest';
import { findEnumerations } from '../../../../src/core/answer/enumerations/find-enumerations.js';
import { listsDeeds } from '../../../../src/core/answer/enumerations/lists-deeds.js';
import { buildArticle } from '../../../../src/core/article/build-article.js';

function deedsIn(text: string): readonly boolean[] {
  const article = buildArticle({
    slug: 'a',
    metadata: { title: 'A', authors: [], language: 'en', aliases: [], other: {} },
    blocks: [{ kind: 'text', text }],
  });
  return findEnumerations(article).map(listsDeeds);
}

describe('listsDeeds', () => {
  it.each([
    ['Firstly, join a club. Secondly, feed the birds. Finally, never open the cage.', true],
    ['First, the roof leaked. Second, tools came back dirty.', false],
    ['First, winters are cold. Second, rivers freeze early.', false],
  ])('tells of "%s": %s', (text, expected) => {
    expect(deedsIn(text)).toEqual([expected]);
  });
});
