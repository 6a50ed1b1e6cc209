import type { Texts } from '../../../src/discord/texts/texts.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import { articleText, quotesIn } from '../article-text.js';
import type { Scene } from './cast.js';

/** What a reply is to be. */
export interface ExpectedReply {
  /** Words that are in it. */
  readonly says: string;
  readonly isPrivate: boolean;
  readonly quotes?: boolean | undefined;
  readonly pings?: readonly string[] | undefined;
  /** What quotes are slices of; the built-in article when absent. */
  readonly source?: string;
}

/** Names what is wrong with a reply; empty when it is as expected. */
export function checkReply(
  message: SeenMessage,
  expected: ExpectedReply,
  { person, someone, texts, others }: Scene,
): readonly string[] {
  const { text, isEphemeral, buttons, pings } = message;
  const quotes = quotesIn(text);
  const { userIds, roleIds, everyone } = pings;
  const pinged = [...userIds, ...roleIds, ...(everyone ? ['everyone'] : [])];
  const wrong = [
    text.includes(expected.says)
      ? ''
      : `does not say "${expected.says}", but "${text.slice(0, 100)}"`,
    isEphemeral === expected.isPrivate ? '' : isEphemeral ? 'is private' : 'is seen by all',
    expected.isPrivate && someone !== person && someone.sees(message) ? 'others see it' : '',
    quotes.length > 0 === (expected.quotes ?? false) ? '' : `has ${quotes.length} quotes`,
    // A card's sentence has a blank: what stands before it and after it are the article's words.
    ...quotes
      .flatMap((quote) => quote.split(/▁+/u))
      .map((part) => part.trim())
      .map((part) => ((expected.source ?? articleText).includes(part) ? '' : `misquotes: ${part}`)),
    pinged.join() === (expected.pings ?? []).join() ? '' : `pings ${pinged.join()}`,
    ...buttons.map((label) =>
      isOf(others, label) && !isOf(texts, label) ? `has the button "${label}"` : '',
    ),
  ];
  return wrong.filter((line) => line !== '');
}

function isOf({ button }: Texts, label: string): boolean {
  const labels: readonly string[] = Object.values(button);
  return labels.includes(label);
}
