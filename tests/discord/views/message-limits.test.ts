import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import type { Article } from '../../../src/core/article/article.js';
import { placesWithin } from '../../../src/discord/buttons/span-codes.js';
import { aboutView } from '../../../src/discord/views/about-view.js';
import { clarifyView } from '../../../src/discord/views/clarify-view.js';
import { listView } from '../../../src/discord/views/list-view.js';
import { outlineView } from '../../../src/discord/views/outline-view.js';
import { passageView } from '../../../src/discord/views/passage-view.js';
import { sectionChoiceView } from '../../../src/discord/views/section-choice-view.js';
import { sectionView } from '../../../src/discord/views/section-view.js';
import { expectSendable } from '../expect-sendable.js';
import { articles, settings } from '../some-articles.js';

const RUNS = { numRuns: 60 };

function citationsOf(article: Article) {
  return article.passages.flatMap(({ sentences }) => sentences.map((span) => cite(article, span)));
}

describe('what Discord takes of any article', () => {
  it('is every passage', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const all = citationsOf(article);
        for (const citation of all) {
          const places = placesWithin([citation, ...all.slice(0, 9)]);
          expectSendable(passageView([citation, ...places.slice(1)], setting));
        }
      }),
      RUNS,
    );
  });

  it('is every page of every section', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const places = citationsOf(article).slice(0, 10);
        for (const section of article.sections) {
          for (const page of [0, 1, 2, 99]) {
            expectSendable(sectionView({ ...setting, article, section, page, places }));
          }
        }
      }),
      RUNS,
    );
  });

  it('is every page of every list', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const all = citationsOf(article);
        for (const list of ['more', 'search', 'items', 'selection'] as const) {
          for (const places of [all, all.slice(0, 5)]) {
            for (const page of [0, 1, 99])
              expectSendable(listView(places, { ...setting, list, page }));
          }
        }
      }),
      RUNS,
    );
  });

  it('is the outline, a choice of sections, a choice of places, and what is told about it', () => {
    fc.assert(
      fc.property(articles, settings, fc.string({ maxLength: 6000 }), (article, setting, name) => {
        const offered = article.sections.map((section) => ({ article, section }));
        expectSendable(outlineView(article, 0, setting));
        expectSendable(outlineView(article, 1, setting));
        expectSendable(sectionChoiceView({ name, kind: 'none', offered }, setting));
        expectSendable(aboutView(Array<Article>(60).fill(article), setting));
        const citations = citationsOf(article).slice(0, 4);
        expectSendable(
          clarifyView(
            {
              kind: 'clarify',
              citations,
              question: '',
              resolved: '',
              confidence: 0.5,
              unmatched: [],
              corrections: [],
              evidence: [],
            },
            { ...setting, above: [] },
          ),
        );
      }),
      RUNS,
    );
  });

  it('is all of a section, none of its passages lost', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const section = article.sections.at(-2) ?? article.sections[0];
        if (!section) return;
        const shown: string[] = [];
        let last = '';
        for (let page = 0; ; page++) {
          const view = sectionView({ ...setting, article, section, page, places: [] });
          if (view.content === last) break;
          last = view.content;
          shown.push(...view.quotes.map(({ words }) => words));
        }
        const isShown = (words: string) => shown.some((one) => one.includes(words));
        for (const passage of article.passages) {
          if (passage.section !== section.index) continue;
          if (article.paragraphs[passage.paragraph]?.kind === 'heading') continue;
          for (const { start, end } of passage.sentences) {
            if (end - start > 700) continue;
            expect(isShown(article.text.slice(start, end))).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
