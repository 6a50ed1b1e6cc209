import { commands } from './commands/index.js';
import type { ReplyRequest } from './handle-request.js';

/** Whether a late reply is announced to the asker alone: "thinking…" tells others nothing then. */
export function announcesInPrivate(request: ReplyRequest): boolean {
  if (request.kind === 'message-command') return true;
  if (request.kind !== 'command') return false;
  const { name, subcommand = '', options } = request;
  const { isPrivate } = commands.find(({ data }) => data.name === name) ?? {};
  return options.hide === true || isPrivate === true || (isPrivate?.includes(subcommand) ?? false);
}
