import type { Article } from '../../core/article/article.js';
import { type Assets, icon } from '../assets.js';
import { articlesPage } from '../pages/articles-page.js';
import { articlePage } from '../reader/article-page.js';
import { indexArticle } from '../reader/index-article.js';
import type { SiteLinks } from '../site-links.js';

/** A file of an exported site: its path, with slashes, and what it holds. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All that the reader's pages load. */
const loaded = ['style/reading.css', icon, 'client/reading.js'] as const;
const index = 'assets/search-index.js';

/**
 * Makes the reader as a static site: the list of articles, a page for each in `read/`, and the
 * styles, the script and the index of the search in `assets/`. All links are relative.
 */
export function exportFiles(articles: readonly Article[], assets: Assets): readonly ExportFile[] {
  const indexed = articles.map((article) => indexArticle(article, articlePath(article.slug)));
  return [
    { path: 'index.html', content: listPage(articles, assets) },
    ...articles.map((article) => ({
      path: `read/${article.slug}.html`,
      content: articlePage({
        article,
        assets: relativeAssets(assets, '../'),
        links: exportedLinks('../'),
      }).toString(),
    })),
    ...loaded.map((name) => ({ path: `assets/${name}`, content: contentOf(assets, name) })),
    { path: index, content: `globalThis.footnoteIndex = ${scriptJson(indexed)};\n` },
  ];
}

function contentOf(assets: Assets, name: string): Uint8Array {
  const asset = assets.find(name);
  if (!asset) throw new Error(`The file ${name} is not built. Run \`npm run build\`.`);
  return asset.body;
}

function listPage(articles: readonly Article[], assets: Assets): string {
  return articlesPage({
    articles,
    assets: relativeAssets(assets, ''),
    links: exportedLinks(''),
  }).toString();
}

function articlePath(slug: string): string {
  return `read/${encodeURIComponent(slug)}.html`;
}

/** @param root - What leads from the page to the first page: empty or `../`. */
function exportedLinks(root: string): SiteLinks {
  return {
    articles: `${root}index.html`,
    article: (slug) => `${root}${articlePath(slug)}`,
    search: { kind: 'exported', index: `${root}${index}`, root },
  };
}

function relativeAssets(assets: Assets, root: string): Assets {
  return { ...assets, href: (name) => `${root}assets/${name}` };
}

/** JSON is a script but for two line ends that older browsers refuse in a string. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
