import type { Hono } from 'hono';
import { createLibrary } from '../../src/core/answer/create-library.js';
import type { Library } from '../../src/core/answer/library.js';
import type { Article } from '../../src/core/article/article.js';
import { parseArticle } from '../../src/core/article/parse-article.js';
import type { Playground } from '../../src/core/ports/playground.js';
import type { StudyMarkStore } from '../../src/core/ports/study-mark-store.js';
import { createWebApp } from '../../src/web/create-web-app.js';

const markdown = `---
title: How tides work
authors: [Ada Moon, Ben Shore]
published: 2021-05-04
publisher: The Harbour Review
---

Tides rise and fall twice a day. The *moon* pulls the water.

## 1. What the moon does

**A pull from afar**

The moon draws the sea towards itself. See [the tables](https://example.org/tables?a=1&b=2).

- A spring tide is high & wide.
- A neap tide is low.

## 2. What the wind does

Wind adds to a tide, <mark>they</mark> say. "Storm surges" are the sum of both.
`;

/** An article with most of what an article can have. */
export const tides: Article = parseArticle({ slug: 'tides', markdown });

/** An app over articles, with a playground that quotes the library's first citation. */
export interface WebFixture {
  readonly app: Hono;
  readonly library: Library;
  /** What was logged, in order. */
  readonly logged: readonly string[];
}

/** Builds the app as `services.ts` does, in memory. */
export function createWebFixture(
  articles: readonly Article[] = [tides],
  playground?: Playground,
  studyMarks: readonly StudyMarkStore[] = [],
): WebFixture {
  const library = createLibrary(articles);
  const logged: string[] = [];
  const log = (_: object, message: string): void => void logged.push(message);
  const app = createWebApp({
    services: { library, links: { baseUrl: 'https://read.example', isPublic: true } },
    playground: playground ?? createQuotingPlayground(library),
    studyMarks,
    logger: { warn: log, error: log },
  });
  return { app, library, logged };
}

/** A playground where nothing happens. */
export const emptyServer: Omit<Playground, 'act' | 'commands'> = {
  server: (id) => ({ id, people: [], roles: [], channels: [] }),
  newsSince: () => ({ revision: 0, messages: [], deleted: [], threads: [] }),
  watch: () => () => undefined,
};

/** Quotes the sentence that the library finds, and nothing more. */
function createQuotingPlayground(library: Library): Playground {
  return {
    ...emptyServer,
    commands: [{ name: 'ask', description: 'Ask a question about the article' }],
    act: async (_session, action) => {
      if (action.kind === 'autocomplete') return { kind: 'choices', choices: [] };
      if (action.kind !== 'message') return { kind: 'messages', messages: [] };
      const answer = library.ask({ question: action.content });
      const content = 'citations' in answer ? `> ${answer.citations[0]?.sentence}` : 'Not covered.';
      const reply = { id: 'reply-1', revision: 1, at: 0, ephemeral: false, message: { content } };
      const asked = { ...reply, id: 'asked-1', author: action.persona, message: action };
      return { kind: 'messages', messages: [asked, { ...reply, author: 'footnote' }] };
    },
  };
}
