import type { Texts } from '../texts/texts.js';
import { type Block, plainBlock } from './block.js';
import type { ViewSetting } from './view-setting.js';

/** So many discussions are linked; the number tells of the others. */
const MAX_LINKED = 3;

/**
 * Tells that what a message quotes is discussed, and where.
 *
 * @param threadIds - At least one.
 */
export function discussionsLine(threadIds: readonly string[], { discuss }: Texts): string {
  const links = threadIds.slice(0, MAX_LINKED).map((id) => `<#${id}>`);
  return `-# ${discuss.count(threadIds.length)}: ${links.join(' ')}`;
}

/** A line as long as they get, to leave room for it; nothing where there are no threads. */
export function discussionsRoom({ texts, group }: ViewSetting): Block {
  const longest = '0'.repeat(20);
  return plainBlock(
    group === 'server' ? discussionsLine(Array<string>(99).fill(longest), texts) : '',
  );
}
