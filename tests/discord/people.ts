import type { BotServices } from '../../src/discord/bot-services.js';
import { handleRequest } from '../../src/discord/handle-request.js';
import type { MessageReply, MessageView, ModalReply, Reply } from '../../src/discord/reply.js';
import type { OptionValue, RequestBase } from '../../src/discord/request.js';

/** Who acts, and where; a member of a server, in its channel, unless told otherwise. */
export interface Someone {
  readonly id?: string;
  readonly isModerator?: boolean;
  readonly mayOpenThreads?: boolean;
  readonly locale?: string;
  /** The server; null in direct messages. */
  readonly guildId?: string | null;
  readonly channelId?: string;
}

/** A message on the table, for its buttons to be clicked. */
export interface OnTable {
  readonly message: MessageView;
  readonly isPrivate?: boolean;
}

/** Brings a reply to where somebody acted. */
type Deliver = (reply: Reply, who: Someone) => Promise<Reply>;

/** People who run commands, click buttons and fill in forms. */
export function people(services: BotServices, deliver: Deliver = sent) {
  let count = 0;
  const base = (who: Someone): RequestBase => {
    const { mayOpenThreads = true } = who;
    const { id = '7', isModerator = false, locale = 'en-US', guildId = 's', channelId = 's' } = who;
    count += 1;
    return {
      id: String(count),
      locale,
      person: { id, isModerator, isManager: isModerator, mayOpenThreads, roleIds: [] },
      place: { channelId, ...(guildId === null ? {} : { guildId }) },
    };
  };
  const clicked = ({ message, isPrivate = false }: OnTable) => ({
    id: '900',
    content: message.content,
    isPrivate,
  });
  return {
    async run(
      line: string,
      options: Readonly<Record<string, OptionValue>> = {},
      who: Someone = {},
    ): Promise<MessageReply> {
      const [name = '', subcommand] = line.split(' ');
      const chosen = subcommand === undefined ? {} : { subcommand };
      const request = { kind: 'command' as const, ...base(who), name, ...chosen, options };
      return asMessage(await deliver(await handleRequest(request, services), who));
    },
    async click(on: OnTable, label: string, who: Someone = {}): Promise<Reply> {
      const buttons = on.message.components.flatMap((row) => row.components);
      const button = buttons.find((one) => 'label' in one && one.label === label);
      if (!button || !('custom_id' in button)) throw new Error(`Expected a button "${label}"`);
      const { custom_id: customId } = button;
      const request = { kind: 'button' as const, ...base(who), customId, on: clicked(on) };
      return deliver(await handleRequest(request, services), who);
    },
    async send(
      form: ModalReply,
      values: Readonly<Record<string, string>>,
      who: Someone = {},
    ): Promise<Reply> {
      const { customId } = form.modal;
      const request = { kind: 'modal' as const, ...base(who), customId, values };
      return deliver(await handleRequest(request, services), who);
    },
  };
}

/** Every reply comes through here. */
async function sent(reply: Reply): Promise<Reply> {
  if (reply.kind === 'message') await reply.onSent?.();
  return reply;
}

/** Expects a new message. */
export function asMessage(reply: Reply): MessageReply {
  if (reply.kind !== 'message') throw new Error(`Expected a message, got ${reply.kind}`);
  return reply;
}

/** Expects that the message itself changed. */
export function asUpdate(reply: Reply): Extract<Reply, { readonly kind: 'update' }> {
  if (reply.kind !== 'update') throw new Error(`Expected an update, got ${reply.kind}`);
  return reply;
}

/** Expects a form. */
export function asModal(reply: Reply): ModalReply {
  if (reply.kind !== 'modal') throw new Error(`Expected a form, got ${reply.kind}`);
  return reply;
}
