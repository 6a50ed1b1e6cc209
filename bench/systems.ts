import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createLibrary } from '../src/core/answer/create-library.js';
import type { Article } from '../src/core/article/article.js';
import { slice } from '../src/core/article/span.js';

/** Something that questions are asked of. */
export interface System {
  readonly name: string;
  /** Indexes an article, and gives the function that answers a question from it. */
  build(article: Article): (question: string) => unknown;
}

/** Footnote beside two search libraries with their defaults, over the same passages. */
export const systems: readonly System[] = [
  {
    name: 'footnote',
    build(article) {
      const library = createLibrary([article]);
      // The index is made with the first question.
      library.ask({ question: article.metadata.title });
      return (question) => library.ask({ question });
    },
  },
  {
    name: 'lunr',
    build(article) {
      const index = lunr(function () {
        this.ref('id');
        this.field('text');
        for (const document of documentsOf(article)) this.add(document);
      });
      return (question) => index.search(question.replace(/[:~^+*-]/gu, ' '));
    },
  },
  {
    name: 'minisearch',
    build(article) {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(documentsOf(article));
      return (question) => index.search(question);
    },
  },
];

function documentsOf({ text, passages }: Article): { id: number; text: string }[] {
  return passages.map(({ index, span }) => ({ id: index, text: slice(text, span) }));
}
