import type { Article } from '../../src/core/article/article.js';
import { parseArticle } from '../../src/core/article/parse-article.js';

const things = ['river', 'bridge', 'mill', 'harbour', 'lamp', 'market', 'ledger', 'wheel', 'wall'];
const deeds = ['carries', 'mends', 'measures', 'follows', 'crosses', 'counts', 'keeps'];

export const longSlug = 'town-walks';

/** Makes an article of so many sections: five paragraphs each, of about a hundred words. */
export function longArticle(sections: number): Article {
  return parseArticle({ slug: longSlug, markdown: longMarkdown(sections) });
}

/** Writes it as a file of a corpus holds it. */
export function longMarkdown(sections: number): string {
  let count = 0;
  const next = (words: readonly string[]): string => words[(count * 7 + 3) % words.length] ?? '';
  const sentence = (): string => {
    count += 1;
    return `The ${next(things)} of the town ${next(deeds)} a ${next(things.slice(2))} in the year ${1000 + count}, and whoever comes by sees it.`;
  };
  const several = (number: number, make: () => string, joint: string): string =>
    Array.from({ length: number }, make).join(joint);
  const parts = Array.from(
    { length: sections },
    (_, at) =>
      `## ${at + 1}. The ${at + 1}th walk\n\n${several(5, () => several(5, sentence, ' '), '\n\n')}`,
  );
  return `---\ntitle: Walks through a town\nauthors: [Ada Loom]\nlanguage: en\n---\n\n# Walks through a town\n\n${parts.join('\n\n')}\n`;
}
