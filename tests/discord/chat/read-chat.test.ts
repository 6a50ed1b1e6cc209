import { describe, expect, it } from 'vitest';
import { readChat } from '../../../src/discord/chat/read-chat.js';

const here = { botId: '9', isDirect: false, isReplyToBot: false };

describe('readChat', () => {
  it.each([
    ['a mention in front', '<@9> what is tea?', 'what is tea?'],
    ['a mention at the end', 'what is tea, <@!9>?', 'what is tea, ?'],
    ['a mention between lines', 'so:\n<@9>\nwhat is tea?', 'so: what is tea?'],
    ['a mention alone', ' <@9> ', ''],
    ['somebody named later', '<@9> what does <@5> say?', 'what does <@5> say?'],
    ['a quoted line above', '> tea is old\n<@9> is it?', 'is it?'],
    ['a code block above', '```\nx = 1\n```\n<@9> what is tea?', 'what is tea?'],
    ['code in a line', '<@9> what is `tea`?', 'what is tea ?'],
  ])('hears %s', (_name, content, question) => {
    expect(readChat({ ...here, content })).toBe(question);
  });

  it.each([
    ['no mention', 'what is tea?'],
    ['somebody else’s mention', '<@5> what is tea?'],
    ['a message that opens with another’s mention', '<@5> ask <@9>, it knows'],
    ['a role first', '<@&5> who knows <@9>?'],
    ['everyone', '@everyone what is tea?'],
    ['a mention in a quoted line', '> <@9> what is tea?\nthat was me'],
    ['a mention in a long quote', 'she said\n>>> so\n<@9> what is tea?'],
    ['a mention in code', 'write `<@9> question` to ask'],
    ['a mention in a code block', '```\n<@9> question\n```'],
  ])('leaves alone %s', (_name, content) => {
    expect(readChat({ ...here, content })).toBeUndefined();
  });

  it('hears a reply to the bot, unless it is for another', () => {
    const reply = { ...here, isReplyToBot: true };

    expect(readChat({ ...reply, content: 'and the second?' })).toBe('and the second?');
    expect(readChat({ ...reply, content: '<@5> look at this' })).toBeUndefined();
    expect(readChat({ ...reply, content: '' })).toBeUndefined();
  });

  it('hears everything in a DM, a lone quotation too, but not a picture', () => {
    const direct = { ...here, isDirect: true };

    expect(readChat({ ...direct, content: 'what is tea?' })).toBe('what is tea?');
    expect(readChat({ ...direct, content: '> Tea is a drink.' })).toBe('Tea is a drink.');
    expect(readChat({ ...direct, content: '' })).toBeUndefined();
  });
});
