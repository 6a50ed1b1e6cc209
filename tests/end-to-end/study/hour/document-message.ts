import { ButtonStyle } from 'discord.js';
import { wallTime } from '../../../../src/core/study/session/weekly-times.js';
import {
  buttonsOf,
  labelOf,
  type SeenMessage,
} from '../../../discord-server/driver/seen-message.js';
import type { World } from '../../../discord-server/world/world.js';

/** Where and when a message is read. */
interface Reading {
  readonly world: World;
  readonly locale: string;
  readonly now: number;
}

/** Writes a message of the bot for a page of Markdown: its lines, then its buttons. */
export function documentMessage(message: SeenMessage, reading: Reading): readonly string[] {
  const lines = message.record.content.split('\n').map((line) => documentLine(line, reading));
  const buttons = buttonsOf(message.record)
    .filter(({ style }) => style !== ButtonStyle.Link)
    .map((button) => `\`${labelOf(button)}\``);
  const files = message.attachments.map((name) => `📄 ${name}`);
  const parts = [withBreaks(lines), [...files, ...buttons].join(' ')].filter((part) => part !== '');
  return parts.join('\n\n').split('\n');
}

/** On Discord each line is its own; on a page of Markdown it must be said. */
function withBreaks(lines: readonly string[]): string {
  const isQuote = (line: string) => line.startsWith('>');
  const isItem = (line: string) => line.startsWith('- ');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (line === '' || next === undefined || next === '') return line;
      if (isQuote(line) !== isQuote(next) || isItem(line) !== isItem(next)) return `${line}\n`;
      return isItem(next) ? line : `${line}\\`;
    })
    .join('\n');
}

function documentLine(line: string, { world, locale, now }: Reading): string {
  const time = (at: number, style: string): string => {
    // Discord shows it by each reader's own clocks.
    return style === 'R' ? relative(at - now, locale) : `${wallTime(at, 'UTC')} UTC`;
  };
  const text = line
    .replace(/<t:(\d+):([FR])>/gu, (_, seconds, style) => time(Number(seconds) * 1000, style))
    .replace(/<@(\d+)>/gu, (_, id) => `@${world.users.get(id)?.name}`)
    .replace(/<#(\d+)>/gu, (_, id) => `#${world.channels.get(id)?.name}`)
    .replace(/\[([^\]]*)\]\(<https:\/\/discord\.com\/[^>]*>\)/gu, '$1');
  return text.startsWith('-# ') ? `<sub>${text.slice(3)}</sub>` : text;
}

function relative(ms: number, locale: string): string {
  const minutes = Math.round(ms / 60_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return format.format(hours, 'hour');
  return format.format(Math.round(hours / 24), 'day');
}
