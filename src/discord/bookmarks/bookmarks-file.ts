import type { TextFile } from '../reply.js';
import { escapeMarkdown } from '../views/escape-markdown.js';
import { articleTitleView, placeView } from '../views/place-view.js';
import type { ViewSetting } from '../views/view-setting.js';
import type { PlacedBookmark } from './place-bookmark.js';

/**
 * Writes bookmarks as a Markdown file, with the words in full and their links.
 *
 * @param placed - Those of one article together; an article's title stands above its first.
 */
export function bookmarksFile(placed: readonly PlacedBookmark[], setting: ViewSetting): TextFile {
  const parts = placed.map((one, at) => {
    const isFirst = placed[at - 1]?.bookmark.reference.article !== one.bookmark.reference.article;
    return [...(isFirst ? heading(one, setting) : []), ...entry(one, setting)].join('\n\n');
  });
  const text = [`# ${setting.texts.bookmark.title}`, ...parts].join('\n\n');
  return { name: 'bookmarks.md', text: `${text}\n` };
}

function heading(one: PlacedBookmark, setting: ViewSetting): readonly string[] {
  if (one.kind === 'closed') return [];
  const article = one.kind === 'found' ? one.citation.article : one.article;
  return [`## ${articleTitleView(article.metadata.title, article, setting)}`];
}

function entry(one: PlacedBookmark, setting: ViewSetting): readonly string[] {
  const { texts } = setting;
  const { note = '', createdAt } = one.bookmark;
  const day = new Date(createdAt).toISOString().slice(0, 10);
  const own = note === '' ? [] : [escapeMarkdown(note)];
  if (one.kind !== 'found') {
    const said = one.kind === 'gone' ? texts.bookmark.gone : texts.bookmark.noArticle;
    return [`${said} (${day})`, ...own];
  }
  const { citation } = one;
  const words = escapeMarkdown(citation.sentence).replace(/^/gmu, '> ');
  const place = placeView(citation, { ...setting, hasManyArticles: false });
  return [words, `${place} (${day})`, ...own];
}
