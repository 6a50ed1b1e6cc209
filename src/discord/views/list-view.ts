import type { Citation } from '../../core/answer/citation.js';
import type { ListKind } from '../buttons/button-state.js';
import { placesWithin } from '../buttons/span-codes.js';
import type { MessageView } from '../reply.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { type ButtonPlan, deleteButton, opinionButtons, pageButtons } from './buttons.js';
import { discussionsRoom } from './discussions-line.js';
import { messageView, roomBeside } from './message.js';
import { dealPages, pageAt } from './pages.js';
import { placeView } from './place-view.js';
import { quoteView, sentenceView } from './quote-view.js';
import type { ViewSetting } from './view-setting.js';

/** Which list, and what of it. */
export interface ListSetting extends ViewSetting {
  readonly list: ListKind;
  /** From 0; the nearest there is. */
  readonly page: number;
  /** Lines above the list. */
  readonly above?: readonly Block[];
}

/** How many quotes a page shows, and how long each may be while it can be shortened. */
const MORE = { parts: 3, entry: 600 };
const SEARCH = { parts: 5, entry: 360 };

/**
 * Shows a list of places, each with its quote, a page at a time.
 *
 * A list longer than a button can remember is not turned over: it is cut, and says so.
 *
 * @param places - In the order shown; for `more`, the answer itself comes first and is left out.
 */
export function listView(places: readonly Citation[], setting: ListSetting): MessageView {
  const { list, texts, above = [] } = setting;
  const shown = list === 'more' ? places.slice(1) : places;
  const head = [...above, plainBlock(headline(shown.length, setting))];
  const canTurn = placesWithin(places).length === places.length;
  const foot = plainBlock(`-# ${texts.list.page(10, 10)} ${texts.answer.listCut(places.length)}`);
  const room = roomBeside([...head, foot, discussionsRoom(setting)]);
  const parts = shown.map((place) => entryView(place, { ...setting, room }));
  const pages = dealPages(parts, { room, ...partsOf(list) });
  const [page, body] = pageAt(pages, canTurn ? setting.page : 0);
  const left = parts.length - body.quotes.length;
  const below = canTurn
    ? pages.length > 1
      ? `-# ${texts.list.page(page + 1, pages.length)}`
      : ''
    : left > 0
      ? `-# ${texts.answer.listCut(left)}`
      : '';
  const turn = (to: number) => ({ kind: 'list', list, places, page: to }) as const;
  const buttons: readonly ButtonPlan[] = [
    ...(canTurn ? pageButtons({ page, pages: pages.length }, turn, setting) : []),
    ...(list === 'more'
      ? [{ label: texts.button.back, action: { kind: 'passage', places } as const }]
      : []),
    ...(list === 'items' || list === 'selection' ? opinionButtons(places, setting) : []),
    ...deleteButton(setting),
  ];
  return messageView([...head, body, plainBlock(below)], buttons, setting);
}

function headline(count: number, { list, texts }: ListSetting): string {
  switch (list) {
    case 'more':
      return texts.list.more;
    case 'search':
      return texts.search.found(count);
    case 'items':
      return texts.answer.complete(count);
    case 'selection':
      return texts.answer.selection(count);
  }
}

function partsOf(list: ListKind): { readonly parts?: number } {
  if (list === 'more') return { parts: MORE.parts };
  return list === 'search' ? { parts: SEARCH.parts } : {};
}

function entryView(citation: Citation, setting: ListSetting & { readonly room: number }): Block {
  const place = plainBlock(placeView(citation, setting));
  const room = setting.room - place.markdown.length - 1;
  return joinBlocks([entryQuote(citation, { ...setting, room }), place]);
}

function entryQuote(
  citation: Citation,
  { list, texts, room }: ListSetting & { readonly room: number },
): Block {
  if (list === 'items' || list === 'selection') {
    return sentenceView(citation, { texts, limit: room });
  }
  const { entry } = list === 'more' ? MORE : SEARCH;
  const short = quoteView(citation, { texts, limit: Math.min(entry, room), isMarked: true });
  return short.quotes.length > 0
    ? short
    : quoteView(citation, { texts, limit: room, isMarked: true });
}
