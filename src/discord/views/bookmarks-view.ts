import { cite } from '../../core/answer/citation.js';
import type { PlacedBookmark } from '../bookmarks/place-bookmark.js';
import type { MessageView } from '../reply.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { pageButtons } from './buttons.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { articleTitleView, placeView } from './place-view.js';
import { sentenceView } from './quote-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** How many a page shows, and the longest quote that one is shown with. */
const PARTS = 5;
const MAX_QUOTE = 300;
const MAX_TITLE = 120;
const MAX_NOTE = 200;

/**
 * Shows bookmarks with their words and links, a page at a time.
 *
 * @param placed - In the order shown.
 * @param wanted - From 0; the nearest page there is.
 */
export function bookmarksView(
  placed: readonly PlacedBookmark[],
  wanted: number,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  if (placed.length === 0) return messageView([plainBlock(texts.bookmark.none)], [], setting);
  const head = plainBlock(texts.bookmark.found(placed.length));
  const foot = plainBlock(`-# ${texts.list.page(1000, 1000)}`);
  const parts = placed.map((one) => entryView(one, setting));
  const pages = dealPages(parts, { room: roomBeside([head, foot]), parts: PARTS });
  const [page, body] = pageAt(pages, wanted);
  const below = pages.length > 1 ? `-# ${texts.list.page(page + 1, pages.length)}` : '';
  const turn = (to: number) => ({ kind: 'bookmarks', page: to }) as const;
  return messageView(
    [head, body, plainBlock(below)],
    pageButtons({ page, pages: pages.length }, turn, setting),
    setting,
  );
}

function entryView(placed: PlacedBookmark, setting: ViewSetting): Block {
  const { bookmark } = setting.texts;
  const { note = '' } = placed.bookmark;
  const words = plainBlock(note === '' ? '' : escapeMarkdown(shorten(note, MAX_NOTE)));
  switch (placed.kind) {
    case 'found':
      return joinBlocks([
        quoteOf(placed, setting),
        plainBlock(placeView(placed.citation, setting)),
        words,
      ]);
    case 'gone': {
      const { article } = placed;
      const title = articleTitleView(shorten(article.metadata.title, MAX_TITLE), article, setting);
      return joinBlocks([plainBlock(`${title}: ${bookmark.gone}`), words]);
    }
    case 'closed':
      return joinBlocks([plainBlock(bookmark.noArticle), words]);
  }
}

/** The first sentence; nothing where it is long: the link shows it. */
function quoteOf(
  { citation: { article, passage, span } }: Extract<PlacedBookmark, { readonly kind: 'found' }>,
  { texts }: ViewSetting,
): Block {
  const first = passage.sentences.find(({ end }) => end > span.start) ?? span;
  const sentence = { start: Math.max(first.start, span.start), end: Math.min(first.end, span.end) };
  const view = sentenceView(cite(article, sentence), { texts, limit: Number.POSITIVE_INFINITY });
  return view.markdown.length <= MAX_QUOTE ? view : plainBlock('');
}
