import type { Article, Section } from '../../core/article/article.js';

/**
 * Lists the sections with links. It stands twice on a page: folded above the text on narrow
 * screens, beside it on wide ones; the style sheet shows one of them.
 */
export function Outline({ article }: { readonly article: Article }) {
  const sections = article.sections.filter(({ number }) => number !== '0');
  if (sections.length === 0) return null;
  return (
    <>
      <details class="outline outline-folded">
        <summary>Contents</summary>
        <nav aria-label="Contents">
          <OutlineList sections={sections} language={article.metadata.language} />
        </nav>
      </details>
      <nav class="outline outline-beside" aria-labelledby="outline-title">
        <h2 id="outline-title">Contents</h2>
        <OutlineList sections={sections} language={article.metadata.language} />
      </nav>
    </>
  );
}

interface OutlineListOptions {
  readonly sections: readonly Section[];
  readonly language: string;
}

function OutlineList({ sections, language }: OutlineListOptions) {
  return (
    <ol>
      {sections.map(({ id, number, title, depth }) => (
        <li class={`depth-${Math.min(depth, 4)}`}>
          <a href={`#${encodeURIComponent(id)}`}>
            <span class="outline-number">{number}</span>
            {number === '' ? <span>About this article</span> : <span lang={language}>{title}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
