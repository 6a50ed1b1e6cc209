import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import { languages } from '../../../src/discord/texts/languages.js';
import { plainBlock } from '../../../src/discord/views/block.js';
import { echoView, readEcho, readNotes } from '../../../src/discord/views/note-views.js';
import { passageView } from '../../../src/discord/views/passage-view.js';
import { marked } from '../marked-text.js';
import { articles, settings } from '../some-articles.js';

describe('readEcho', () => {
  it('reads every question back as it was echoed, but for its white space', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string(), fc.lorem()), (question) => {
        const { markdown } = echoView(question, 500);

        expect(readEcho(`${markdown}\n> A quote.`)).toBe(question.replace(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('reads nothing where no question is repeated', () => {
    expect(readEcho('> “A quote.”')).toBe('');
    expect(readEcho('-# Not in the text: “zebra”.')).toBe('');
  });
});

describe('readNotes', () => {
  it('finds the notes above any passage, and nothing of the passage', () => {
    fc.assert(
      fc.property(
        articles,
        settings,
        marked,
        fc.boolean(),
        (article, setting, asked, isCounted) => {
          const { texts } = setting;
          const above = [
            echoView(asked),
            plainBlock(`-# ${texts.answer.unmatched(['zebra'])}`),
            plainBlock(isCounted ? `**${texts.answer.figure({ value: 3, unit: 'words' })}**` : ''),
          ];
          const notes = above
            .map(({ markdown }) => markdown)
            .filter((line) => line !== '')
            .join('\n');
          for (const { span } of article.passages) {
            const { content } = passageView([cite(article, span)], { ...setting, above });

            expect(readNotes(content).markdown).toBe(notes);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(languages.map(({ locale, texts }) => [locale, texts.quote]))(
    'leaves out that a quote was cut, in %s',
    (_locale, { cutBefore, tooLong }) => {
      expect(readNotes(`-# ${cutBefore}\n> A quote.`).markdown).toBe('');
      expect(readNotes(`-# “Why?”\n-# ${tooLong}`).markdown).toBe('-# “Why?”');
    },
  );
});
