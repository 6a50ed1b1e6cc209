import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/core/answer/parse-question.js';

describe('parseQuestion', () => {
  it.each([
    ['mentions', '<@123> who wrote <#45> this <:smile:678>?', 'who wrote this ?'],
    ['markup', '**what** is `eelgrass`?', 'what is eelgrass ?'],
    ['invisible characters', 'wh\u200bo\u202e wrote\u00ad this', 'who wrote this'],
    ['a link, but its words', 'see [the harbour](https://example.org)', 'see the harbour'],
  ])('takes off %s', (_, asked, text) => {
    expect(parseQuestion(asked).text).toBe(text);
  });

  it('keeps signs that belong to words', () => {
    expect(parseQuestion('is C# or snake_case allowed').text).toBe('is C# or snake_case allowed');
  });

  it('keeps what was typed', () => {
    expect(parseQuestion(' **Why** ').asked).toBe(' **Why** ');
  });

  it.each([
    ["what's it about?", 'what is it about'],
    ["who’s the author, and where's it from", 'who is the author and where is it from'],
    ["doesn't it say so", 'does not it say so'],
    ["China's system", "china's system"],
    ['§2.1', '§ 2.1'],
    ['How many? 60%', 'how many 60%'],
  ])('reads the words of "%s"', (asked, plain) => {
    expect(parseQuestion(asked).plain).toBe(plain);
  });

  it.each([[''], ['?!'], ['🙃🙃'], ['<@12>'], ['\u200b']])('finds no words in "%s"', (asked) => {
    expect(parseQuestion(asked).words).toEqual([]);
  });
});
