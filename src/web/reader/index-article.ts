import type { Article } from '../../core/article/article.js';
import { slice } from '../../core/article/span.js';
import { analyze } from '../../core/search/analyzer.js';
import type { IndexedArticle } from '../search/search-index.js';

/** Indexes an article for the reader's search; its stems are those that questions go by. */
export function indexArticle(article: Article, href: string): IndexedArticle {
  const { text, metadata, passages, paragraphs, sections } = article;
  const stems: Record<string, string> = {};
  for (const { kind, form, term, isStopWord } of analyze(text, metadata.language)) {
    if (kind === 'word' && !isStopWord && form !== term) stems[form] = term;
  }
  return {
    href,
    title: metadata.title,
    language: metadata.language,
    stems,
    sections: sections.map(({ index, number, title }) => ({
      number,
      title: number === '' ? 'About this article' : title,
      sentences: passages
        .filter(({ section }) => section === index)
        .flatMap(({ paragraph, sentences }) =>
          sentences.map((span) => {
            return [slice(text, span), span.start, paragraphs[paragraph]?.id ?? ''] as const;
          }),
        ),
    })),
  };
}
