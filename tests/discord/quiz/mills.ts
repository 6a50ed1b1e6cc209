import { parseArticle } from '../../../src/core/article/parse-article.js';

/** Sentences with figures of a kind, so that each can be asked. */
export const mills = parseArticle({
  slug: 'mills',
  markdown: `---
title: Mills of the valley
language: en
---

# Mills of the valley

## 1. Water mills

The first mill of the valley was built in 1853 by the river. In spring a second mill of the valley burnt down in 1871 after a storm.

A third mill of the valley closed for good in 1898 for want of grain. The last miller of the valley left his house in 1902 for the city.

## 2. Wind mills

The windmill on the hill was finished in 1861 by two brothers. The old windmill near the church lost its sails in 1889 in a gale.
`,
});

/** The same in Chinese. */
export const chineseMills = parseArticle({
  slug: 'mofang',
  markdown: `---
title: 山谷里的磨坊
language: zh
---

# 山谷里的磨坊

## 1. 水磨

山谷里的第一座水磨坊于1853年在河边建成，当时全村人都来帮忙。

山谷里的第二座水磨坊于1871年春天在一场大风暴之后烧毁了。

山谷里的第三座水磨坊于1898年因为缺少粮食而永远关闭了。

山谷里最后一位磨坊主于1902年离开自己的房子到城里去了。
`,
});
