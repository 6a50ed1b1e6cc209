import { describe, expect, it } from 'vitest';
import { looksLikeQuestion } from '../../../src/discord/chat/looks-like-question.js';

describe('looksLikeQuestion', () => {
  it.each([
    'What is an innovation network?',
    'what does the article say about industries',
    'so how many measures are there?',
    'Which section speaks of co-creation?',
    'Who wrote this article?',
    'is open governance recommended?',
    'And why are regional networks slow?',
    'where was it published',
    'the third measure, what is it about?',
    'does it mention taxes',
    '什么是创新网络？',
    '文章建议了哪些措施',
    '为什么创新很慢',
    'Warum ist das so langsam?',
    '¿Cuál es la conclusión del texto?',
    'How do enterprises share data across borders?',
    'Has the share of leading enterprises grown?',
    'Was ist ein Netzwerk der Innovation',
  ])('knows a question in “%s”', (line) => {
    expect(looksLikeQuestion(line)).toBe(true);
  });

  it.each([
    'hi all',
    'lol',
    'ok?',
    'really??',
    'I read section two yesterday.',
    'how are you?',
    'Does anyone have a pen?',
    'what time do we meet tonight?',
    'can you send me the link?',
    'Where are you from?',
    'I wonder what they mean.',
    'thanks, that was great!',
    'brb',
    'what',
    'See you tomorrow?',
    '你好吗？',
    '大家今晚有空吗？',
    '我不知道',
    'https://example.org/what?is=this',
    'That is what the author says.',
    'Nice quote.',
    'any of you guys up for a game?',
    'should we start?',
    'x'.repeat(600),
  ])('knows none in “%s”', (line) => {
    expect(looksLikeQuestion(line)).toBe(false);
  });
});
