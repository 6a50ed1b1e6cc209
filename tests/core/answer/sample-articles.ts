import { parseArticle } from '../../../src/core/article/parse-article.js';

/** A short article with every kind of list, for the tests of this folder. */
export const harbour = parseArticle({
  slug: 'harbour',
  markdown: `---
title: The Harbour at Dusk
authors: [Ines Duarte, Tom Achterberg]
published: 2021-06-09
publisher: Coastal Review
language: en
aliases: [the harbour piece]
---

# The Harbour at Dusk

By Ines Duarte and Tom Achterberg

9 June 2021

This article explains how the harbour of Vela was saved. A harbour is a sheltered place where ships can anchor.

## 1. What went wrong

Boats such as trawlers, ferries, and rowing boats leaked oil for years. The water went from clear to cloudy, from cloudy to brown, and from brown to black.

## 2. What was done

The town took three steps. First, it fined the owners of leaking boats. Second, it paid divers to clear the seabed; this took two winters. Finally, it planted eelgrass.

### 2.1 Rules

Captains must follow these rules:

- Report every leak.
- Wash decks on land only.

## 3. What comes next

The council will count the fish every spring, because numbers convince voters.
`,
});

/** A second article, so that a library has two. */
export const orchard = parseArticle({
  slug: 'orchard',
  markdown: `---
title: An Orchard on the Roof
authors: [Lin Hao]
published: 2020-01-15
language: en
---

# An Orchard on the Roof

Apple trees grow on the roof of the school in Brisa. They need little water.
`,
});
