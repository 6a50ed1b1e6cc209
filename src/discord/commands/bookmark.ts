import { bookmarksFile } from '../bookmarks/bookmarks-file.js';
import { bookmarksMessage, ownBookmarks } from '../bookmarks/own-bookmarks.js';
import { type PlacedBookmark, placeBookmark } from '../bookmarks/place-bookmark.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Choice, MessageReply } from '../reply.js';
import type { CommandRequest, RequestBase } from '../request.js';
import { settingOf } from '../setting-of.js';
import { matchNames } from '../suggest/match-names.js';
import { textsFor } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';
import { limits } from '../views/limits.js';
import { placeLabel } from '../views/place-view.js';
import { shorten } from '../views/shorten.js';
import { shownWord } from '../views/word-list.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, subcommand, textOption } from './localized.js';
import { textOf } from './read-options.js';

/** `/bookmark list|remove|export`: what a person has kept; always private. */
export const bookmarkCommand: Command = {
  data: {
    ...commandTexts('bookmark'),
    ...everywhere,
    options: [
      subcommand('bookmark list'),
      subcommand('bookmark remove', [
        textOption('bookmark', { required: true, autocomplete: true }),
      ]),
      subcommand('bookmark export'),
    ],
  },
  isPrivate: true,
  async execute(request, services) {
    switch (request.subcommand) {
      case 'remove':
        return remove(request, services);
      case 'export':
        return exported(request, services);
      default: {
        const message = await bookmarksMessage(request, services, 0);
        return { kind: 'message', message, isPrivate: true };
      }
    }
  },
  async suggest(request, services) {
    const found = await findBookmarks(request.value, request, services);
    return found.slice(0, limits.choices).map((one) => choiceOf(one, textsFor(request.locale)));
  },
};

async function remove(request: CommandRequest, services: RequestServices): Promise<MessageReply> {
  const { bookmark } = textsFor(request.locale);
  const typed = textOf(request, 'bookmark') ?? '';
  const id = Number(typed);
  const named = Number.isSafeInteger(id) ? [] : await findBookmarks(typed, request, services);
  const chosen =
    named.length === 1 ? named[0]?.bookmark.id : Number.isSafeInteger(id) ? id : undefined;
  const isRemoved =
    chosen !== undefined && (await services.stores.bookmarks.remove(request.person.id, chosen));
  return privateText(isRemoved ? bookmark.removed : bookmark.unknown(shownWord(typed.trim())));
}

async function exported(request: CommandRequest, services: RequestServices): Promise<MessageReply> {
  const { bookmark } = textsFor(request.locale);
  const all = await services.stores.bookmarks.all(request.person.id);
  if (all.length === 0) return privateText(bookmark.none);
  const placed = all.map((one) => placeBookmark(one, services.library));
  const file = bookmarksFile(placed, settingOf(request, services, true));
  const content = bookmark.exported(all.length);
  const message = { content, components: [], quotes: [], files: [file] };
  return { kind: 'message', message, isPrivate: true };
}

async function findBookmarks(
  typed: string,
  request: RequestBase,
  services: RequestServices,
): Promise<readonly PlacedBookmark[]> {
  const texts = textsFor(request.locale);
  const all = await ownBookmarks(request, services);
  return matchNames(typed, all, (one) => [nameOf(one, texts)]);
}

function choiceOf(one: PlacedBookmark, texts: Texts): Choice {
  return {
    name: shorten(nameOf(one, texts), limits.choiceName),
    value: String(one.bookmark.id),
  };
}

/** `§2 Water, ¶ 1: Water comes to the boil.` */
function nameOf(one: PlacedBookmark, texts: Texts): string {
  switch (one.kind) {
    case 'found': {
      const label = shorten(placeLabel(one.citation, texts), limits.choiceName / 2);
      return `${label}: ${one.citation.sentence.replace(/\s+/gu, ' ')}`;
    }
    case 'gone':
      return `${shorten(one.article.metadata.title, limits.choiceName / 2)}: ${texts.bookmark.gone}`;
    case 'closed':
      return texts.bookmark.noArticle;
  }
}
