import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chapters = Array.from(
  { length: 44 },
  (_, at) => `## ${at + 1}. Chapter about matter ${at + 1}

Matter ${at + 1} is a grain of coffee. ${'The beans of it are roasted slowly. '.repeat(8)}`,
);

const cups = Array.from(
  { length: 8 },
  (_, at) => `- cup number ${at + 1} ${'has a thick wall and a wide rim '.repeat(10)}`,
);

/** A short article, with two lists of three items each. */
const TEA = `---
title: On tea
authors: [Jane Doe]
---

# On tea

Tea is a drink.

## 1. Leaves

Leaves are picked by hand in spring.

There are three kinds of leaf:

- green leaves
- black leaves
- white leaves

## 2. Water

Water comes to the boil in a kettle.

There are three kinds of kettle:

- copper kettles
- iron kettles
- glass kettles
`;

/** An article with more of everything than fits a message. */
const COFFEE = `---
title: On coffee
authors: [John Roe]
---

# On coffee

${chapters.join('\n\n')}

## 45. Cups

${'Paragraphs of this long chapter stand here one by one. '.repeat(30)}

${'More paragraphs of this long chapter stand here one by one. '.repeat(30)}

There are eight kinds of cup:

${cups.join('\n')}
`;

/** An article whose summary is longer than a message. */
const COCOA = `---
title: On cocoa
authors: [Ann Poe]
---

# On cocoa

${Array.from(
  { length: 8 },
  (_, at) => `## ${at + 1}. Station ${at + 1}

At station ${at + 1} the cocoa ${'is stirred with a wooden spoon and '.repeat(7)}rests.`,
).join('\n\n')}
`;

/** An article with figures of a kind, which cards can be made of. */
const MILLS = `---
title: Mills of the valley
authors: [Eve Moe]
---

# Mills of the valley

## 1. Water mills

The first mill of the valley was built in 1853 by the river. In spring a second mill of the valley burnt down in 1871 after a storm.

A third mill of the valley closed for good in 1898 for want of grain. The last miller of the valley left his house in 1902 for the city.
`;

/** The words of all, as messages show them, with a fact that only the front matter tells. */
export const articlesText = `${TEA} ${COFFEE} ${COCOA} ${MILLS} Author: Jane Doe`
  .replace(/^- /gmu, '')
  .replace(/\s+/gu, ' ');

/** Writes the articles `tea`, `coffee`, `cocoa` and `mills` into a directory of their own. */
export async function writeArticles(): Promise<{
  readonly path: string;
  remove(): Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
  await writeFile(join(path, 'tea.md'), TEA);
  await writeFile(join(path, 'coffee.md'), COFFEE);
  await writeFile(join(path, 'cocoa.md'), COCOA);
  await writeFile(join(path, 'mills.md'), MILLS);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
