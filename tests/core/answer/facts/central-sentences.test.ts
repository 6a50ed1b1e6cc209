import { describe, expect, it } from 'vitest';
import { centralSentences } from '../../../../src/core/answer/facts/central-sentences.js';
import { buildArticle } from '../../../../src/core/article/build-article.js';
import { slice } from '../../../../src/core/article/span.js';

function articleOf(title: string, texts: readonly string[]) {
  return buildArticle({
    slug: 'ferry',
    metadata: { title, authors: [], language: 'en', aliases: [], other: {} },
    blocks: texts.map((text) => ({ kind: 'text', text })),
  });
}

function mostCentral(title: string, text: string): string | undefined {
  const article = articleOf(title, [text]);
  const [span] = centralSentences(article, { limit: 1 });
  return span && slice(article.text, span);
}

describe('centralSentences', () => {
  it('prefers what the title speaks of, though only the front matter has the title', () => {
    const text =
      'The weather was mild that year. Night ferries changed the trade of the islands. Shops stayed open late.';

    expect(mostCentral('Night Ferries', text)).toBe(
      'Night ferries changed the trade of the islands.',
    );
  });

  it('prefers a statement to a detail with figures', () => {
    const text =
      'Ferry traffic has grown on every route. Ferry traffic rose from 120 to 480 trips on the northern route.';

    expect(mostCentral('Ferry traffic', text)).toBe('Ferry traffic has grown on every route.');
  });

  it('gives nothing where no sentence is long enough to say something', () => {
    expect(centralSentences(articleOf('Ferry', ['It left.']), { limit: 3 })).toEqual([]);
  });
});
