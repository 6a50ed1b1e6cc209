/** A picture's name, as in the middle of a label. */
interface EmojiJson {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** What components hold, all kinds together; as it comes from outside, each part may lack. */
export interface ComponentJson {
  readonly type: number;
  readonly components?: readonly unknown[];
  readonly accessory?: unknown;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: EmojiJson;
  readonly divider?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly emoji?: EmojiJson;
    readonly default?: boolean;
  }[];
  readonly description?: string | null;
  readonly media?: { readonly url?: string };
  readonly items?: readonly {
    readonly media?: { readonly url?: string };
    readonly description?: string | null;
  }[];
  readonly file?: { readonly url?: string };
}

/** Writes an emoji: itself, or the name of a server's own, whose picture is elsewhere. */
export function emojiText(emoji: EmojiJson | undefined): string {
  if (!emoji?.name) return '';
  return emoji.id ? `:${emoji.name}:` : emoji.name;
}
