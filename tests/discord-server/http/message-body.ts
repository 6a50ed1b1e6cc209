import { MessageFlags } from 'discord.js';
import { type JsonObject, numberAt, objectAt, objectsAt, textAt } from '../json.js';
import { checkMessage, isEmptyMessage } from '../limits/message-limits.js';
import type { MessageEdit } from '../world/messages.js';
import type { MessageRecord, World } from '../world/world.js';
import { ApiError, refuseInvalid } from './api-error.js';
import type { UploadedFile } from './route.js';

/** Flags that a request may set on a message; Discord ignores the others. */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** What a request says about a new message. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  readonly flags: number;
  readonly allowed: JsonObject | undefined;
}

/** A body and the files beside it. */
export interface Upload {
  readonly world: World;
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
}

/** Reads a new message; throws 50006 when it is empty and 50035 when it breaks a limit. */
export function readNewMessage({ world, body, files }: Upload): MessageBody {
  refuseInvalid(checkMessage(body));
  if (isEmptyMessage(body, files.length)) {
    throw new ApiError(400, 50006, 'Cannot send an empty message');
  }
  return {
    content: textAt(body, 'content') ?? '',
    embeds: objectsAt(body, 'embeds'),
    components: objectsAt(body, 'components'),
    attachments: renderFiles(world, body, files),
    flags: (numberAt(body, 'flags') ?? 0) & SETTABLE,
    allowed: objectAt(body, 'allowed_mentions'),
  };
}

/** Reads an edit: fields that are left out stay, null empties them. */
export function readEdit({ world, body, files }: Upload, message: MessageRecord): MessageEdit {
  refuseInvalid(checkMessage(body, message.flags & MessageFlags.IsComponentsV2));
  const edit: MessageEdit = {
    content: 'content' in body ? (textAt(body, 'content') ?? '') : undefined,
    embeds: 'embeds' in body ? objectsAt(body, 'embeds') : undefined,
    components: 'components' in body ? objectsAt(body, 'components') : undefined,
    attachments: readAttachments({ world, body, files }, message),
    flags: readFlags(body, message),
    allowed: objectAt(body, 'allowed_mentions'),
  };
  const isV2 = ((edit.flags ?? message.flags) & MessageFlags.IsComponentsV2) !== 0;
  const whole = {
    content: edit.content ?? message.content,
    embeds: edit.embeds ?? message.embeds,
    components: edit.components ?? message.components,
  };
  // Who turns a message into Components V2 has to empty its content and embeds.
  if (isV2) refuseInvalid(checkMessage({ ...whole, flags: MessageFlags.IsComponentsV2 }));
  if (isEmptyMessage(whole, (edit.attachments ?? message.attachments).length)) {
    throw new ApiError(400, 50006, 'Cannot send an empty message');
  }
  return edit;
}

function readFlags(body: JsonObject, message: MessageRecord): number | undefined {
  const flags = numberAt(body, 'flags');
  if (flags === undefined) return undefined;
  return (message.flags & ~MessageFlags.SuppressEmbeds) | (flags & SETTABLE);
}

function readAttachments(
  upload: Upload,
  message: MessageRecord,
): readonly JsonObject[] | undefined {
  const { world, body, files } = upload;
  const added = renderFiles(world, body, files);
  if (!('attachments' in body))
    return added.length > 0 ? [...message.attachments, ...added] : undefined;
  const keptIds = objectsAt(body, 'attachments').map((attachment) => attachment.id);
  return [...message.attachments.filter(({ id }) => keptIds.includes(id)), ...added];
}

function renderFiles(
  world: World,
  body: JsonObject,
  files: readonly UploadedFile[],
): readonly JsonObject[] {
  const notes = objectsAt(body, 'attachments');
  return files.map((file, index) => {
    const id = world.nextId();
    const place = `/attachments/${id}/${encodeURIComponent(file.name)}`;
    world.uploads.set(place, { fileName: file.name, bytes: file.bytes });
    const description = textAt(notes[index], 'description');
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      content_type: file.type,
      url: `${world.filesUrl}${place}`,
      proxy_url: `${world.filesUrl}${place}`,
      ...(description ? { description } : {}),
    };
  });
}
