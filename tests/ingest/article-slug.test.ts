import { describe, expect, it } from 'vitest';
import { readSlug } from '../../src/ingest/article-slug.js';

describe('readSlug', () => {
  it.each([
    ['tea.md', 'tea'],
    ['digital-technology-innovation.md', 'digital-technology-innovation'],
    ['Tea_2.1.MD', 'Tea_2.1'],
    ['茶.md', '茶'],
    ['cafe\u0301.md', 'café'],
    [`${'a'.repeat(60)}.md`, 'a'.repeat(60)],
  ])('takes the name of %s', (fileName, slug) => {
    expect(readSlug(fileName)).toEqual({ kind: 'slug', slug });
  });

  it.each([
    ['My notes (1).md', 'cannot be a part of a web address', 'my-notes-1.md'],
    ['a?b#c.md', 'cannot be a part of a web address', 'a-b-c.md'],
    ['..md', 'cannot be a part of a web address', 'article.md'],
    ['-tea.md', 'cannot be a part of a web address', 'tea.md'],
    ['a%2e.md', 'cannot be a part of a web address', 'a-2e.md'],
    ['ab\u202etxt.md', 'cannot be a part of a web address', 'ab-txt.md'],
    [`${'word-'.repeat(13)}.md`, 'longer than 60 characters', `${'word-'.repeat(11)}word.md`],
    [`${'茶'.repeat(30)}.md`, 'too long for a web address', `${'茶'.repeat(20)}.md`],
  ])('refuses %s, and suggests another name', (fileName, reason, suggestion) => {
    expect(readSlug(fileName)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(reason),
      suggestion,
    });
    expect(readSlug(suggestion).kind).toBe('slug');
  });
});
