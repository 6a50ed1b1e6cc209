import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { withNested } from '../limits/component-limits.js';
import type { Pings } from '../world/mentions.js';
import type { MessageRecord } from '../world/world.js';

/** A message as people see it; it follows edits and deletion. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** All that can be read: content, embeds, text displays; lines joined by line feeds. */
  readonly text: string;
  /** Labels of the buttons that can be clicked, links left out; in the order shown. */
  readonly buttons: readonly string[];
  /** Buttons that open an address. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly isDeleted: boolean;
  /** Whether one person alone sees it. */
  readonly isEphemeral: boolean;
  readonly isEdited: boolean;
  /** Whether previews of links are switched off. */
  readonly hasNoPreviews: boolean;
  /** Id of the message that it replies to. */
  readonly repliesTo: string | undefined;
  readonly attachments: readonly string[];
  /** Fetches an attached file by its name. */
  file(name: string): Promise<string>;
  readonly pings: Pings;
  readonly record: MessageRecord;
}

/** Shows a message to tests. */
export function seeMessage(record: MessageRecord): SeenMessage {
  return {
    id: record.id,
    channelId: record.channelId,
    authorId: record.authorId,
    record,
    get text() {
      const texts = record.components.flatMap(withNested).flatMap((part) => shownText(part));
      return [record.content, ...record.embeds.map(embedText), ...texts]
        .filter((text) => text !== '')
        .join('\n');
    },
    get buttons() {
      return buttonsOf(record)
        .filter((button) => button.style !== ButtonStyle.Link && button.disabled !== true)
        .map(labelOf);
    },
    get links() {
      return buttonsOf(record).flatMap((button) => {
        const url = textAt(button, 'url');
        return url === undefined ? [] : [{ label: labelOf(button), url }];
      });
    },
    get isDeleted() {
      return record.isDeleted;
    },
    isEphemeral: record.onlyFor !== undefined,
    get isEdited() {
      return record.editCount > 0;
    },
    get hasNoPreviews() {
      return (record.flags & MessageFlags.SuppressEmbeds) !== 0;
    },
    repliesTo: record.replyTo?.messageId,
    get attachments() {
      return record.attachments.map((file) => textAt(file, 'filename') ?? '');
    },
    async file(name) {
      const found = record.attachments.find((file) => textAt(file, 'filename') === name);
      const url = textAt(found, 'url');
      if (url === undefined) throw new Error(`There is no file "${name}".`);
      return (await fetch(url)).text();
    },
    get pings() {
      return record.pings;
    },
  };
}

/** Lists the buttons of a message, in the order shown. */
export function buttonsOf(record: MessageRecord): readonly JsonObject[] {
  return record.components
    .flatMap(withNested)
    .filter((component) => component.type === ComponentType.Button);
}

/** Reads what stands on a button: its label, or its emoji where it has none. */
export function labelOf(button: JsonObject): string {
  return textAt(button, 'label') ?? textAt(objectAt(button, 'emoji'), 'name') ?? '';
}

function shownText(component: JsonObject): string {
  return component.type === ComponentType.TextDisplay ? (textAt(component, 'content') ?? '') : '';
}

function embedText(embed: JsonObject): string {
  const fields = objectsAt(embed, 'fields').flatMap((field) => [
    textAt(field, 'name'),
    textAt(field, 'value'),
  ]);
  return [
    textAt(objectAt(embed, 'author'), 'name'),
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    ...fields,
    textAt(objectAt(embed, 'footer'), 'text'),
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}
