import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/article/front-matter.js';

describe('readFrontMatter', () => {
  it('reads every key', () => {
    const yaml = [
      'title: "The Tea: a story"',
      'authors: [Jane Doe, John Roe]',
      'published: 2024-11-28',
      'publisher: The Leaf',
      'source: https://example.org/tea',
      'language: zh-cn',
      'licence: CC BY 4.0',
      'aliases:',
      '  - tea',
      '  - 茶',
      'mood: { calm: true }',
    ].join('\n');

    expect(readFrontMatter(yaml, 2)).toEqual({
      title: 'The Tea: a story',
      authors: ['Jane Doe', 'John Roe'],
      published: '2024-11-28',
      publisher: 'The Leaf',
      source: 'https://example.org/tea',
      language: 'zh-CN',
      licence: 'CC BY 4.0',
      aliases: ['tea', '茶'],
      other: { mood: { calm: true } },
    });
  });

  it('takes empty values for absent ones', () => {
    expect(readFrontMatter('title:\nauthors:\naliases: []\npublisher: ""', 2)).toEqual({
      authors: [],
      aliases: [],
      other: {},
    });
  });

  it('knows the names that site generators use', () => {
    const yaml = 'author: Jane Doe\ndate: 2024-11-28T10:00:00Z\nlang: de\nlicense: MIT';

    expect(readFrontMatter(yaml, 2)).toEqual({
      authors: ['Jane Doe'],
      published: '2024-11-28T10:00:00Z',
      language: 'de',
      licence: 'MIT',
      aliases: [],
      other: {},
    });
  });

  it('keeps a title that looks like a number or a truth value', () => {
    expect(readFrontMatter('title: 007', 2).title).toBe('007');
    expect(readFrontMatter('title: true', 2).title).toBe('true');
  });

  it.each([
    ['one', 'Jane Doe', ['Jane Doe']],
    [
      'commas',
      'Jane Doe, J. R. Roe and Ann van der Poe',
      ['Jane Doe', 'J. R. Roe', 'Ann van der Poe'],
    ],
    ['an Oxford comma', 'Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['semicolons', 'Doe, Jane; Roe, John', ['Doe, Jane', 'Roe, John']],
    ['Chinese', '张三、李四', ['张三', '李四']],
    ['a name turned round', 'Doe, Jane', ['Doe, Jane']],
    ['a firm', 'Department of Trade and Industry', ['Department of Trade and Industry']],
    ['a house', 'Simon and Schuster', ['Simon and Schuster']],
  ])('splits a line of authors: %s', (_name, line, authors) => {
    expect(readFrontMatter(`authors: ${line}`, 2).authors).toEqual(authors);
  });

  it.each([
    ['2024-11-28', '2024-11-28'],
    ['2024/1/8', '2024-01-08'],
    ['28 November 2024', '2024-11-28'],
    ['Thu, Nov 28, 2024', '2024-11-28'],
    ['September 3rd, 2024', '2024-09-03'],
    ['2024年11月28日', '2024-11-28'],
    ['2024', '2024'],
    ['2024-11', '2024-11'],
    ['Winter 1999', 'Winter 1999'],
  ])('reads the date %s', (written, published) => {
    expect(readFrontMatter(`published: ${written}`, 2).published).toBe(published);
  });

  it('pollutes no prototype', () => {
    const { other } = readFrontMatter('__proto__: { polluted: yes }\nconstructor: x', 2);

    expect(Object.keys(other)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((other as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('takes control characters and line ends out of values', () => {
    expect(readFrontMatter('title: "a\\u001b[1m\\n  b"', 2).title).toBe('a\ufffd[1m b');
  });
});
