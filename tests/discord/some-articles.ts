import fc from 'fast-check';
import { createLibrary } from '../../src/core/answer/create-library.js';
import type { Article } from '../../src/core/article/article.js';
import { parseArticle } from '../../src/core/article/parse-article.js';
import type { Services } from '../../src/core/ports.js';
import { english } from '../../src/discord/texts/en.js';
import { chinese } from '../../src/discord/texts/zh-CN.js';
import type { ViewSetting } from '../../src/discord/views/view-setting.js';
import { marked } from './marked-text.js';

/** An article with an opening, sub-headings, a list, inner sections and marks of Markdown. */
export const tea: Article = parseArticle({
  slug: 'tea',
  markdown: `---
title: On tea
authors: [Jane Doe]
published: 2020-01-02
aliases: [tea book]
---

# On tea

Tea is a drink. It is made of leaves.

## 1. Leaves

**From bush to box**

Leaves are picked by hand. Only the two youngest leaves of each twig are taken. They wither for a day.

Afterwards they are rolled, \\*not\\* crushed, and cost $5 @ the market.

### Green leaves

Green leaves are steamed at once. Steam stops the oxidation.

### Black leaves

Black leaves rest for hours before they dry.

## 2. Water

Water comes to the boil. For green tea it cools down to eighty degrees.

There are three kinds of kettle:

- copper kettles
- iron kettles
- glass kettles
`,
});

/** A second article, to tell places apart. */
export const coffee: Article = parseArticle({
  slug: 'coffee',
  markdown: `---
title: On coffee
authors: [John Roe]
---

# On coffee

## 1. Beans

Beans are roasted until they crack. Dark beans taste bitter.

## 2. Water

Water for coffee stays below the boil.
`,
});

/** Services in memory, at a fixed time. */
export function servicesOf(articles: readonly Article[], now = (): number => 0): Services {
  return {
    library: createLibrary(articles),
    links: { baseUrl: 'https://read.example.org', isPublic: true },
    clock: { now },
  };
}

/** A setting for views. */
export function settingFor(change: Partial<ViewSetting> = {}): ViewSetting {
  return {
    texts: english,
    baseUrl: 'https://read.example.org',
    hasManyArticles: false,
    askerId: '1234567890123456789',
    isPrivate: false,
    ...change,
  };
}

/** Settings of every kind, with the longest id there is. */
export const settings: fc.Arbitrary<ViewSetting> = fc.record({
  texts: fc.constantFrom(english, chinese),
  baseUrl: fc.constantFrom('http://localhost:3000', `https://${'reader.'.repeat(20)}example.org`),
  hasManyArticles: fc.boolean(),
  askerId: fc.constantFrom('1', '18446744073709551615'),
  isPrivate: fc.boolean(),
  group: fc.constantFrom('server' as const, 'direct' as const),
});

const words = fc.oneof(
  { weight: 2, arbitrary: marked },
  fc.lorem({ mode: 'sentences', maxCount: 6 }),
  fc.integer({ min: 1, max: 500 }).map((count) => `${'word '.repeat(count).trim()}.`),
  fc.integer({ min: 1, max: 900 }).map((count) => `${'茶叶'.repeat(count)}。`),
  fc.integer({ min: 1, max: 60 }).map((count) => '* _a_ `b` '.repeat(count)),
);
const heading = fc.oneof(
  marked.map((text) => text.replace(/\n/gu, ' ')),
  fc.integer({ min: 1, max: 60 }).map((count) => 'Long title '.repeat(count)),
  fc.integer({ min: 1, max: 120 }).map((count) => '标题'.repeat(count)),
);

/** Articles that may hold anything: long words, long titles, marks of Markdown, scripts. */
export const articles: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(words, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom('##', '###'), heading, fc.array(words, { maxLength: 5 })), {
      maxLength: 6,
    }),
  )
  .map(([opening, sections]) =>
    parseArticle({
      slug: 'anything',
      markdown: [
        '---\ntitle: Anything\n---\n\n# Anything\n\nOnce upon a time.',
        ...opening,
        ...sections.flatMap(([level, title, paragraphs]) => [`${level} ${title}`, ...paragraphs]),
      ].join('\n\n'),
    }),
  );
