import type { SeenMessage } from '../../../discord-server/driver/seen-message.js';
import type { DiscordServer } from '../../../discord-server/start-discord-server.js';
import { documentMessage } from './document-message.js';

/** What is said and done in a session, written down as one reads it. */
export interface Transcript {
  title(title: string, lead: string): void;
  heading(text: string): void;
  /** Tells what somebody does, with the words that tell it. */
  does(who: string, deed: string): void;
  /** Shows a picture of docs/images. */
  picture(name: string, alt: string): void;
  /** Tells what happens by itself. */
  note(text: string): void;
  /** Shows a message anew that has changed. */
  show(message: SeenMessage, note: string): void;
  /** Shows a file. */
  file(name: string, text: string): void;
  /** Tells what somebody says in a channel. */
  says(who: string, text: string): void;
  /** Writes what the bot has said for all since the last time. */
  hear(): void;
  /** Writes what the bot says to one person alone. */
  hearPrivately(who: string, message: SeenMessage): void;
  text(): string;
}

/** Words of the transcript beside those of the session. */
export interface TranscriptWords {
  readonly alone: (who: string) => string;
}

/** Begins a transcript; times are told from `startsAt` on. */
export function createTranscript(
  discord: DiscordServer,
  {
    startsAt,
    locale,
    words,
  }: {
    readonly startsAt: number;
    readonly locale: string;
    readonly words: TranscriptWords;
  },
): Transcript {
  const { world } = discord;
  const blocks: string[] = [];
  const heard = new Set<string>();
  let told = '';
  const setting = () => ({ world, locale, now: world.clock.now() });
  /** The time stands where it changes. */
  const stamp = (): string => {
    const time = relativeTime(world.clock.now() - startsAt);
    if (time === told) return '';
    told = time;
    return `\`${time}\` `;
  };
  const write = (message: SeenMessage, note: string): void => {
    const head = `**Footnote**${note}`;
    const lines = documentMessage(message, setting());
    blocks.push(`${stamp()}${head}\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}`);
  };
  return {
    title: (title, lead) => void blocks.push(`# ${title}`, lead),
    heading: (text) => void blocks.push(`## ${text}`),
    does: (who, deed) => void blocks.push(`${stamp()}*${who} ${deed}*`),
    note: (text) => void blocks.push(`${stamp()}*${text}*`),
    picture: (name, alt) =>
      void blocks.push(`<img src="images/session-${name}.webp" width="720" alt="${alt}">`),
    file: (name, text) =>
      void blocks.push(`**${name}**\n\n\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``),
    says: (who, text) => void blocks.push(`${stamp()}**${who}:** ${text}`),
    show: (message, note) => write(message, ` ${note}`),
    hear() {
      for (const message of discord.botMessages()) {
        if (message.isEphemeral || heard.has(message.id)) continue;
        heard.add(message.id);
        write(message, '');
      }
    },
    hearPrivately(who, message) {
      write(message, ` ${words.alone(who)}`);
    },
    text: () => `${blocks.join('\n\n')}\n`,
  };
}

/** Hours and minutes, before the start with a sign: `−1:00`, `0:04`. */
function relativeTime(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const whole = Math.abs(minutes);
  return `${minutes < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
