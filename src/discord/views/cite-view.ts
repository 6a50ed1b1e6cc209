import type { CitedArticle, CiteStyle } from '../../core/look-up/cite-article.js';
import type { MessageView } from '../reply.js';
import { plainBlock } from './block.js';
import { deleteButton } from './buttons.js';
import { limits } from './limits.js';
import { messageView } from './message.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** Shows an entry for a list of works, ready to be copied. */
export function citeView(
  { entry, inText }: CitedArticle,
  style: CiteStyle,
  setting: ViewSetting,
): MessageView {
  const { choices, cite } = setting.texts;
  const head = `**${choices[style]}**`;
  const foot = `${cite.inText} \`\`${tidy(shorten(inText, MAX_IN_TEXT))}\`\``;
  const room = limits.content - head.length - foot.length - FENCES;
  const body = `\`\`\`\n${tidy(shorten(entry, room))}\n\`\`\``;
  return messageView([plainBlock([head, body, foot].join('\n'))], deleteButton(setting), setting);
}

const MAX_IN_TEXT = 200;
const FENCES = 20;

/** Back quotes would end the code block. */
function tidy(text: string): string {
  return text.replace(/`/gu, '’');
}
