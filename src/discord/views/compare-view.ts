import type { ComparedArticle } from '../../core/look-up/compare-articles.js';
import type { MessageView } from '../reply.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messageView, roomBeside } from './message.js';
import { echoView } from './note-views.js';
import { dealPages, pageAt } from './pages.js';
import { placeView } from './place-view.js';
import { sentenceView } from './quote-view.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

const MAX_TITLE = 120;
/** A sentence longer than this is shown by its link alone, so that more articles fit. */
const MAX_SENTENCE = 600;

/** Shows the best sentence of each article, those that have none in a line, as many as fit. */
export function compareView(
  compared: readonly ComparedArticle[],
  question: string,
  setting: ViewSetting,
): MessageView {
  const { texts, isPrivate } = setting;
  const entries = compared.flatMap((one) =>
    one.kind === 'found' ? [entryView(one, setting)] : [],
  );
  const without = compared.flatMap((one) =>
    one.kind === 'none-here' ? [`“${titleOf(one)}”`] : [],
  );
  const head = isPrivate ? plainBlock('') : echoView(question);
  const none = plainBlock(without.length > 0 ? noneLine(without, setting) : '');
  const foot = plainBlock(`-# ${texts.about.more(compared.length)}`);
  const room = roomBeside([head, none, foot]);
  const [, body] = pageAt(dealPages(entries, { room }), 0);
  const left = entries.length - body.quotes.length;
  const below = plainBlock(left > 0 ? `-# ${texts.about.more(left)}` : '');
  return messageView([head, body, none, below], deleteButton(setting), setting);
}

function entryView(
  found: Extract<ComparedArticle, { readonly kind: 'found' }>,
  setting: ViewSetting,
): Block {
  const { texts } = setting;
  return joinBlocks([
    plainBlock(`**${titleOf(found)}**`),
    sentenceView(found.citation, { texts, limit: MAX_SENTENCE }),
    plainBlock(placeView(found.citation, { ...setting, hasManyArticles: false })),
  ]);
}

/** Names as many as fit a line. */
function noneLine(titles: readonly string[], { texts }: ViewSetting): string {
  for (let count = titles.length; count > 0; count--) {
    const more = count < titles.length ? [texts.about.more(titles.length - count)] : [];
    const line = texts.compare.none([...titles.slice(0, count), ...more].join(', '));
    if (line.length <= MAX_NONE) return line;
  }
  return '';
}

const MAX_NONE = 500;

function titleOf({ article }: ComparedArticle): string {
  return escapeMarkdown(shorten(article.metadata.title, MAX_TITLE), '.');
}
