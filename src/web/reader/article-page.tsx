import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Span } from '../../core/article/span.js';
import type { Assets } from '../assets.js';
import { documentPage } from '../pages/document.js';
import { SiteHeader } from '../pages/site-header.js';
import { Byline } from './byline.js';
import { Outline } from './outline.js';
import { openingHeading, ParagraphBlock, SectionView } from './section-view.js';
import { textDirection } from './text-direction.js';

/** What the reader shows. */
export interface ArticlePageOptions {
  readonly article: Article;
  /** What to mark as quoted; nothing when absent. */
  readonly quoted?: Span | undefined;
  readonly assets: Assets;
}

/** Writes the page that one reads an article on. */
export function articlePage({ article, quoted, assets }: ArticlePageOptions): HtmlEscapedString {
  const { title, authors, language } = article.metadata;
  const by = authors.length > 0 ? ` by ${authors.join(', ')}` : '';
  return documentPage({
    assets,
    lang: 'en',
    title: `${title} · Footnote`,
    description: `“${title}”${by}, with numbered sections and paragraphs.`,
    styles: ['reader', 'article', 'outline', 'print'],
    script: 'client/reader.js',
    children: (
      <>
        <a class="skip-link" href="#article">
          Skip to the article
        </a>
        <SiteHeader />
        <div class="reader">
          <Outline article={article} />
          <main id="article">
            <article lang={language} dir={textDirection(language)}>
              <ArticleHead article={article} quoted={quoted} />
              {article.sections.map((section) => (
                <SectionView article={article} section={section} quoted={quoted} />
              ))}
            </article>
          </main>
        </div>
        <footer class="site-footer">
          <a href="/">Ask Footnote about this article</a>
        </footer>
      </>
    ),
  });
}

/** A title longer than this is set smaller, in characters. */
const longTitle = 70;

/** The heading of the opening is the page's; an article without one has its title there. */
function ArticleHead({ article, quoted }: Omit<ArticlePageOptions, 'assets'>) {
  const [opening] = article.sections;
  const heading = openingHeading(article);
  return (
    <header
      class={
        article.metadata.title.length > longTitle
          ? 'article-head article-head-long'
          : 'article-head'
      }
      {...(heading && opening ? { id: opening.id } : {})}
    >
      {heading && opening ? (
        <ParagraphBlock article={article} section={opening} paragraph={heading} quoted={quoted} />
      ) : (
        <h1>{article.metadata.title}</h1>
      )}
      <Byline article={article} withSource />
    </header>
  );
}
