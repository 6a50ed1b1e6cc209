import type { AnsweredMessage } from '../../core/ports/answered-message-store.js';
import type { MessageView, ShownQuote } from '../reply.js';
import { plainBlock } from '../views/block.js';
import { deleteButton } from '../views/buttons.js';
import { escapeMarkdown } from '../views/escape-markdown.js';
import { messageView } from '../views/message.js';
import { placeLabel } from '../views/place-view.js';
import type { ViewSetting } from '../views/view-setting.js';

/** Links to the message that gave a quote a moment ago, in place of saying it again. */
export function repeatedView(
  { citation }: ShownQuote,
  { place, replyId }: AnsweredMessage,
  setting: ViewSetting,
): MessageView {
  const { texts } = setting;
  const { guildId = '@me', channelId } = place;
  const link = `https://discord.com/channels/${guildId}/${channelId}/${replyId}`;
  const content = texts.chat.again(link, escapeMarkdown(placeLabel(citation, texts), '.'));
  return messageView([plainBlock(content)], deleteButton(setting), setting);
}
