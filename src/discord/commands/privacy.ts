import { placeBookmark } from '../bookmarks/place-bookmark.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply, MessageView } from '../reply.js';
import type { CommandRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import { plainBlock } from '../views/block.js';
import { messageView } from '../views/message.js';
import { placeView } from '../views/place-view.js';
import { privacyView } from '../views/privacy-view.js';
import type { ViewSetting } from '../views/view-setting.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, subcommand } from './localized.js';

/** `/privacy show|delete|opt-out`: what is kept about a person; always private. */
export const privacyCommand: Command = {
  data: {
    ...commandTexts('privacy'),
    ...everywhere,
    options: [
      subcommand('privacy show'),
      subcommand('privacy delete'),
      subcommand('privacy opt-out'),
    ],
  },
  isPrivate: true,
  async execute(request, services) {
    const setting = settingOf(request, services, true);
    switch (request.subcommand) {
      case 'delete':
        return confirmation(request, services, setting);
      case 'opt-out':
        return turnRound(request, services, setting);
      default: {
        const message = await record(request, services, setting);
        return { kind: 'message', message, isPrivate: true };
      }
    }
  },
};

async function record(
  { person }: CommandRequest,
  { stores, library }: RequestServices,
  setting: ViewSetting,
): Promise<MessageView> {
  const { bookmark } = setting.texts;
  const kept = await stores.privacy.show(person.id);
  const bookmarks = kept.bookmarks.map((one) => {
    const placed = placeBookmark(one, library);
    if (placed.kind === 'found') return placeView(placed.citation, setting);
    return placed.kind === 'gone' ? bookmark.gone : bookmark.noArticle;
  });
  return privacyView({ record: kept, bookmarks }, setting);
}

/** Deleting is for good: it is asked once more. */
async function confirmation(
  { person }: CommandRequest,
  { stores, conversations }: RequestServices,
  setting: ViewSetting,
): Promise<MessageReply> {
  const { privacy, button } = setting.texts;
  const { optedOutSince: _since, ...kept } = await stores.privacy.show(person.id);
  const count = Object.values(kept).reduce((sum, items) => sum + items.length, 0);
  if (count === 0) {
    conversations.forget(person.id);
    return privateText(privacy.nothing);
  }
  const message = messageView(
    [plainBlock(privacy.confirm(count))],
    [{ label: button.forget, action: { kind: 'forget' }, isDangerous: true }],
    setting,
  );
  return { kind: 'message', message, isPrivate: true };
}

/** Opts out, or in again. */
async function turnRound(
  { person }: CommandRequest,
  { stores }: RequestServices,
  { texts: { privacy } }: ViewSetting,
): Promise<MessageReply> {
  if (await stores.privacy.isOptedOut(person.id)) {
    await stores.privacy.optIn(person.id);
    return privateText(privacy.optIn);
  }
  await stores.privacy.optOut(person.id);
  return privateText(privacy.optOut);
}
