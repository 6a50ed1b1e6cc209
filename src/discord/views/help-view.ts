import type { BotServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { plainBlock } from './block.js';
import { messageView } from './message.js';
import type { ViewSetting } from './view-setting.js';

/** Tells what one can do: how to ask in chat, and each command with an example. */
export function helpView(
  names: readonly (keyof Texts['commands'])[],
  { botMention, hasMessageContent }: Pick<BotServices, 'botMention' | 'hasMessageContent'>,
  setting: ViewSetting,
): MessageView {
  const { help, commands, options } = setting.texts;
  const lines = names.map((name) => {
    const { name: shown, description, example } = commands[name];
    return `- \`/${shown}${example === '' ? '' : ` ${example}`}\` ${description}`;
  });
  const text = [
    help.lead,
    '',
    [help.chat(botMention), ...(hasMessageContent ? [] : [help.noIntent])].join(' '),
    '',
    help.commands,
    ...lines,
    '',
    help.hide(options.hide.name),
  ].join('\n');
  return messageView([plainBlock(text)], [], setting);
}
