import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer/answer.js';
import { cite } from '../../../src/core/answer/citation.js';
import type { Article } from '../../../src/core/article/article.js';
import { referToSpan } from '../../../src/core/article/span-reference.js';
import { bookmarksFile } from '../../../src/discord/bookmarks/bookmarks-file.js';
import type { PlacedBookmark } from '../../../src/discord/bookmarks/place-bookmark.js';
import { placesWithin } from '../../../src/discord/buttons/span-codes.js';
import { aboutView } from '../../../src/discord/views/about-view.js';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { bookmarksView } from '../../../src/discord/views/bookmarks-view.js';
import { clarifyView } from '../../../src/discord/views/clarify-view.js';
import { discussionsLine } from '../../../src/discord/views/discussions-line.js';
import { listView } from '../../../src/discord/views/list-view.js';
import { outlineView } from '../../../src/discord/views/outline-view.js';
import { passageView } from '../../../src/discord/views/passage-view.js';
import { privacyView } from '../../../src/discord/views/privacy-view.js';
import { sectionChoiceView } from '../../../src/discord/views/section-choice-view.js';
import { sectionView } from '../../../src/discord/views/section-view.js';
import { expectSendable } from '../expect-sendable.js';
import { articles, settings } from '../some-articles.js';

const RUNS = { numRuns: 60 };

function citationsOf(article: Article) {
  return article.passages.flatMap(({ sentences }) => sentences.map((span) => cite(article, span)));
}

const base = {
  question: 'q '.repeat(2000),
  resolved: '',
  confidence: 0.5,
  unmatched: Array<string>(30).fill('x'.repeat(60)),
  corrections: Array(20).fill({ from: 'a'.repeat(50), to: 'b'.repeat(50) }),
  evidence: [],
};

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
          clarifyView({ ...base, kind: 'clarify', citations }, { ...setting, above: [] }),
        );
      }),
      RUNS,
    );
  });

  it('is every answer, with the longest question and all its notes', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const [first, ...more] = citationsOf(article);
        const nearest = article.sections.slice(0, 3).map((section) => ({ article, section }));
        if (!first) return;
        for (const echo of ['', base.question]) {
          const show = (answer: Answer) => expectSendable(answerView(answer, { ...setting, echo }));
          show({ ...base, kind: 'quoted', citations: [first], more: more.slice(0, 9) });
          show({ ...base, kind: 'listed', citations: [first, ...more], extent: 'complete' });
          show({ ...base, kind: 'clarify', citations: [first, ...more.slice(0, 3)] });
          for (const reason of ['no-term', 'weak-evidence', 'no-such-section'] as const) {
            show({ ...base, kind: 'abstained', reason, nearest });
          }
        }
      }),
      RUNS,
    );
  });

  it('is every passage with the discussions of it', () => {
    fc.assert(
      fc.property(articles, settings, (article, setting) => {
        const line = discussionsLine(Array<string>(99).fill('0'.repeat(20)), setting.texts);
        for (const citation of citationsOf(article)) {
          const message = passageView([citation], { ...setting, group: 'server' });
          expectSendable({ ...message, content: `${message.content}\n${line}` });
        }
      }),
      RUNS,
    );
  });

  it('is every page of bookmarks, and the file of them', () => {
    fc.assert(
      fc.property(articles, settings, fc.string({ maxLength: 500 }), (article, setting, note) => {
        const placed = citationsOf(article).flatMap((citation, id): readonly PlacedBookmark[] => {
          const reference = referToSpan(article, citation.span);
          const bookmark = { id, userId: '1', reference, note, createdAt: 0 };
          return [
            { kind: 'found', citation, bookmark },
            { kind: 'gone', article, bookmark },
            { kind: 'closed', bookmark },
          ];
        });
        for (const page of [0, 1, 999]) expectSendable(bookmarksView(placed, page, setting));
        const { text } = bookmarksFile(placed, setting);
        expect(text.split('\n## ').length).toBeGreaterThanOrEqual(2);
      }),
      RUNS,
    );
  });

  it('is what is kept about a person, however much that is', () => {
    fc.assert(
      fc.property(settings, fc.nat(40), fc.string({ maxLength: 1000 }), (setting, count, words) => {
        const opinion = {
          answerId: '9'.repeat(20),
          userId: '1',
          verdict: 'not-helpful' as const,
          expected: words,
          givenAt: 0,
        };
        const record = {
          optedOutSince: 1,
          bookmarks: [],
          feedback: Array<typeof opinion>(count).fill(opinion),
          openQuestions: [],
          votes: [1, 2],
          settled: [3],
          answeredMessages: [],
          studySessions: [],
          quizzes: [],
          soloQuizzes: [],
          cardReviews: [],
        };
        expectSendable(privacyView({ record, bookmarks: [] }, setting));
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
