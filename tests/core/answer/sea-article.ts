import { parseArticle } from '../../../src/core/article/parse-article.js';

/** A short article that asks, explains, defines, lists amounts and quotes somebody. */
export const sea = parseArticle({
  slug: 'sea',
  markdown: `---
title: Salt from the Sea
authors: [Mara Lund]
published: 2018-05-04
language: en
aliases: [brines]
---

# Salt from the Sea

A brine is the strong water that is left when the sun has dried a pan. These are old brines.

## Pans

The pans of Kell have hardly any mud. The channel is too narrow to let it in. My grandmother
kept the gates. "Salt is patience," she used to say.

Will the pans fall dry one day? No. The council of Kell keeps the gates open.

Table salt is not recommended for the pans: its iodine stains them. The pilot Ada Roe refused a
medal. She had no wish for it. Her book, White Gold, was printed in 1931 and sold out.

For one pan the workers need:

- 40 metres of rope
- two wooden rakes
- sixteen baskets

## Work

Rakers learned the raking of crusts, the slow drawing of salt to the edge. Ada Roe died in 1958.

## Rules

The pans are dangerous in winter. A raker may appeal to the council within nine days. The council has met
in the mill for forty years.
`,
});
