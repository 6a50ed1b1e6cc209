import { parseArticle } from '../../../src/core/article/parse-article.js';

/** An article with sub-sections, a sub-heading and repeated words, for the tests of this folder. */
export const lighthouse = parseArticle({
  slug: 'lighthouse',
  markdown: `---
title: The Lighthouse of Orsa
authors: [Jane Doe, John Roe]
published: 2021-06-09
publisher: Coastal Review
source: https://example.org/orsa
language: en
---

# The Lighthouse of Orsa

A lighthouse is a tower with a lamp.

## 1. Building the tower

*Stone by stone*

Masons cut the granite on the mainland. They shipped it in winter, when the sea was calm.

The tower took seven years and cost 3.5 million crowns.

## 2. Keeping the light

The first keeper lit “whale oil” every evening; his daughter read the log-book aloud.

Later keepers burned paraffin.

The lamp went electric in 1951.

Nobody lives there now.

### 2.1 The daily round

The keeper wound the clockwork, trimmed the wick, and polished the lens before dusk.

### 2.2 Storms

Waves broke over the gallery in 1936.

## 3. Afterlife

A museum opened in the engine room.
`,
});

export const granary = parseArticle({
  slug: 'granary',
  markdown: `---
title: 水边的粮仓
authors: [李淑文]
language: zh
---

# 水边的粮仓

## 一、建造

粮仓建于一九五二年，由当地工匠用青砖砌成。

它能储存三百吨稻谷，并且防潮。

## 二、今天

如今粮仓是一座图书馆，孩子们在这里读书。
`,
});
