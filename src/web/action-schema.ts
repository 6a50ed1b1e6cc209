import { z } from 'zod';
import type { PlaygroundAction } from '../core/ports/playground.js';

/** Discord's own limit for the text of a string option; a message holds less. */
const maxText = 6000;
const name = z.string().min(1).max(32);
const persona = z.enum(['member', 'moderator']);
const locale = z.enum(['en-US', 'zh-CN']);
const id = z.string().min(1).max(100);
const optionValue = z.union([z.string().max(maxText), z.number(), z.boolean()]);
/** Discord allows 5 fields a form. */
const atMost5 = (values: object): boolean => Object.keys(values).length <= 5;
/** Discord allows 25 options a command. */
const atMost25 = (options: object): boolean => Object.keys(options).length <= 25;

/** Of 4 MiB, in base64. */
const maxFileText = 5_600_000;
const file = z.object({ name: z.string().min(1).max(260), data: z.base64().max(maxFileText) });
const acting = { persona, locale, threadId: id.optional() };

const message = z.object({
  kind: z.literal('message'),
  content: z.string().max(maxText),
  ...acting,
  replyTo: id.optional(),
});
const command = z.object({
  kind: z.literal('command'),
  name,
  subcommand: z.string().min(1).max(65).optional(),
  options: z.record(name, optionValue).refine(atMost25),
  files: z.record(name, file).refine(atMost5).optional(),
  ...acting,
});
const autocomplete = z.object({
  kind: z.literal('autocomplete'),
  name,
  subcommand: z.string().min(1).max(65).optional(),
  option: name,
  value: z.string().max(maxText),
  options: z.record(name, z.string().max(maxText)).refine(atMost25).optional(),
  persona: persona.optional(),
  threadId: id.optional(),
  locale,
});
const button = z.object({
  kind: z.literal('button'),
  customId: id,
  messageId: id,
  ...acting,
});
const modal = z.object({
  kind: z.literal('modal'),
  customId: id,
  values: z.record(name, z.string().max(4000)).refine(atMost5),
  messageId: id.optional(),
  ...acting,
});
const messageCommand = z.object({
  kind: z.literal('message-command'),
  name,
  messageId: id,
  ...acting,
});

const request = z.object({
  session: z.uuid(),
  action: z.discriminatedUnion('kind', [
    message,
    command,
    autocomplete,
    button,
    modal,
    messageCommand,
  ]),
});

/** What the page sends when a person does something. */
interface ActRequest {
  readonly session: string;
  readonly action: PlaygroundAction;
}

/** A request, or what is wrong with it in one line. */
export type ActRequestReading =
  | { readonly kind: 'request'; readonly request: ActRequest }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads the body of a request to act. */
export function readActRequest(body: unknown): ActRequestReading {
  const result = request.safeParse(body);
  if (result.success) {
    const { session, action } = result.data;
    return { kind: 'request', request: { session, action: withoutUndefined(action) } };
  }
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') || 'body';
  return { kind: 'refused', reason: `\`${where.slice(0, 100)}\`: ${issue?.message ?? 'invalid'}` };
}

/** zod types an absent key as one that may be undefined; the port knows it as absent. */
function withoutUndefined(action: z.infer<typeof request>['action']): PlaygroundAction {
  const entries = Object.entries(action).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as PlaygroundAction;
}
