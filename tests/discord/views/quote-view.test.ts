import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { english } from '../../../src/discord/texts/en.js';
import { quoteView } from '../../../src/discord/views/quote-view.js';
import { readQuote } from '../../../src/discord/views/read-quote.js';
import { seeMarkdown } from '../discord-markdown.js';
import { articles } from '../some-articles.js';

const REST = ' is here, with a good many words more, so that it fills its line.';
const five: Article = parseArticle({
  slug: 'five',
  markdown: `# Five\n\n${['One', 'Two', 'Three', 'Four', 'Five'].map((name) => `${name}${REST}`).join(' ')}`,
});

/** Cites the sentence at a place of the last passage, from 0. */
function sentence(article: Article, at: number) {
  const passage = article.passages.at(-1);
  const span = passage?.sentences[at];
  if (!span) throw new Error(`Expected a sentence at ${at}`);
  return cite(article, span);
}

function quote(limit: number, at = 2) {
  return quoteView(sentence(five, at), { texts: english, limit, isMarked: true }).markdown;
}

describe('quoteView', () => {
  it('shows the passage with its sentence in bold', () => {
    expect(quote(2000)).toBe(`> One${REST} Two${REST} **Three${REST}** Four${REST} Five${REST}`);
  });

  it('shows all of a passage that fits exactly, and cuts it when one character is missing', () => {
    const whole = quote(2000);

    expect(quote(whole.length)).toBe(whole);
    expect(quote(whole.length - 1)).not.toBe(whole);
  });

  it('cuts at sentence ends on both sides, and says so', () => {
    const { cutBefore, cutAfter } = english.quote;
    const kept = `-# ${cutBefore}\n> **Three${REST}**\n-# ${cutAfter}`;

    expect(quote(kept.length)).toBe(kept);
    expect(quote(kept.length - 1)).toBe(`-# ${english.quote.tooLong}`);
  });

  it('cuts on the far side only where the sentence is the first', () => {
    const { cutAfter } = english.quote;

    expect(quote(150, 0)).toBe(`> **One${REST}**\n-# ${cutAfter}`);
  });

  it('sets each line of a sentence in bold by itself', () => {
    const poem = parseArticle({ slug: 'poem', markdown: '# Poem\n\n- one\n- two' });
    const passage = poem.passages.at(-1);
    if (!passage) throw new Error('Expected a passage');

    const { markdown } = quoteView(cite(poem, passage.span), {
      texts: english,
      limit: 2000,
      isMarked: true,
    });

    expect(markdown).toBe('> **one**\n> **two**');
  });

  it('shows the very words of any article, and nothing but its sentence in bold', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { sentences } of article.passages) {
          for (const span of sentences) {
            const citation = cite(article, span);
            const { quotes } = quoteView(citation, { texts: english, limit: 1500, isMarked: true });
            for (const { words, markdown } of quotes) {
              expect(citation.quote).toContain(words);
              expect(readQuote(markdown)).toBe(words);
              const seen = seeMarkdown(markdown.replace(/^> /gmu, ''));
              expect(seen.text).toBe(words);
              expect(new Set(seen.live).size).toBeLessThanOrEqual(1);
              expect(seen.bold.join('\n').replace(/\s+/gu, '')).toBe(
                citation.sentence.replace(/\s+/gu, ''),
              );
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
