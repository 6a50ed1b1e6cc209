import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Span } from '../../core/article/span.js';
import type { Assets } from '../assets.js';
import { documentPage } from '../pages/document.js';
import { SiteHeader } from '../pages/site-header.js';
import type { SiteLinks } from '../site-links.js';
import { Byline } from './byline.js';
import { Outline } from './outline.js';
import { openingHeading, ParagraphBlock, SectionView } from './section-view.js';
import type { StudyMarks } from './study-marks.js';
import { textDirection } from './text-direction.js';

/** What the reader shows. */
export interface ArticlePageOptions {
  readonly article: Article;
  /** What to mark as quoted; nothing when absent. */
  readonly quoted?: Span | undefined;
  /** How often paragraphs were asked about and discussed, by their ids. */
  readonly marks?: StudyMarks | undefined;
  readonly assets: Assets;
  readonly links: SiteLinks;
  /** The page's own address, absolute; not told when absent. */
  readonly canonical?: string | undefined;
}

/** Writes the page that one reads an article on. */
export function articlePage(options: ArticlePageOptions): HtmlEscapedString {
  const { article, quoted, marks, assets, links, canonical } = options;
  const { title, authors, language } = article.metadata;
  const by = authors.length > 0 ? ` by ${authors.join(', ')}` : '';
  return documentPage({
    assets,
    lang: 'en',
    title: `${title} · Footnote`,
    description: `“${title}”${by}, with numbered sections and paragraphs.`,
    style: 'style/reading.css',
    script: 'client/reading.js',
    canonical,
    children: (
      <>
        <a class="skip-link" href="#article">
          Skip to the article
        </a>
        <SiteHeader links={links} />
        <div class="reader">
          <Outline article={article} />
          <main id="article" tabindex={-1}>
            <article lang={language} dir={textDirection(language)}>
              <ArticleHead article={article} quoted={quoted} marks={marks} />
              {article.sections.map((section) => (
                <SectionView article={article} section={section} quoted={quoted} marks={marks} />
              ))}
            </article>
          </main>
        </div>
        <p class="hidden-words" role="status" id="copied"></p>
        <footer class="site-footer">
          {links.ask ? (
            <a href={links.ask}>Ask Footnote about this article</a>
          ) : (
            <a href={links.articles}>All articles</a>
          )}
        </footer>
      </>
    ),
  });
}

/** A title longer than this is set smaller, in characters. */
const longTitle = 70;

/** The heading of the opening is the page's; an article without one has its title there. */
function ArticleHead({
  article,
  quoted,
  marks,
}: Pick<ArticlePageOptions, 'article' | 'quoted' | 'marks'>) {
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
        <ParagraphBlock
          article={article}
          section={opening}
          paragraph={heading}
          quoted={quoted}
          marks={marks}
        />
      ) : (
        <h1>{article.metadata.title}</h1>
      )}
      <Byline article={article} withSource />
    </header>
  );
}
