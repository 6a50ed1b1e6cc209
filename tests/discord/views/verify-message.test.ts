import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import { passageView } from '../../../src/discord/views/passage-view.js';
import { verifyMessage } from '../../../src/discord/views/verify-message.js';
import { settingFor, tea } from '../some-articles.js';

const span = { start: tea.text.indexOf('Steam stops'), end: tea.text.indexOf('Black leaves') };
const citation = cite(tea, { ...span, end: tea.text.indexOf('.', span.start) + 1 });
const message = passageView([citation], settingFor());

describe('verifyMessage', () => {
  it('lets a message through whose quotes are the article’s words', () => {
    expect(verifyMessage(message)).toBe(message);
  });

  it.each([
    ['one letter changed in the content', { content: message.content.replace('Steam', 'Steal') }],
    [
      'one letter changed in content and quote alike',
      {
        content: message.content.replace('Steam', 'Steal'),
        quotes: message.quotes.map((quote) => ({
          ...quote,
          markdown: quote.markdown.replace('Steam', 'Steal'),
        })),
      },
    ],
    [
      'other words said to be the article’s',
      {
        content: message.content.replace('Steam', 'Steal'),
        quotes: message.quotes.map((quote) => ({
          ...quote,
          words: quote.words.replace('Steam', 'Steal'),
          markdown: quote.markdown.replace('Steam', 'Steal'),
        })),
      },
    ],
  ])('throws for %s', (_name, change) => {
    expect(() => verifyMessage({ ...message, ...change })).toThrow(/Expected/u);
  });
});
