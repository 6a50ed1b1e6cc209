import { describe, expect, it } from 'vitest';
import {
  announcedThings,
  announces,
} from '../../../../src/core/answer/enumerations/announced-things.js';
import { buildArticle } from '../../../../src/core/article/build-article.js';

function thingsIn(text: string, language = 'en'): readonly string[] {
  const article = buildArticle({
    slug: 'a',
    metadata: { title: 'A', authors: [], language, aliases: [], other: {} },
    blocks: [{ kind: 'text', text }],
  });
  return [...announcedThings(article, { start: 0, end: text.length })];
}

describe('announcedThings', () => {
  it.each([
    ['Members must keep to these rules:', 'rule', 'member'],
    ['The volunteers met three problems.', 'problem', 'volunt'],
    ['Corresponding measures are as follows.', 'measur', 'follow'],
  ])('reads in "%s" what is listed', (text, listed, beside) => {
    const things = thingsIn(text);

    expect(things).toContain(listed);
    expect(things).not.toContain(beside);
  });

  it('reads it in Chinese', () => {
    expect(thingsIn('雨水花园有以下好处：', 'zh')).toContain('好处');
  });

  it('reads nothing in a sentence that happens to stand before a list', () => {
    expect(thingsIn('A weak colony needs help from its neighbours.')).toEqual([]);
  });
});

describe('announces', () => {
  it.each([
    ['To join, follow these steps:', true],
    ['Corresponding measures are as follows.', true],
    ['建造分为三个步骤。', true],
    ['The town took three steps.', false],
    ['It was followed by a storm.', false],
  ])('tells of "%s": %s', (sentence, expected) => {
    expect(announces(sentence)).toBe(expected);
  });
});
