import type { MessageView } from '../reply.js';
import { type Block, joinBlocks } from './block.js';
import { type ButtonPlan, buttonRows } from './buttons.js';
import { limits } from './limits.js';
import type { ViewSetting } from './view-setting.js';

/** Puts a message together: parts one below the other, then the buttons. */
export function messageView(
  blocks: readonly Block[],
  buttons: readonly ButtonPlan[],
  setting: ViewSetting,
): MessageView {
  const { markdown, quotes } = joinBlocks(blocks);
  return { content: markdown, components: buttonRows(buttons, setting), quotes };
}

/** Tells how many characters are left for one more part beside these. */
export function roomBeside(blocks: readonly Block[]): number {
  const { markdown } = joinBlocks(blocks);
  return limits.content - (markdown === '' ? 0 : markdown.length + 1);
}
